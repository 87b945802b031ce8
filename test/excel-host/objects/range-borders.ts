import type { CellBorder, CellStyle } from "../model/cell-style.ts";
import { colorOf } from "../model/color.ts";
import { common } from "../model/lines.ts";
import { requireAllowed } from "../model/write-cells.ts";
import { asOneOf, asText } from "../wire/arguments.ts";
import { notImplemented } from "../wire/host-error.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import type { CellRange } from "./cell-range.ts";

interface Edge {
  readonly ranges: readonly CellRange[];
  readonly side: string;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const NO_LINE: CellBorder = { style: "None", color: "#000000", weight: "Thin" };
const LINE: CellBorder = { ...NO_LINE, style: "Continuous" };

function readEdge({ ranges, side }: Edge, read: (border: CellBorder) => string): Json {
  const styles = ranges.flatMap(({ sheet, area }) => [...sheet.grid.stylesIn(area)]);
  return common(styles.map((style) => read(style.borders[side] ?? NO_LINE)));
}

function writeEdge({ ranges, side }: Edge, change: Partial<CellBorder>): void {
  const draw = (style: CellStyle): CellStyle => {
    const { [side]: before, ...others } = style.borders;
    const border = { ...(before ?? LINE), ...change };
    const borders = border.style === "None" ? others : { ...others, [side]: border };
    return { ...style, borders };
  };
  for (const { sheet } of ranges) requireAllowed(sheet, "allowFormatCells");
  for (const { sheet, area } of ranges) sheet.grid.restyle(area, draw);
}

const BORDER: Members<Edge> = {
  kind: "RangeBorder",
  identify: ({ side }) => ({ _Id: side }),
  read: {
    SideIndex: ({ side }) => side,
    Style: (edge) => readEdge(edge, ({ style }) => style),
    Color: (edge) => readEdge(edge, ({ color }) => color),
    Weight: (edge) => readEdge(edge, ({ weight }) => weight),
  },
  write: {
    Style: (edge, given) => {
      writeEdge(edge, { style: asText(given) });
    },
    Color: (edge, given) => {
      writeEdge(edge, { color: colorOf(given) });
    },
    Weight: (edge, given) => {
      writeEdge(edge, { weight: asText(given) });
    },
  },
};

const BORDERS: Members<readonly CellRange[]> = {
  kind: "RangeBorderCollection",
  items: (ranges) => SIDES.map((side) => emulate(BORDER, { ranges, side })),
  find: (ranges, key) => {
    const side = asOneOf(SIDES, key);
    if (side.startsWith("Diagonal")) throw notImplemented(`RangeBorder ${side}`);
    return emulate(BORDER, { ranges, side });
  },
};

/** The lines around and within cells; each is kept with every cell of the ranges. */
export function borderMembers(ranges: readonly CellRange[]): HostObject {
  return emulate(BORDERS, ranges);
}
