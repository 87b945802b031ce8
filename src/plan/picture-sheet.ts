/**
 * The sheet into which the task pane writes the picture of a workbook: its name, the title in A1, the last
 * line of its facts and lists, and the beginning of its tables' names. A return that holds it may be sent,
 * so a reader must know it.
 */
export const PICTURE_SHEET = {
  name: "Action plan picture",
  title: "Picture of the action plan",
  end: "End of the picture. What stands above and in the tables is written anew by Insert summary.",
  table: "ActionPlanPicture",
  /** Rows, counted from 0, of the title and the day it holds for, and of the tables' headings. */
  titleRows: 2,
  headingRow: 3,
  /** Columns of the facts and lists: what, where, why. */
  columns: 3,
} as const;

/** True for a name such as `ActionPlanPicture1`. */
export function isPictureTable(name: string): boolean {
  const number = name.slice(PICTURE_SHEET.table.length);
  return (
    name.toLowerCase().startsWith(PICTURE_SHEET.table.toLowerCase()) && /^\d{1,4}$/u.test(number)
  );
}
