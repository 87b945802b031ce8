/**
 * The page that explains the workbook: what a part is for, and what to do there. A row that is called
 * like a sheet stands only where the sheet does.
 */
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
    "The actions, their ratings and reasons, and the latest update. The text of the plan stands beside every date and name read from it. An override needs a name, a role, a reason and an end; a better colour needs a second person. Choose OFFICIAL-SENSITIVE under Handling for a row that must not stand in an unrestricted paper.",
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
  [
    "KPIs",
    "Baselines, targets, tolerances, comparators and quarters, and who provides them. Say whether quarters count their own events (Discrete) or all since the year began (Cumulative). Returns of their provider fill in the figures; where yours differ, the Conflicts sheet asks which holds. Each merge writes rating, reason and direction. A Red needs a corrective action.",
  ],
  [
    "Partners",
    "Add other spellings, one a line. For a new name, type the short name of the partner it is, or replace its id by a new one to make it a partner.",
  ],
  [
    "Settings",
    "Plan years, rounds, the rating policy and its thresholds, sections and wordings. A colour means what it is listed under: write Green under Also called of Complete where it does in your plan. A rating changes with the next merge, never by itself.",
  ],
  [
    "Changes",
    "What was changed by hand in the Master plan since the last merge: dates, leads, wordings, statuses, references, added and removed actions. Say why, and who agreed it. A colour that is better only because a date was moved says both dates.",
  ],
  [
    "Recommendations",
    "What the committee asked for, from whom, by when. Recommendations of the plan are here by themselves; type the reference of an action to track it as well, and the next merge fills in the rest. The original date stays for good; write each revised date on a line of its own with who agreed it, such as: 31 March 2017 | agreed by the committee. A link to an action counts once somebody has confirmed it.",
  ],
  ["Recommendation parts", "Progress with each lettered part of a recommendation."],
  [
    "Evidence",
    "Dated evidence with its source, for the tracking report. Updates in the Progress log count beside it.",
  ],
  [
    "Tracking",
    "Each merge adds a row for its report date and proposes a category with its reason. Enter the judgement, the anticipated date, the Cabinet Member's Assessment and the committee's decision with its meeting and minute. Rows of earlier reports are never changed. Choose Yes under Tracking concluded to move an item to the concluded ones.",
  ],
  ["KPI log", "Where every figure of a KPI came from. Superseded figures stay, marked as such."],
  [
    "Datasets",
    "Who was asked for which data, and who sent it. What was never sent becomes the board paper's request for support, in the name of the body.",
  ],
  [
    "Forward plan",
    "Items without a delivery aim or a target are listed in the board paper, so that somebody links them.",
  ],
  ["Meetings", "Attendance by body, for the board paper."],
  ["Meeting actions", "Open actions are carried forward from paper to paper."],
  [
    "Papers",
    "Choose the pack and the part, and write the text. An entry for Every pack stands in each of them.",
  ],
  ["Abbreviations", "Printed with the papers that use them."],
  [
    "Screening",
    "The screen command fills this sheet. A block stops publication until the words are changed or a named person, never their author, decides. No decision can publish where a refuge is.",
  ],
  [
    "Approvals",
    "The approve command adds a row: the file, what it held, who approved it, in which role and when.",
  ],
  ["Published figures", "Filled in by each approval, so that hidden figures stay hidden."],
  [
    "Plan record",
    "The plan as the last merge found it. The tool writes it and compares the Master plan with it: leave it as it is.",
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
