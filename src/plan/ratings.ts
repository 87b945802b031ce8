/** The colours of a rating, exceptions first. */
export const RATINGS = ["Red", "Amber", "Grey", "Green", "Blue"] as const;

/** A rating's colour by its name, which always stands beside the colour. */
export type RatingName = (typeof RATINGS)[number];
