/**
 * The sheet into which the task pane writes the picture of a workbook: its name, the title in A1, the
 * last line of its own two columns, and the beginning of its tables' names. A return that holds it may be
 * sent, so a reader must know it.
 */
export const PICTURE_SHEET = {
  name: "Action plan picture",
  title: "Picture of the action plan",
  end: "End of the picture. What stands above and in the tables is written anew by Insert summary.",
  table: "ActionPlanPicture",
} as const;

/** How many columns, from the first, the picture's facts and lists take. */
export const PICTURE_COLUMNS = 2;
