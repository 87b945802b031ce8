/** Red, green and blue, each 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** A filled shape: says whether a point lies in it, in units of the icon's side, from the top left. */
interface Shape {
  readonly colour: Colour;
  readonly holds: (x: number, y: number) => boolean;
}

const INK: Colour = [15, 84, 140];
const PAPER: Colour = [255, 255, 255];
const GREEN: Colour = [16, 124, 65];
const AMBER: Colour = [217, 130, 0];
const RED: Colour = [196, 49, 75];

/** Points of a pixel's side that are looked at: 8 × 8 give 65 shades at an edge. */
const SAMPLES = 8;

function box(left: number, top: number, right: number, bottom: number, round: number) {
  return (x: number, y: number): boolean => {
    const dx = Math.max(left + round - x, 0, x - right + round);
    const dy = Math.max(top + round - y, 0, y - bottom + round);
    return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(dx, dy) <= round;
  };
}

type Point = readonly [x: number, y: number];

/** A line between two points with round ends. */
function stroke([ax, ay]: Point, [bx, by]: Point, width: number) {
  const [dx, dy] = [bx - ax, by - ay];
  return (x: number, y: number): boolean => {
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const at = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - at * dx, y - ay - at * dy) <= width / 2;
  };
}

function disc([cx, cy]: Point, radius: number) {
  return (x: number, y: number): boolean => Math.hypot(x - cx, y - cy) <= radius;
}

/** A sheet with three status bars, and a tick on a disc over its lower right corner; the last shape is on top. */
const SHAPES: readonly Shape[] = [
  { colour: INK, holds: box(1 / 16, 0, 13 / 16, 1, 1 / 16) },
  { colour: PAPER, holds: box(1 / 8, 1 / 16, 3 / 4, 15 / 16, 0) },
  { colour: GREEN, holds: box(3 / 16, 1 / 8, 11 / 16, 5 / 16, 0) },
  { colour: AMBER, holds: box(3 / 16, 3 / 8, 9 / 16, 9 / 16, 0) },
  { colour: RED, holds: box(3 / 16, 5 / 8, 3 / 8, 13 / 16, 0) },
  { colour: PAPER, holds: disc([11 / 16, 11 / 16], 0.345) },
  { colour: INK, holds: disc([11 / 16, 11 / 16], 0.3125) },
  { colour: PAPER, holds: stroke([0.55, 0.7], [0.65, 0.8], 0.095) },
  { colour: PAPER, holds: stroke([0.65, 0.8], [0.83, 0.58], 0.095) },
];

function colourAt(x: number, y: number): Colour | null {
  return SHAPES.findLast(({ holds }) => holds(x, y))?.colour ?? null;
}

/** The mean of a pixel's samples: red, green, blue and how much of the pixel is covered. */
function pixel(column: number, row: number, side: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / side;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / side;
    const colour = colourAt(x, y);
    if (colour === null) continue;
    covered += 1;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const mean = sum.map((part) => Math.round(part / Math.max(1, covered)));
  return [...mean, Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}

/** The icon in so many pixels a side: four bytes a pixel (red, green, blue, opacity), row by row. */
export function drawIcon(side: number): Uint8Array {
  const pixels = Array.from({ length: side * side }, (_, index) =>
    pixel(index % side, Math.floor(index / side), side),
  );
  return Uint8Array.from(pixels.flat());
}
