import type { ZipEntry } from "./zip-directory.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

const HAS_DESCRIPTOR = 8;
const SIGNATURE = 0x08074b50;

/**
 * Where an entry's record ends: after its data and, where its sizes are stated behind the data,
 * after those (with or without a signature, in 32 or 64 bits: writers differ).
 */
export function recordEnd(bytes: Uint8Array, entry: ZipEntry): number {
  const end = entry.dataOffset + entry.compressedSize;
  if ((entry.flags & HAS_DESCRIPTOR) === 0) return end;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : undefined);
  for (const start of read(end) === SIGNATURE ? [end + 4, end] : [end]) {
    if (read(start) !== entry.crc || read(start + 4) !== entry.compressedSize) continue;
    if (read(start + 8) === entry.size) return start + 12;
    if (read(start + 12) === entry.size) return start + 20;
  }
  throw new UnreadableWorkbook("damaged", entry.name);
}
