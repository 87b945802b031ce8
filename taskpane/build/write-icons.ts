// Draws the add-in's icons anew: `npm run icons`.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drawIcon } from "./draw-icon.ts";
import { encodePng } from "./encode-png.ts";

/** Pixels a side that the manifest names. */
const SIDES = [16, 32, 64, 80];

for (const side of SIDES) {
  const path = fileURLToPath(new URL(`../assets/icon-${side}.png`, import.meta.url));
  await writeFile(path, encodePng(drawIcon(side), side));
}
