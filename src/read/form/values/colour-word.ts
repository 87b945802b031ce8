/** Hue in degrees, and how far a colour is from grey and how light it is, each from 0 to 1. */
interface Shade {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function shadeOf(rgb: string): Shade {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  if (range === 0) return { hue: 0, saturation, lightness };
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: sixth * 60, saturation, lightness };
}

/** Where each colour of a rating ends on the circle of hues, in degrees. */
const HUES: readonly (readonly [below: number, word: string])[] = [
  [16, "Red"],
  [51, "Amber"],
  [70, "Yellow"],
  [170, "Green"],
  [258, "Blue"],
  [325, "Purple"],
  [361, "Red"],
];

/** The word for a fill, `RRGGBB`, as a colour of a rating; null for white and near-white, which say nothing. */
export function colourWord(rgb: string): string | null {
  const { hue, saturation, lightness } = shadeOf(rgb);
  if (saturation < 0.2) {
    if (lightness > 0.9) return null;
    return lightness < 0.2 ? "Black" : "Grey";
  }
  if (lightness < 0.08) return "Black";
  return lightness > 0.97 ? null : (HUES.find(([below]) => hue < below)?.[1] ?? null);
}
