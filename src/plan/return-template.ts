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
