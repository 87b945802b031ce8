import { longDay, type IsoDay } from "../../calendar/iso-day.ts";
import { dayOfText } from "../../calendar/day-of-text.ts";
import { gatheredFrom } from "../master/gathered-form.ts";
import { date, filled, long, shown, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { listed, NAME } from "../table/text-forms.ts";
import { HISTORIC_REF } from "./reference-forms.ts";

/** A date that was agreed after the original one. */
export interface RevisedDate {
  readonly day: IsoDay;
  /** Who agreed it and when, in the team's words: `agreed by the committee, 6 September 2016`. */
  readonly agreed: string;
}

/** An action of a plan that carries a recommendation on, once a person has confirmed it. */
export interface ActionLink {
  /** Title or id of the plan; empty for this one. */
  readonly plan: string;
  readonly ref: string;
  /** Who confirmed it and when; empty while nobody has. */
  readonly confirmed: string;
}

/** `31 March 2017 | agreed by the committee`, one a line. */
const REVISED_DATES = listed<RevisedDate>({
  read: (line) => {
    const [written = "", ...agreed] = line.split("|");
    const day = dayOfText(written);
    return day === undefined ? undefined : { day, agreed: agreed.join("|").trim() };
  },
  write: ({ day, agreed }) => (agreed === "" ? longDay(day) : `${longDay(day)} | ${agreed}`),
  wanted: "one date a line: 31 March 2017 | agreed by whom and when",
});

/** `Strategy 2018 | 2d | confirmed by the team`, one a line; a reference alone is this plan's. */
const LINKS = listed<ActionLink>({
  read: (line) => {
    const parts = line.split("|").map((part) => part.trim());
    const [plan = "", ref = "", ...confirmed] = parts.length === 1 ? ["", ...parts] : parts;
    return ref === "" ? undefined : { plan, ref, confirmed: confirmed.join(" | ") };
  },
  write: ({ plan, ref, confirmed }) => [plan, ref, confirmed].join(" | ").trim(),
  wanted: "one link a line: plan | reference | confirmed by whom and when",
});

/** One row for each item that scrutiny tracks: what the committee asked for, from whom, by when. */
export const RECOMMENDATIONS = defineTable({
  sheet: "Recommendations",
  table: "Recommendations",
  note: "One row for each item that scrutiny tracks; type the reference of any action below them to track it too. The original date is filled in once and never changed; add revised dates and links in the yellow columns.",
  key: ["ref"],
  optional: true,
  columns: {
    ref: typed(text("Reference", 11, HISTORIC_REF)),
    text: shown(long("Recommendation", 56, gatheredFrom("the Master plan sheet"))),
    responsibility: shown(long("Responsibility as published", 36)),
    portfolios: shown(long("Portfolios now", 36)),
    /** Where it stands in the committee's own report. */
    reportSection: typed(text("Section of the report", 16, NAME)),
    /** Last day of the period first agreed. Filled in once and never overwritten. */
    originalDue: filled(date("Original date for completion")),
    /** In the order in which they were agreed. */
    revisedDue: typed(long("Revised dates (one a line: day | agreed by)", 36, REVISED_DATES)),
    links: typed(long("Linked actions (one a line: plan | reference | confirmed by)", 44, LINKS)),
  },
});

/** What the register holds of a recommendation beside the plan: its text and portfolios are the plan's. */
export type Recommendation = RowOf<typeof RECOMMENDATIONS>;
