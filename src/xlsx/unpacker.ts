import { crc32 } from "./crc32.ts";
import { inflateAnywhere, type Inflate } from "./inflate.ts";

/** What unpacks the parts of a zip: plain JavaScript anywhere, or something faster that a host has. */
export interface Unpacker {
  readonly inflate: Inflate;
  /** The CRC-32 of zip files, as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Plain JavaScript, for a browser. */
export const PLAIN_UNPACKER: Unpacker = { inflate: inflateAnywhere, crc32 };
