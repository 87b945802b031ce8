/** The look of every sheet that this tool makes, whoever writes it. Colours are `RRGGBB`. */
export const HOUSE_COLOURS = {
  ink: "0B0C0C",
  header: "003A70",
  onHeader: "FFFFFF",
  answer: "FFFBE6",
  /** Heading of a column that the team types in, with dark text. */
  typed: "FFE08A",
  readOnly: "F0F4F8",
  line: "8A949B",
} as const;

/** A face of the house. */
export interface HouseFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

const { ink, header, onHeader } = HOUSE_COLOURS;
const text = { name: "Arial", size: 11, bold: false, colour: ink } as const;

/** One sans serif face in three sizes, none under 11 points. */
export const HOUSE_FONTS = {
  text,
  strong: { ...text, bold: true },
  heading: { ...text, bold: true, colour: onHeader },
  subtitle: { ...text, size: 13, bold: true, colour: header },
  title: { ...text, size: 18, bold: true, colour: header },
} as const satisfies Readonly<Record<string, HouseFont>>;

/** How dates are shown: day, short month and year cannot be taken for another order. */
export const DATE_FORMAT = "d mmm yyyy";

/** Heights in points of the title in the first row and of the sentence about the sheet below it. */
export const TITLE_HEIGHTS = [28, 20] as const;

/** Characters of a heading's column that its filter button takes. */
export const FILTER_BUTTON = 3;

/** The row of the headings on a sheet with one table, counted from 1: title, sentence and a blank row stand above. */
export const TABLE_HEADING_ROW = 4;
