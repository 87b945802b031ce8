import { deflateSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/zip/crc32.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits a channel, red, green, blue and opacity; deflate, no filter by picture, no interlace. */
const FORMAT = [8, 6, 0, 0, 0];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A square picture of four bytes a pixel as a PNG file. */
export function encodePng(pixels: Uint8Array, side: number): Uint8Array {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Each row begins with the kind of its filter: none.
  const rows = Array.from({ length: side }, (_, row) => [
    Buffer.alloc(1),
    pixels.subarray(row * side * 4, (row + 1) * side * 4),
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.concat([header, Buffer.from(FORMAT)])),
    chunk("IDAT", deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
