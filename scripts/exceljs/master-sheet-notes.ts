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
  [
    "KPIs",
    "One row for each KPI and year. Enter figures in the yellow columns: a number, or [c] withheld, [x] not there, [z] does not apply.",
  ],
  [
    "Partners",
    "Who takes part, and every spelling of their names. Names that nobody knew are at the end.",
  ],
  ["Settings", "What the tool goes by. Change a value in the yellow column; leave the names."],
  [
    "Recommendations",
    "One row for each item that scrutiny tracks; type the reference of any action below them to track it too. The original date is filled in once and never changed; add revised dates and links in the yellow columns.",
  ],
  ["Recommendation parts", "Each lettered part, and how it stands."],
  [
    "Evidence",
    "What shows progress, one item a row: a number or name of its own, the recommendation, the date and the source.",
  ],
  [
    "Tracking",
    "One row for each recommendation and report: the system's proposal, the Cabinet Member's Assessment and the committee's decision.",
  ],
  ["KPI log", "Every figure that came in a return, with the file and cells it came from."],
  ["Datasets", "Data that the partnership needs: which body was asked, what it sent, and when."],
  ["Forward plan", "What is planned, and the delivery aim and target that each item serves."],
  ["Meetings", "One row for each meeting: which bodies came. Name bodies, not people."],
  [
    "Meeting actions",
    "What meetings asked for. Each is carried to the next report until it is Done or Dropped.",
  ],
  [
    "Papers",
    "Lines of the header and paragraphs of the papers. Number the paragraphs of a part 1, 2, 3.",
  ],
  [
    "Abbreviations",
    "Abbreviations in the papers and what they mean. Short names of partners need no row here.",
  ],
  [
    "Screening",
    "Words that may have to stay out of a public paper. Change the text where it stands, or record a decision in the yellow columns.",
  ],
  ["Approvals", "Which file was approved for publication, by whom and when."],
  [
    "Published figures",
    "KPI figures as the public has seen them. Later papers must not give away what they hid.",
  ],
]);
