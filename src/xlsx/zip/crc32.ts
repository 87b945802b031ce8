/** Reading a typed array with a known index; the fallback is never met. */
const at = (numbers: Int32Array | Uint8Array, index: number): number => numbers[index] ?? 0;

/** Eight tables, so that eight bytes are taken at a time. */
function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    tables[byte] = rest;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = at(tables, index - 256);
    tables[index] = (before >>> 8) ^ at(tables, before & 255);
  }
  return tables;
}

const TABLES = makeTables();

/** The CRC-32 of zip files, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const byEight = bytes.length - (bytes.length % 8);
  let crc = -1;
  let index = 0;
  for (; index < byEight; index += 8) {
    const low = crc ^ view.getInt32(index, true);
    const high = view.getInt32(index + 4, true);
    crc =
      at(TABLES, 1792 + (low & 255)) ^
      at(TABLES, 1536 + ((low >>> 8) & 255)) ^
      at(TABLES, 1280 + ((low >>> 16) & 255)) ^
      at(TABLES, 1024 + (low >>> 24)) ^
      at(TABLES, 768 + (high & 255)) ^
      at(TABLES, 512 + ((high >>> 8) & 255)) ^
      at(TABLES, 256 + ((high >>> 16) & 255)) ^
      at(TABLES, high >>> 24);
  }
  for (; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ at(TABLES, (crc ^ at(bytes, index)) & 255);
  }
  return ~crc >>> 0;
}
