/** One line below each sheet's title: what it shows, and what the team does there. */
export const SHEET_NOTES: ReadonlyMap<string, string> = new Map([
  ["Summary", "The latest round at a glance. Each merge writes it anew: change nothing here."],
  [
    "Master plan",
    "One row for each action, in the plan's order. Columns with a yellow heading are yours to fill in.",
  ],
  [
    "Progress log",
    "Every update ever merged, with the file and cells it came from. Nothing is taken out.",
  ],
  [
    "Conflicts",
    "Two values that cannot both be right. Choose in the yellow columns; the next merge applies it.",
  ],
  ["Replies", "What each partner owed and sent in each round."],
  [
    "To place",
    'Updates without a usable reference. Type where each belongs, or "none" to set it aside.',
  ],
  ["KPIs", "One row for each KPI and year. Enter the figures in the yellow columns."],
  [
    "Partners",
    "Who takes part, and every spelling of their names. Names that nobody knew are at the end.",
  ],
  ["Settings", "What the tool goes by. Change a value in the yellow column; leave the names."],
]);

/** The half page that explains the workbook: what a part is for, and what to do there. */
export const ABOUT_ROWS: readonly (readonly [string, string])[] = [
  [
    "What this is",
    "The team's one copy of the plan. Partners' returns are merged into it, and every action is rated. It is yours: sort, filter, add columns and sheets, and edit what has a yellow heading.",
  ],
  [
    "Summary",
    "How many actions are Red, Amber, Grey, Green or Blue in each section, who has replied, and what needs a person.",
  ],
  [
    "Master plan",
    "The actions, their ratings and reasons, and the latest update. The text of the plan stands beside every date and name read from it. An override needs a name, a role, a reason and an end; a better colour needs a second person.",
  ],
  ["Progress log", "Where every value came from. Superseded updates stay, marked as such."],
  [
    "Conflicts",
    "Choose Use A, Use B or Leave as it is, with your name and the date. The next merge does it and says so.",
  ],
  ["Replies", "Who owes a return, who sent one, when, and with how many errors."],
  [
    "To place",
    "Type the reference an update belongs to and your name. The next merge puts it there.",
  ],
  ["KPIs", "Baselines, targets and quarters, and who provides them."],
  [
    "Partners",
    "Add other spellings, one a line. For a new name, type the short name of the partner it is, or replace its id by a new one to make it a partner.",
  ],
  [
    "Settings",
    "Plan years, rounds, thresholds, sections and wordings. A rating changes with the next merge, never by itself.",
  ],
  [
    "What to leave",
    "The headings, the names of sheets and tables, and the columns with a dark heading: the next merge writes them again. Keep a copy before large changes.",
  ],
  [
    "Frozen panes",
    "The heading row and the first column stay in view. To undo this, choose View, Freeze Panes, Unfreeze Panes.",
  ],
  [
    "Colours",
    "Every colour has its word beside it. Red needs action, Amber attention; Grey has no date, start or status to rate yet; Green is on track; Blue is complete.",
  ],
];
