/**
 * The columns of "Lists", in their order: what the drop-downs offer, and all of the plan that a check
 * needs, so that a return can be checked by itself. `listName` is the defined name of the list below.
 * References: one row for each action and each whole section, with its wording, the plan's timescale,
 * the partner's part (`Lead`, `Contributor`), the section's number, the lead as published, and more.
 * Status meaning is the status's id. Partner is the drop-down; the six lists after it describe every
 * partner of the plan. Plan years: name, first and last day. No other column holds a date but the rounds.
 */
export const LIST_HEADINGS = {
  references: "Reference",
  referenceTitles: "Action or section",
  referenceTimescales: "Timescale in the plan",
  referenceParts: "Your part",
  referenceSections: "Section",
  referenceLeads: "Lead in the plan",
  referenceContributors: "Contributors, by id",
  referencesPrinted: "Reference as published",
  referenceLetters: "Lettered parts",
  sectionSpellings: "Section also written as",
  statuses: "Status",
  statusMeanings: "Status meaning",
  statusSpellings: "Status also written as",
  statusSteps: "Step, from good (0) to bad",
  partners: "Partner",
  partnerIds: "Partner id",
  partnerNames: "Full name",
  partnerShortNames: "Short name",
  partnerSpellings: "Partner also written as",
  partnerDoubtful: "Partner perhaps written as",
  partnerEarlier: "Earlier names",
  planYears: "Plan year",
  planYearStarts: "First day",
  planYearEnds: "Last day",
  rounds: "Round",
  roundsDue: "Returns due",
  columns: "Column",
  columnSpellings: "Column heading also written as",
  settings: "Setting",
  settingValues: "Value",
  referenceTimescaleHeadings: "Heading of the timescale",
} as const;
