import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { drawIcon } from "../../../taskpane/build/draw-icon.ts";
import { encodePng } from "../../../taskpane/build/encode-png.ts";

/** The pixels of a PNG that encodePng wrote: one stretch of data, rows without a filter. */
function pixelsOf(png: Buffer, side: number): number[] {
  const start = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const width = side * 4 + 1;
  return Array.from({ length: side }, (_, row) => [
    ...rows.subarray(row * width + 1, (row + 1) * width),
  ]).flat();
}

describe.each([16, 32, 64, 80])("the icon of %i pixels", (side) => {
  const file = readFileSync(`taskpane/assets/icon-${side}.png`);
  const drawn = [...drawIcon(side)];

  test("is the drawing: npm run icons writes it anew", () => {
    expect(pixelsOf(file, side)).toEqual(drawn);
  });

  test("is a PNG that any reader takes: its header says what it holds", () => {
    expect([...file.subarray(12, 29)]).toEqual([
      ...Buffer.from("IHDR"),
      ...[0, 0, 0, side, 0, 0, 0, side],
      ...[8, 6, 0, 0, 0],
    ]);
  });

  test("has clear corners and colours for what is done, late and lost", () => {
    const pixel = (x: number, y: number) => {
      const at = (Math.floor(y * side) * side + Math.floor(x * side)) * 4;
      return drawn.slice(at, at + 4);
    };
    expect(pixel(0.99, 0.01)[3]).toBe(0);
    const bars = [pixel(0.3, 0.2), pixel(0.3, 0.45), pixel(0.22, 0.7)];
    expect(new Set(bars.map(String)).size).toBe(3);
  });
});

test("a PNG is of the pixels it was given", () => {
  const pixels = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
  expect(pixelsOf(Buffer.from(encodePng(pixels, 2)), 2)).toEqual([...pixels]);
});
