const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pixels a side of a square PNG; null where the bytes are no PNG, or not square. */
export function pngSide(bytes: Uint8Array): number | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset + 16, 8);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  return width === height ? width : null;
}
