/** How the text of a cell looks. */
export interface CellFont {
  readonly name: string;
  readonly size: number;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
}

/** How a cell looks, and whether protection locks it. */
export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`; null where there is no fill. */
  readonly fill: string | null;
  readonly font: CellFont;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Lines by edge (`EdgeTop`). */
  readonly borders: Readonly<Record<string, CellBorder>>;
}

/** A line at an edge of a cell. */
export interface CellBorder {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Excel's Normal style. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
  },
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};
