/** What kinds of hidden content are looked for (domain reference 5.4), and why each matters. */
const WHY = {
  "hidden sheet": "Anyone can show the sheet again, or read it without opening Excel.",
  "hidden row": "Anyone can show the rows again: select around them and choose Unhide.",
  "hidden column": "Anyone can show the columns again: select around them and choose Unhide.",
  "folded group": "One click on the plus sign beside it unfolds it.",
  filter: "Rows that a filter leaves out are still in the file.",
  "invisible text": "The cell looks empty, and its content shows when it is selected or copied.",
  "far-away cell": "It stands so far from the rest that nobody sees it who does not look for it.",
  "outside the print area": "It is not on the printed page, and it is in the file.",
  comment: "Comments name people and say what was meant for colleagues.",
  person: "A list of people who wrote comments, often with their e-mail addresses.",
  choices:
    "Lists of choices often hold names of people, or lead to a sheet that was meant to stay inside.",
  name: "A name can lead to data that the pages do not show, or hold a value itself.",
  "pivot table": "A pivot table keeps a copy of all the rows that it was made from.",
  "link to other data": "It tells where other files lie, and often keeps a copy of their values.",
  "data connection":
    "It tells servers, databases, questions asked of them, and sometimes passwords.",
  "custom XML": "Data put there by programs; no page shows it.",
  macro: "A program that can run when the file is opened; its text can hold names and paths.",
  "embedded file":
    "A whole file in the file: all its sheets and pages can be read, not only what is shown.",
  picture:
    "Parts that were cut off, and facts about where and by whom it was taken, stay in the file.",
  "tracked change": "What was deleted can be read, with who changed it and when.",
  "hidden text": "One setting, or a copy into another program, shows it.",
  property: "File, Info shows it to everybody; search machines read it too.",
  path: "It tells names of people, folders and servers inside the organisation.",
  "printer settings": "They name printers and servers inside the organisation.",
  "document variable": "A value kept in the file that no page shows.",
  "header or footer": "It is on the printed page only, where nobody checks it on the screen.",
  label: "It names the organisation, its marking and often who set it.",
  "saved view": "It keeps what other people hid, filtered or tried out.",
  script: "A program that runs when the page is opened.",
  "loaded from elsewhere":
    "Opening the file tells another machine who reads it, and what is shown can change.",
  "formula in a text file":
    "A spreadsheet program may run it, or show something else, when it opens the file.",
  "left-over part": "No page leads to it, and it is in the file.",
} as const;

/** A kind of hidden content, in words. */
export type HiddenKind = keyof typeof WHY;

/** Something in a file that its pages do not show, and that a reader could find. No accusation. */
export interface HiddenContent {
  readonly kind: HiddenKind;
  /** Where it is, in words: `Sheet "Data", cell B2`. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** A find with the reason that goes with its kind. */
export function found(kind: HiddenKind, where: string, what: string): HiddenContent {
  return { kind, where, what, why: WHY[kind] };
}

const MOST_SHOWN = 80;

/** A text found in a file as it can stand on one line: cut where it is long, without control characters. */
export function excerpt(text: string): string {
  const plain = text
    .slice(0, 10 * MOST_SHOWN)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain;
}
