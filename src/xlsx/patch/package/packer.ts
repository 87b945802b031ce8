import { deflateSync } from "fflate";
import { PLAIN_UNPACKER, type Unpacker } from "../../zip/unpacker.ts";

/** What packs the parts of a zip as well. The same bytes always give the same packed ones. */
export interface Packer extends Unpacker {
  /** A raw deflate stream. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

/** Plain JavaScript, for a browser. */
export const PLAIN_PACKER: Packer = { ...PLAIN_UNPACKER, deflate: (bytes) => deflateSync(bytes) };
