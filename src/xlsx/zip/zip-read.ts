import { MAX_DEFLATE_RATIO } from "./inflate.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "../refusals/read-limits.ts";
import { describeForeignFile } from "./foreign-file.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import { refuseLongFile } from "../refusals/refuse-long-file.ts";
import { sayMegabytes } from "../refusals/say-megabytes.ts";
import { PLAIN_UNPACKER, type Latin1, type Unpacker } from "./unpacker.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.ts";

/** A zip container whose parts are unpacked one at a time, when asked for. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** By name in lower case, in the order of the container; part names have no case in Open XML. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /**
   * The part's bytes, or undefined where there is none of that name (any case).
   * Throws UnreadableWorkbook where it is too large or damaged; declared sizes are never trusted.
   */
  read(name: string): Uint8Array | undefined;
  /** How its parts become strings to search. */
  readonly latin1: Latin1;
}

/** Exactly the declared bytes of one entry, inflated and checked against its CRC. */
function unpack(bytes: Uint8Array, entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  const raw = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  if (entry.method === 8 && entry.size > raw.length * MAX_DEFLATE_RATIO) {
    throw new UnreadableWorkbook("lying-sizes", entry.name);
  }
  let out = raw;
  try {
    if (entry.method === 8) out = unpacker.inflate(raw, entry.size);
  } catch (error) {
    const code = error instanceof RangeError ? "lying-sizes" : "damaged";
    throw new UnreadableWorkbook(code, entry.name);
  }
  if (out.length !== entry.size) throw new UnreadableWorkbook("lying-sizes", entry.name);
  if (unpacker.crc32(out) !== entry.crc) throw new UnreadableWorkbook("damaged", entry.name);
  return out;
}

/**
 * Opens a zip container without unpacking anything. Throws UnreadableWorkbook where the bytes are no
 * zip (saying what they look like), are cut short, or break a limit.
 */
export function openZip(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  unpacker: Unpacker = PLAIN_UNPACKER,
): ZipArchive {
  const {
    bytes: maxBytes,
    entries: maxEntries,
    partBytes,
    totalBytes,
  } = { ...DEFAULT_LIMITS, ...limits };
  refuseLongFile(bytes.length, maxBytes);
  const foreign = describeForeignFile(bytes);
  if (foreign) throw foreign;
  const entries = readDirectory(bytes, maxEntries);
  let unpacked = 0;
  return {
    bytes,
    entries,
    latin1: unpacker.latin1,
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      unpacked += entry.size;
      if (entry.size > partBytes || unpacked > totalBytes) {
        const limit = sayMegabytes(Math.min(partBytes, totalBytes));
        throw new UnreadableWorkbook("too-large", `more than ${limit} when unpacked`);
      }
      return unpack(bytes, entry, unpacker);
    },
  };
}
