import type { UpdateField } from "../../plan/column-fields.ts";
import { TEMPLATE_COLUMNS } from "../../plan/return-template.ts";

/** How one field's heading may be written. Compared in the form that `fold` gives. */
interface Spellings {
  /** The whole heading. */
  readonly exact: readonly string[];
  /** How the heading begins; a date or a remark follows. */
  readonly begins: readonly string[];
  /** Words that name the field in a short heading, where nothing better is known. */
  readonly words: readonly string[];
}

/** Every field of a kind of table; where two are equally near, the earlier one is meant. */
export type Vocabulary<F extends string> = readonly (Spellings & { readonly field: F })[];

/** A field's spellings as they are written down: each list in one text, parted by `|`. */
interface Written<F extends string> {
  readonly field: F;
  readonly exact: string;
  readonly begins?: string;
  readonly words?: string;
}

/** The vocabulary that is written down so. */
export function vocabularyOf<F extends string>(written: readonly Written<F>[]): Vocabulary<F> {
  return written.map(({ field, exact, begins, words }) => ({
    field,
    exact: exact.split("|"),
    begins: begins?.split("|") ?? [],
    words: words?.split("|") ?? [],
  }));
}

const WRITTEN: readonly Written<UpdateField>[] = [
  {
    field: "reference",
    exact:
      "ref|ref no|reference|reference number|no|number|action ref|action no|action number|" +
      "action plan ref|action plan reference|action plan reference number|strategy ref|" +
      "plan ref|recommendation no",
    words: "ref|reference",
  },
  {
    field: "action-taken",
    exact:
      "actions taken|update|updates|progress|progress update|progress updates|" +
      "progress report|progress made|progress to date|what we did|what we have done|" +
      "what was done|what has been done|what you have done|work done|activity|commentary|" +
      "narrative|comments",
    begins:
      "progress update|progress updates|progress reported|progress since|progress to|" +
      "progress as at|evidence of progress|action taken since|actions taken since|update for|" +
      "update at|update as at",
    words: "update|updates|progress",
  },
  {
    field: "partner",
    exact:
      "stakeholder|stakeholders|partner|partner name|partner organisation|organisation|" +
      "organization|agency|name of organisation|reported by|reporting partner|update from|" +
      "body",
    words: "stakeholder|partner|organisation|organization|agency",
  },
  {
    field: "responsible",
    exact:
      "individual responsible|person responsible|people responsible|officer responsible|" +
      "responsible officer|responsible person|responsible|responsibility|lead officer|" +
      "named lead|owner|action owner",
    words: "responsible|owner",
  },
  {
    field: "start",
    exact: "start|start date|date started|target start|target start date|from",
    words: "start",
  },
  {
    field: "finish",
    exact:
      "finish|finish date|end|end date|target finish|target finish date|target end date|" +
      "target completion date|target date|to",
    words: "finish|target",
  },
  {
    field: "status",
    exact:
      "status|action status|current status|progress status|rag|rag status|rag rating|rating|" +
      "tracking assessment|cabinet member's assessment|assessment",
    words: "status|rag",
  },
  {
    field: "forecast",
    exact:
      "forecast|forecast date|forecast finish date|forecast completion date|expected finish|" +
      "expected completion date|expected date|anticipated completion date|anticipated date|" +
      "revised date|revised completion date",
    words: "forecast|anticipated|expected|revised",
  },
  {
    field: "completed",
    exact:
      "completed|completed on|completed date|date completed|date finished|actual finish|" +
      "actual completion date|date of completion|date concluded",
    begins: "date concluded",
    words: "completed|actual|finished",
  },
  {
    field: "evidence",
    exact: "evidence of completion|supporting evidence|evidence and impact|proof",
    words: "evidence",
  },
  {
    field: "obstacle",
    exact:
      "obstacle|obstacles|help needed|support needed|support required|barriers|issues|" +
      "risks and issues|challenges|key challenges",
    words: "obstacle|obstacles|barrier|barriers|challenges",
  },
];

/**
 * Headings of returns: the tracking form and the progress tables of 2018 (domain reference 1.2) and
 * template v1, whose own heading of a field comes first. A plan's own spellings are added from its
 * `headings`, by these field names.
 */
export const RETURN_HEADINGS: Vocabulary<UpdateField> = vocabularyOf(WRITTEN).map((entry) => {
  const own = TEMPLATE_COLUMNS.filter(({ field }) => field === entry.field);
  return { ...entry, exact: [...own.map(({ heading }) => heading), ...entry.exact] };
});
