import type { Border, Fill, Font } from "exceljs";
import { HOUSE_COLOURS, HOUSE_FONTS, type HouseFont } from "../../../src/workbook/house-look.ts";
import type { RatingName } from "../../../src/plan/ratings.ts";
import {
  RATING_COLOURS as COLOURS_OF,
  type RatingColour,
} from "../../../src/report/rating-colours.ts";

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

const argbOf = (colour: string): Argb => `FF${colour}`;

/** The house's colours, as exceljs wants them. Dark ones carry white text, pale ones black. */
export const COLOURS = {
  ink: argbOf(HOUSE_COLOURS.ink),
  header: argbOf(HOUSE_COLOURS.header),
  onHeader: argbOf(HOUSE_COLOURS.onHeader),
  answer: argbOf(HOUSE_COLOURS.answer),
  typed: argbOf(HOUSE_COLOURS.typed),
  readOnly: argbOf(HOUSE_COLOURS.readOnly),
  line: argbOf(HOUSE_COLOURS.line),
} as const;

const faceOf = ({ colour, bold, ...font }: HouseFont): Partial<Font> => ({
  ...font,
  ...(bold ? { bold } : {}),
  color: { argb: argbOf(colour) },
});

/** The house's faces, as exceljs wants them. */
export const FONTS = {
  text: faceOf(HOUSE_FONTS.text),
  strong: faceOf(HOUSE_FONTS.strong),
  heading: faceOf(HOUSE_FONTS.heading),
  subtitle: faceOf(HOUSE_FONTS.subtitle),
  title: faceOf(HOUSE_FONTS.title),
} as const;

/** An even fill. */
export function solid(colour: Argb): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: colour } };
}

const thin: Partial<Border> = { style: "thin", color: { argb: COLOURS.line } };

/** A thin line on all four sides of a cell. */
export const BOX = { top: thin, left: thin, bottom: thin, right: thin } as const;
