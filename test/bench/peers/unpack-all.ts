import { inflateRawSync } from "node:zlib";
import { openZip } from "../../../src/xlsx/zip/zip-read.ts";

/** Every part of a workbook, unpacked and not looked at. */
export function unpackAll(bytes: Uint8Array): Uint8Array[] {
  return [...openZip(bytes).entries.values()].map((entry) => {
    const packed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
    return entry.method === 8 ? inflateRawSync(packed) : packed;
  });
}
