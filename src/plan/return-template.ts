/** What the version cell of this template says; a return that says anything else is an older one. */
export const TEMPLATE_VERSION = "v1";

/** The sheets of a return workbook, in their order. Only `updates` holds answers in a table. */
export const TEMPLATE_SHEETS = {
  /** What to do, who it is from and for, and the nil return. */
  start: "Start here",
  /** One Excel table, one header row: what the partner fills in. */
  updates: "Updates",
  /** Read only: wording, due date and last update of the partner's own actions. */
  actions: "Your actions",
  /** Read only: what the drop-down lists offer, and what a check needs to know of the plan. */
  lists: "Lists",
} as const;

/** The Excel table on the sheet "Updates". */
export const UPDATES_TABLE = "Updates";

/** A column of the table, by the field it fills. The first six are those of the 2018 tracking form. */
export const TEMPLATE_COLUMNS = [
  { field: "reference", heading: "Strategy Action Plan Ref" },
  { field: "action-taken", heading: "Action Taken" },
  { field: "responsible", heading: "Individual(s) Responsible" },
  { field: "start", heading: "Target Date Start" },
  { field: "finish", heading: "Target Date Finish" },
  { field: "status", heading: "Status of Action" },
  { field: "forecast", heading: "Forecast finish" },
  { field: "completed", heading: "Date completed" },
  { field: "evidence", heading: "Evidence" },
  { field: "obstacle", heading: "Obstacle or help needed" },
] as const;

/** A field of the template's table. */
export type TemplateField = (typeof TEMPLATE_COLUMNS)[number]["field"];

/**
 * The labelled cells on "Start here": the defined name that finds the cell, and the label to its left.
 * Plan holds the plan's id, partner the partner's name, round and due real Excel dates,
 * nothing either no value or `NIL_ANSWER`.
 */
export const TEMPLATE_CELLS = {
  plan: { name: "APR_Plan", label: "Plan" },
  partner: { name: "APR_Partner", label: "Partner" },
  round: { name: "APR_Round", label: "Round" },
  due: { name: "APR_ReturnBy", label: "Send back by" },
  version: { name: "APR_TemplateVersion", label: "Template version" },
  nothing: { name: "APR_Nothing", label: "Nothing to report this round" },
} as const;

/** What the nil cell holds when the partner has nothing to report; it is empty otherwise. */
export const NIL_ANSWER = "Yes";

/**
 * What stands in the first column of "Start here" beside its labels: the titles of its two parts, and of
 * each step in the second. Anything else there was typed by the partner.
 */
export const START_TITLES = {
  identity: "This return",
  steps: "What to do",
  actions: "1. See your actions",
  updates: "2. Write your updates",
  status: "3. Say how each stands",
  people: "4. Leave people out",
  nothing: "5. Nothing to report?",
  send: "6. Send it back",
  about: "About this workbook",
} as const;

/** The columns of "Your actions", in their order. */
export const ACTION_HEADINGS = {
  ref: "Reference",
  title: "Action",
  role: "Your part",
  measure: "Success measure",
  timescale: "Timescale in the plan",
  due: "Due",
  lastRound: "Last update, round",
  lastUpdate: "Last update",
  lastStatus: "Last status",
  lastFrom: "Last update from",
} as const;

/** What "Your actions" says where the plan gives an action no measure or timescale. */
export const NOT_IN_PLAN = "None in the plan";

/**
 * The columns of "Lists", in their order, and the defined name of each list below its heading: what the
 * drop-downs offer, and all of the plan that a check needs, so that a return can be checked by itself.
 * References: one row for each action and each whole section, with its wording, the plan's timescale,
 * the partner's part (`Lead`, `Contributor`), the section's number, the lead as published, and more.
 * Status meaning is the status's id. Partner is the drop-down; the six lists after it describe every
 * partner of the plan. Plan years: name, first and last day. No other column holds a date but the rounds.
 */
export const TEMPLATE_LISTS = {
  references: { name: "APR_References", heading: "Reference" },
  referenceTitles: { name: "APR_ReferenceTitles", heading: "Action or section" },
  referenceTimescales: { name: "APR_ReferenceTimescales", heading: "Timescale in the plan" },
  referenceParts: { name: "APR_ReferenceParts", heading: "Your part" },
  referenceSections: { name: "APR_ReferenceSections", heading: "Section" },
  referenceLeads: { name: "APR_ReferenceLeads", heading: "Lead in the plan" },
  referenceContributors: { name: "APR_ReferenceContributors", heading: "Contributors, by id" },
  referencesPrinted: { name: "APR_ReferencesPrinted", heading: "Reference as published" },
  referenceLetters: { name: "APR_ReferenceLetters", heading: "Lettered parts" },
  sectionSpellings: { name: "APR_SectionSpellings", heading: "Section also written as" },
  statuses: { name: "APR_Statuses", heading: "Status" },
  statusMeanings: { name: "APR_StatusMeanings", heading: "Status meaning" },
  statusSpellings: { name: "APR_StatusSpellings", heading: "Status also written as" },
  statusSteps: { name: "APR_StatusSteps", heading: "Step, from good (0) to bad" },
  partners: { name: "APR_Partners", heading: "Partner" },
  partnerIds: { name: "APR_PartnerIds", heading: "Partner id" },
  partnerNames: { name: "APR_PartnerNames", heading: "Full name" },
  partnerShortNames: { name: "APR_PartnerShortNames", heading: "Short name" },
  partnerSpellings: { name: "APR_PartnerSpellings", heading: "Partner also written as" },
  partnerDoubtful: { name: "APR_PartnerDoubtful", heading: "Partner perhaps written as" },
  partnerEarlier: { name: "APR_PartnerEarlier", heading: "Earlier names" },
  planYears: { name: "APR_PlanYears", heading: "Plan year" },
  planYearStarts: { name: "APR_PlanYearStarts", heading: "First day" },
  planYearEnds: { name: "APR_PlanYearEnds", heading: "Last day" },
  rounds: { name: "APR_Rounds", heading: "Round" },
  roundsDue: { name: "APR_RoundsDue", heading: "Returns due" },
  columns: { name: "APR_Columns", heading: "Column" },
  columnSpellings: { name: "APR_ColumnSpellings", heading: "Column heading also written as" },
  settings: { name: "APR_Settings", heading: "Setting" },
  settingValues: { name: "APR_SettingValues", heading: "Value" },
} as const;

/** A list on the sheet "Lists". */
export type ListKey = keyof typeof TEMPLATE_LISTS;

/** What a cell of the lists says where there is nothing to say, so that a cell that was emptied shows. */
export const NOTHING_LISTED = "–";

/** The rows of the list of settings: facts and thresholds of the plan, and how long the other lists are. */
export const TEMPLATE_SETTINGS = {
  id: "Plan id",
  title: "Plan title",
  smallNumbers: "Small numbers",
  redAfterDays: "Red after days overdue",
  undatedGraceDays: "Days without an agreed date",
  noReturnShare: "No status: Amber after",
  notStartedAmberShare: "Not started: Amber after",
  notStartedRedShare: "Not started: Red after",
  staleAfterDays: "Days before a return is old",
  kpiTolerancePercent: "KPI tolerance, per cent",
  kpiDeadBandPercent: "KPI dead band, per cent",
  references: "References in these lists",
  statuses: "Statuses in these lists",
  partnerIds: "Partners in these lists",
  rounds: "Rounds in these lists",
  columns: "Columns in these lists",
} as const;

/** The reference list's entry for an update about a whole section: `Whole section 4`. */
export function wholeSectionEntry(section: string): string {
  return `Whole section ${section}`;
}
