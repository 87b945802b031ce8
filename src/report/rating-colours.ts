import type { RatingName } from "../plan/ratings.ts";

/** Two colours as `RRGGBB`. */
export interface RatingColour {
  readonly fill: string;
  readonly text: string;
}

/** Fill and text of each rating: every pair has a contrast of 4.5:1 or more (domain reference 3.2). */
export const RATING_COLOURS: Readonly<Record<RatingName, RatingColour>> = {
  Red: { fill: "B10E1E", text: "FFFFFF" },
  Amber: { fill: "FFB000", text: "000000" },
  Green: { fill: "006435", text: "FFFFFF" },
  Blue: { fill: "1D70B8", text: "FFFFFF" },
  Grey: { fill: "505A5F", text: "FFFFFF" },
};
