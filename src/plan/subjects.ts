import type { Subject } from "../text/screening/flags/screen-flag.ts";
import type { Policy } from "./plan.ts";

/** Whom a plan is about, and so what is sensitive in its texts. */
interface SubjectChoice {
  readonly id: Policy["subject"];
  /** As the Settings sheet says it. */
  readonly label: string;
}

/** What a plan may be about: a wildlife refuge is no secret of a climate plan. */
export const SUBJECTS: readonly SubjectChoice[] = [
  { id: "people", label: "People at risk" },
  { id: "services", label: "Services" },
  { id: "none", label: "None" },
];

/** What holds where a plan, a master or a template of an earlier version says nothing. */
export const USUAL_SUBJECT: Subject = "people";
