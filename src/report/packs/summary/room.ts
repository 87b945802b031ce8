/** How many characters and entries the parts of a summary may take; what is over is cut and marked. */
export interface Room {
  /** The paper's title. */
  readonly title: number;
  /** A line of the header. */
  readonly line: number;
  /** The plan's title in a sentence. */
  readonly planTitle: number;
  /** Partners without a return: how many are named, and the characters of each. */
  readonly partners: number;
  readonly partner: number;
  /** Whether those partners have their full names: short ones are abbreviations as a rule. */
  readonly fullNames: boolean;
  /** Sections with a row of their own, and the characters of each. */
  readonly sections: number;
  readonly section: number;
  /** Red actions in the table, and the characters of their columns. */
  readonly red: number;
  readonly redTitle: number;
  readonly redLead: number;
  readonly redReason: number;
  /** Red KPIs that are named, and the characters of each. */
  readonly kpis: number;
  readonly kpi: number;
}

const ROOMY: Room = {
  title: 150,
  line: 150,
  planTitle: 150,
  partners: 20,
  partner: 80,
  fullNames: true,
  sections: 8,
  section: 70,
  red: 12,
  redTitle: 150,
  redLead: 110,
  redReason: 150,
  kpis: 6,
  kpi: 110,
};

const MIDDLE: Room = {
  title: 110,
  line: 110,
  planTitle: 110,
  partners: 8,
  partner: 50,
  fullNames: true,
  sections: 6,
  section: 50,
  red: 8,
  redTitle: 90,
  redLead: 50,
  redReason: 90,
  kpis: 3,
  kpi: 70,
};

const TIGHT: Room = {
  title: 90,
  line: 75,
  planTitle: 80,
  partners: 4,
  partner: 20,
  fullNames: false,
  sections: 4,
  section: 36,
  red: 6,
  redTitle: 46,
  redLead: 21,
  redReason: 50,
  kpis: 1,
  kpi: 46,
};

const TINY: Room = {
  ...TIGHT,
  title: 60,
  line: 40,
  planTitle: 50,
  sections: 2,
  section: 25,
  red: 2,
  redTitle: 23,
};

/** The same room with fewer Red actions. */
function withRed(room: Room, numbers: readonly number[]): Room[] {
  return numbers.map((red) => ({ ...room, red }));
}

/** From the most generous to the tightest, of which the last fits on a page whatever the plan. */
export const ROOMS: readonly Room[] = [
  ...withRed(ROOMY, [12, 8, 6]),
  ...withRed(MIDDLE, [8, 6]),
  ...withRed(TIGHT, [8, 6, 5, 4, 3, 2]),
  TINY,
];
