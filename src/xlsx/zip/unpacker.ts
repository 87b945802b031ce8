import { strFromU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import { inflateAnywhere, type Inflate } from "./inflate.ts";

/** Gives bytes as a string of one character for each byte, those of ASCII as what they mean. */
export type Latin1 = (bytes: Uint8Array) => string;

/** In plain JavaScript. */
export const plainLatin1: Latin1 = (bytes) => strFromU8(bytes, true);

/** What unpacks the parts of a zip: plain JavaScript anywhere, or something faster that a host has. */
export interface Unpacker {
  readonly inflate: Inflate;
  /** The CRC-32 of zip files, as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
  readonly latin1: Latin1;
}

/** Plain JavaScript, for a browser. */
export const PLAIN_UNPACKER: Unpacker = { inflate: inflateAnywhere, crc32, latin1: plainLatin1 };
