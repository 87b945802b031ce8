/** The months by name, parted by `|` for patterns. */
export const MONTH_NAMES =
  "January|February|March|April|May|June|July|August|September|October|November|December";
