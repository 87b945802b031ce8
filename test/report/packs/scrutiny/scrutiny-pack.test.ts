import * as fc from "fast-check";
import { newMaster } from "../../../../src/plan/master/new-master.ts";
import type { Master } from "../../../../src/plan/master/master.ts";
import { newStanding } from "../../../../src/plan/master/new-standing.ts";
import type { Tracking } from "../../../../src/plan/register/tracking.ts";
import type { Register } from "../../../../src/plan/register/register.ts";
import type { Pack } from "../../../../src/publish/pack.ts";
import { scrutinyPack } from "../../../../src/report/packs/scrutiny/scrutiny-pack.ts";
import { tablesOf, textsOf, wordsOfSection } from "../../../support/pack-words.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import {
  planWithRecommendations,
  sampleEvidence,
  sampleTracking,
} from "../../../support/sample-tracking.ts";
import { sampleLine } from "../../../support/sample-master.ts";

const BEFORE = "2018-10-16";
const DATE = "2019-03-01";
const master = newMaster(planWithRecommendations());

function packOf(register: Partial<Register> = {}, given: Partial<Master> = {}): Pack {
  return scrutinyPack(samplePackInput({ master: { ...master, ...given }, register, date: DATE }));
}

const refsIn = (pack: Pack, id: (table: string) => boolean): string[] =>
  tablesOf(pack)
    .filter((table) => id(table.id))
    .flatMap(({ rows }) => rows.map(([first]) => first?.text ?? ""));
const openRefs = (pack: Pack): string[] => refsIn(pack, (id) => id.startsWith("Item_"));
const concludedRefs = (pack: Pack): string[] => refsIn(pack, (id) => id === "Concluded");

/** The words of Appendix 2 about one recommendation, from its own heading to the next one's. */
function wordsOf(pack: Pack, ref: string): string[] {
  const words = wordsOfSection(pack, "tracked-items");
  const from = words.indexOf(`Recommendation ${ref}`);
  const length = words.slice(from + 1).findIndex((text) => /^Recommendation R\d+$/u.test(text));
  return length < 0 ? words.slice(from) : words.slice(from, from + 1 + length);
}

describe("the items being tracked", () => {
  const register: Partial<Register> = {
    recommendations: [
      {
        ref: "R01",
        reportSection: "",
        originalDue: "2018-11-30",
        revisedDue: [{ day: "2019-01-31", agreed: "agreed by the committee" }],
        links: [
          { plan: "", ref: "1a", confirmed: "A. Officer, 1 March 2019" },
          { plan: "Other plan", ref: "2d", confirmed: "" },
        ],
      },
    ],
    parts: [
      { ref: "R01", letter: "b", state: "Done", progress: "The list is complete." },
      { ref: "R01", letter: "a", state: "In progress", progress: "" },
      { ref: "R01", letter: "z", state: "Done", progress: "Of no part." },
    ],
    evidence: [
      sampleEvidence("E1", "R01", "2018-09-01"),
      sampleEvidence("E2", "R01", "2018-12-01", { part: "a", text: "- One line.\n- Another" }),
      sampleEvidence("E3", "R01", null, { source: "" }),
      sampleEvidence("E4", "R01", "2019-04-01"),
    ],
    tracking: [
      sampleTracking("R01", BEFORE, { assessment: 5, decision: 5, minute: "7" }),
      sampleTracking("R01", DATE, {
        judgement: "Significant",
        anticipated: "2019-06-30",
        assessment: 2,
        assessedBy: "Cabinet Member for Examples",
      }),
    ],
  };
  const pack = packOf(register, {
    ledger: [sampleLine("3f9a Updates 5", { ref: "R01" })],
    standings: [{ ...newStanding("R01"), obstacle: "A law is needed" }],
  });

  test("have the headings that the committee knows", () => {
    const table = tablesOf(pack).find(({ id }) => id === "Item_R01");
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "No.",
      "Recommendation",
      "Responsibility",
      "Original Date For Completion",
      "Cabinet Member's Assessment",
    ]);
  });

  test("show evidence since the report before, then parts, assessments, dates and links", () => {
    expect(wordsOf(pack, "R01")).toEqual([
      "Recommendation R01",
      "R01 | Work with communities:\na) Meet faith groups\nb) Keep contacts up to date | Exampleton Council\nExampleton Police | 30 November 2018 | 2: Achieved (Late)",
      "R01: Evidence of Progress since the last tracking report",
      "Progress was last tracked on 16 October 2018. 1 earlier item was reported before and is not repeated here.",
      "14 November 2018: Hub opened.\nTwo staff in post. Source: return of Exampleton Women's Aid.",
      "1 December 2018, part a: One line.\nAnother. Source: Source of E2.",
      "Date not given: Text of E3. Source: not given.",
      "R01: Progress of each part",
      "Parts done: 1 of 2.",
      "Part a: In progress. No progress written.",
      "Part b: Done. The list is complete.",
      "R01: Assessments",
      "System proposal: 3: Not Achieved (Progress Made). Not complete by the original date, 30 November 2018. Progress is judged significant, and it is expected to be achieved by 30 June 2019. To help the judgement: 3 items of evidence since the last report; 1 of 2 parts done; 91 days past the original date.",
      "Cabinet Member's Assessment: 2: Achieved (Late), by Cabinet Member for Examples.",
      "Committee's decision: not given yet.",
      "Last time, on 16 October 2018: the committee gave 5: Not Achieved (Insufficient Progress). Now: the Cabinet Member gave 2: Achieved (Late).",
      "To look at: The Cabinet Member's Assessment is 2: Achieved (Late); the system proposes 3: Not Achieved (Progress Made).",
      "To look at: 1 item of evidence is dated after this report and not in it.",
      "R01: Dates and links",
      "Anticipated date: 30 June 2019.",
      "Revised date: 31 January 2019, agreed by the committee.",
      "Linked action: 1a (confirmed).",
      "Linked action: 2d of Other plan (not confirmed yet).",
      "Obstacle reported: A law is needed.",
      "Responsibility as first published: EXC; EXP.",
    ]);
  });

  test("say where each typed text stands in the master", () => {
    const origins = textsOf(pack).flatMap(({ text, origin }) =>
      origin && /One line|Hub opened|list is complete|for Examples|agreed by|law is/u.test(text)
        ? [`${origin.sheet} | ${origin.row} | ${origin.column}`]
        : [],
    );
    expect(origins).toEqual([
      "Progress log | 3f9a Updates 5 | Action taken",
      "Evidence | E2 | What shows progress",
      "Recommendation parts | R01 b | Progress",
      "Tracking | R01, 1 March 2019 | Assessed by",
      "Recommendations | R01 | Revised dates (one a line: day | agreed by)",
      "Master plan | R01 | Obstacle or help needed",
    ]);
  });

  test("stand side by side in one table", () => {
    const table = tablesOf(pack).find(({ id }) => id === "Assessments");
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      [
        "R01",
        "3: Not Achieved (Progress Made)",
        "2: Achieved (Late)",
        "Not given yet",
        "5: Not Achieved (Insufficient Progress) (committee), 16 October 2018",
      ],
      ["R02", "None yet", "Not given", "Not given yet", "Not tracked before"],
      ["R03", "None yet", "Not given", "Not given yet", "Not tracked before"],
    ]);
  });
});

test("a sentence that reads unlike the category is quoted with the place it stands in", () => {
  const pack = packOf({
    evidence: [sampleEvidence("E1", "R02", "2019-01-01", { text: "It will be shown." })],
    tracking: [sampleTracking("R02", DATE, { assessment: 2 })],
  });
  const quoted = textsOf(pack).find(({ text }) => text.includes("reads as not finished"));
  expect(quoted).toEqual({
    text: 'To look at: The Cabinet Member\'s Assessment is 2: Achieved (Late), but the text reads as not finished: "It will be shown." (it says "will be").',
    origin: { sheet: "Evidence", row: "E1", column: "What shows progress" },
  });
});

describe("a recommendation that the committee concluded", () => {
  const row = sampleTracking("R03", BEFORE, {
    assessment: 2,
    decision: 1,
    concluded: true,
    meetingDate: "2018-10-20",
    minute: "12",
  });

  test("moves to the appendix of concluded items, with date, assessment and minute", () => {
    const pack = packOf({ tracking: [row] });
    expect(openRefs(pack)).toEqual(["R01", "R02"]);
    expect(wordsOfSection(pack, "concluded-items")).toEqual([
      "R03 | Report to the committee | To be confirmed | 20 October 2018 | 1: Achieved (Fully), minute 12",
    ]);
  });

  test.each([
    ["this report's row", { ...row, date: DATE }, true],
    ["a later report's row", { ...row, date: "2019-06-01" }, false],
    ["a row that concludes nothing", { ...row, concluded: false }, false],
  ])("by %s", (_, given, isConcluded) => {
    const pack = packOf({ tracking: [given] });
    expect(concludedRefs(pack)).toEqual(isConcluded ? ["R03"] : []);
  });

  test("with what the Cabinet Member gave, said so, where the committee's category is not entered", () => {
    const pack = packOf({ tracking: [{ ...row, decision: null }] });
    expect(wordsOfSection(pack, "concluded-items")).toEqual([
      "R03 | Report to the committee | To be confirmed | 20 October 2018 | 2: Achieved (Late) (Cabinet Member), minute 12",
    ]);
  });

  test("has words where nobody gave a category, a meeting or a minute", () => {
    const bare = sampleTracking("R03", BEFORE, { concluded: true });
    expect(wordsOfSection(packOf({ tracking: [bare] }), "concluded-items")).toEqual([
      "R03 | Report to the committee | To be confirmed | Meeting not given | Not given, minute not given",
    ]);
  });
});

test("evidence of the Master plan says that it was entered there, and a part of which nothing is said so", () => {
  const standings = [{ ...newStanding("R01"), evidence: "Report to the board" }];
  const words = wordsOf(packOf({}, { standings }), "R01");
  expect(words).toContain("Date not given: Report to the board. Source: entered in the plan.");
  expect(words).toContain("Part a: State not given. No progress written.");
});

describe("rows that the team sorted, the newest first", () => {
  const rows = (given: Partial<Tracking>) => [
    sampleTracking("R01", "2018-12-01", { assessment: 3, meetingDate: "2018-12-04", ...given }),
    sampleTracking("R01", BEFORE, { assessment: 5, meetingDate: "2018-10-20", ...given }),
  ];

  test("do not change which report was the last one", () => {
    const words = wordsOf(packOf({ tracking: rows({}) }), "R01");
    expect(words.find((text) => text.startsWith("Progress was last tracked"))).toContain(
      "on 1 December 2018.",
    );
    expect(words.find((text) => text.startsWith("Last time"))).toContain("on 1 December 2018: ");
  });

  test("do not change when the committee concluded its tracking", () => {
    const pack = packOf({ tracking: rows({ concluded: true }) });
    expect(wordsOfSection(pack, "concluded-items")[0]).toContain("| 20 October 2018 |");
  });
});

describe("the paper", () => {
  test("names its appendices as their headings do, and refers to them", () => {
    const pack = packOf();
    const headings = pack.sections.map(({ heading }) => heading);
    expect(headings).toEqual([
      "Purpose of this report",
      "Appendices",
      "Appendix 1: The tracking process",
      "Appendix 2: Progress with recommendations",
      "Appendix 3: Concluded recommendations",
    ]);
    expect(wordsOfSection(pack, "appendices")).toEqual(headings.slice(2));
  });

  test("takes the team's words for its purpose and its background papers", () => {
    const pack = packOf({
      papers: [
        { pack: "scrutiny", part: "Purpose", order: 1, text: "The council asked for this." },
        { pack: "scrutiny", part: "Background paper", order: 1, text: "The inquiry of 2015" },
        { pack: "scrutiny", part: "Report of", order: 1, text: "Cabinet Member" },
      ],
      tracking: [
        sampleTracking("R01", BEFORE, { assessment: 5 }),
        sampleTracking("R01", "2018-12-01", { proposal: 5 }),
      ],
    });
    expect(wordsOfSection(pack, "purpose")).toEqual([
      "The council asked for this.",
      "3 recommendations are being tracked. No assessment as of 1 March 2019 has been entered for R01, R02, R03.",
      "Progress with the recommendations that are being tracked is in Appendix 2; those concluded before are in Appendix 3.",
      "Members are asked to consider the progress in Appendix 2 and to say in which category of Appendix 1 each recommendation stands.",
    ]);
    expect(wordsOfSection(pack, "background")).toEqual(["The inquiry of 2015"]);
    expect(pack.details.map(({ label, text }) => [label, text.text])).toEqual([
      ["Report of", "Cabinet Member"],
      ["Date progress last tracked", "16 October 2018"],
    ]);
  });

  test("says so where the plan has no recommendations", () => {
    const pack = scrutinyPack(samplePackInput());
    expect(wordsOfSection(pack, "purpose")).toContain("No recommendation is being tracked.");
    expect(wordsOfSection(pack, "tracked-items")).toEqual(["No recommendation is being tracked."]);
    expect(wordsOfSection(pack, "concluded-items")).toEqual([
      "No recommendation has been concluded yet.",
    ]);
  });

  test("prints the six categories with their criteria and five questions", () => {
    const words = wordsOfSection(packOf(), "tracking-process");
    expect(words.filter((text) => text.endsWith("?"))).toHaveLength(5);
    expect(words.filter((text) => /^[1-6]: \S.* \| \S/u.test(text))).toHaveLength(6);
  });
});

const anyText = fc.constantFrom("", " ", "\n", "Done.", "=1+1", "Line\n- other\n\n", "It will be");
const anyDay = fc.constantFrom(null, "2018-09-01", BEFORE, "2018-12-01", DATE, "2020-01-01");
const anyRef = fc.constantFrom("R01", "R02", "R03", "R77");
const anyCategory = fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 5 as const);
const anyRow = fc
  .record({
    ref: anyRef,
    date: fc.constantFrom(BEFORE, "2019-01-10", DATE, "2020-01-01"),
    concluded: fc.boolean(),
    assessment: anyCategory,
    decision: anyCategory,
    anticipated: anyDay,
    meetingDate: anyDay,
    minute: anyText,
    assessedBy: anyText,
  })
  .map(({ ref, date, ...given }) => sampleTracking(ref, date, given));
const anyEvidence = fc
  .record({ ref: anyRef, day: anyDay, text: anyText, source: anyText, part: anyText })
  .map(({ ref, day, ...given }) => sampleEvidence("E1", ref, day, given));
const anyPart = fc.record({
  ref: anyRef,
  letter: fc.constantFrom("a", "b", "c"),
  state: fc.constantFrom(null, "Done" as const),
  progress: anyText,
});
const anyRecommendation = fc.record({
  ref: anyRef,
  reportSection: anyText,
  originalDue: anyDay,
  revisedDue: fc.array(fc.record({ day: fc.constant(DATE), agreed: anyText }), { maxLength: 2 }),
  links: fc.array(fc.record({ plan: anyText, ref: anyText, confirmed: anyText }), { maxLength: 2 }),
});
const anyRegister = fc.record({
  tracking: fc.uniqueArray(anyRow, { selector: ({ ref, date }) => `${ref} ${date}` }),
  evidence: fc.array(anyEvidence, { maxLength: 6 }),
  parts: fc.array(anyPart, { maxLength: 4 }),
  recommendations: fc.array(anyRecommendation, { maxLength: 3 }),
});

describe("for any register", () => {
  test("every recommendation stands in exactly one appendix", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const pack = packOf(register);
        const refs = [...openRefs(pack), ...concludedRefs(pack)];
        expect(refs.sort()).toEqual(["R01", "R02", "R03"]);
        for (const ref of concludedRefs(pack)) {
          const rows = register.tracking.filter((row) => row.ref === ref && row.concluded);
          expect(rows.some(({ date }) => date <= DATE)).toBe(true);
        }
      }),
    );
  });

  test("every appendix that is referred to is there", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const pack = packOf(register);
        const own = textsOf(pack).filter(({ origin }) => origin === null);
        const named = own.flatMap(({ text }) => text.match(/Appendix \d+/gu) ?? []);
        const there = pack.sections.map(({ heading }) => heading.split(":")[0]);
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((name) => !there.includes(name))).toEqual([]);
      }),
    );
  });

  test("no text is blank, no table is empty, ragged or named twice, and none is too wide", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const pack = packOf(register);
        expect(textsOf(pack).filter(({ text }) => text.trim() === "")).toEqual([]);
        const tables = tablesOf(pack);
        expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
        for (const { rows, columns } of tables) {
          expect(rows.length).toBeGreaterThan(0);
          expect(rows.every((row) => row.length === columns.length)).toBe(true);
          expect(columns.length).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  test("no evidence of an earlier report is printed again", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const pack = packOf(register);
        for (const ref of openRefs(pack)) {
          const last = register.tracking.find(
            (row) => row.ref === ref && row.date < DATE && row.assessment !== null,
          );
          const old = wordsOf(pack, ref).filter((text) => /^1 September 2018\b/u.test(text));
          expect(last === undefined ? [] : old).toEqual([]);
        }
      }),
    );
  });
});
