import type { Border, Fill, Font } from "exceljs";
import type { RatingName } from "../../src/plan/master/master.ts";
import {
  RATING_COLOURS as COLOURS_OF,
  type RatingColour,
} from "../../src/report/rating-colours.ts";

/** `FFRRGGBB`, as exceljs wants a colour. */
type Argb = `FF${string}`;

const argb = ({ fill, text }: RatingColour): { fill: Argb; text: Argb } => ({
  fill: `FF${fill}`,
  text: `FF${text}`,
});

/** Text and fill of each rating, as exceljs wants them. */
export const RATING_COLOURS: Readonly<Record<RatingName, { fill: Argb; text: Argb }>> = {
  Red: argb(COLOURS_OF.Red),
  Amber: argb(COLOURS_OF.Amber),
  Green: argb(COLOURS_OF.Green),
  Blue: argb(COLOURS_OF.Blue),
  Grey: argb(COLOURS_OF.Grey),
};

/** Pale forms of the ratings' colours, for data bars behind black numbers. */
export const BAR_COLOURS: Readonly<Record<RatingName, Argb>> = {
  Red: "FFF2B8BD",
  Amber: "FFFFE0A3",
  Green: "FFA9D6BD",
  Blue: "FFB5D3EE",
  Grey: "FFCED2D5",
};

/** The few colours beside the ratings. Dark ones carry white text, pale ones black. */
export const COLOURS = {
  ink: "FF0B0C0C",
  header: "FF003A70",
  onHeader: "FFFFFFFF",
  answer: "FFFFFBE6",
  /** Heading of a column that the team types in, with dark text. */
  typed: "FFFFE08A",
  readOnly: "FFF0F4F8",
  line: "FF8A949B",
} as const satisfies Readonly<Record<string, Argb>>;

/** One sans serif face in three sizes, none under 11 points. */
export const FONTS = {
  text: { name: "Arial", size: 11, color: { argb: COLOURS.ink } },
  strong: { name: "Arial", size: 11, bold: true, color: { argb: COLOURS.ink } },
  heading: { name: "Arial", size: 11, bold: true, color: { argb: COLOURS.onHeader } },
  subtitle: { name: "Arial", size: 13, bold: true, color: { argb: COLOURS.header } },
  title: { name: "Arial", size: 18, bold: true, color: { argb: COLOURS.header } },
} as const satisfies Readonly<Record<string, Partial<Font>>>;

/** An even fill. */
export function solid(colour: Argb): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: colour } };
}

const thin: Partial<Border> = { style: "thin", color: { argb: COLOURS.line } };

/** A thin line on all four sides of a cell. */
export const BOX = { top: thin, left: thin, bottom: thin, right: thin } as const;
