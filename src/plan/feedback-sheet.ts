/**
 * The sheet with which a check gives a return back: its name, its title in A1, and the headings of its
 * list. Partners mend that copy and send it again, so a reader must know it.
 */
export const FEEDBACK_SHEET = {
  name: "To mend",
  title: "What to mend in this return",
  headings: ["Kind", "Sheet", "Cell", "Heading", "What to mend"],
} as const;
