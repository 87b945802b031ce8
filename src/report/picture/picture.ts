import type { IsoDay } from "../../calendar/iso-day.ts";

/** A cell of the workbook to which a line of the picture leads. */
export interface PicturePlace {
  readonly sheet: string;
  /** In A1 notation. */
  readonly cell: string;
}

/** A count or a day in words: "Partners replied", "4 of 6 partners". */
export interface PictureFact {
  readonly label: string;
  readonly value: string;
}

/** One bar: what it stands for, and its counts in the order of the chart's series. */
export interface PictureBar {
  readonly label: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Counts as bars; whoever shows them draws words and numbers beside every colour, and a table. */
export interface PictureChart {
  /** "Ratings by section". */
  readonly title: string;
  /** What a bar stands for: "Section". */
  readonly about: string;
  /** What is counted: the names of the ratings, or "Actions" alone. */
  readonly series: readonly string[];
  readonly bars: readonly PictureBar[];
}

/** Something to look at, and where it stands in the workbook. */
export interface PictureLine {
  /** "3d Train front-line staff". */
  readonly text: string;
  /** Why it is listed: "Red: overdue 45 days. Due 31 March 2020."; empty where the list says enough. */
  readonly note: string;
  readonly place: PicturePlace | null;
}

/** A list of things to look at. */
export interface PictureList {
  /** "Overdue". */
  readonly title: string;
  /** What is said where it has no lines: "No action is overdue." */
  readonly none: string;
  readonly lines: readonly PictureLine[];
}

/** What can be told from an open workbook at a glance: plain words and numbers, shown by anyone. */
export interface Picture {
  /** A partner's return, the team's master, or another workbook with a plan's table. */
  readonly kind: "return" | "master" | "plan";
  readonly title: string;
  /** The day the picture holds for; null where the workbook names none. */
  readonly asOf: IsoDay | null;
  readonly facts: readonly PictureFact[];
  readonly charts: readonly PictureChart[];
  readonly lists: readonly PictureList[];
}
