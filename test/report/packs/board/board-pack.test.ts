import type { Reply } from "../../../../src/plan/master/replies.ts";
import type { Dataset } from "../../../../src/plan/register/datasets.ts";
import type { ForwardPlanItem } from "../../../../src/plan/register/forward-plan.ts";
import type { Register } from "../../../../src/plan/register/register.ts";
import { boardPack } from "../../../../src/report/packs/board/board-pack.ts";
import { tablesOf, textsOf, wordsOfSection } from "../../../support/pack-words.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import { samplePlanWithRecommendations, sampleRegister } from "../../../support/sample-register.ts";

function dataset(given: Partial<Dataset>): Dataset {
  return {
    id: "D1",
    name: "Attendances",
    body: "Exampleton Hospital",
    askedOn: null,
    state: null,
    lastSent: null,
    lastPeriod: "",
    note: "",
    ...given,
  };
}

function item(given: Partial<ForwardPlanItem>): ForwardPlanItem {
  const links = { aim: "Aim 1", target: "Target 1", linked: "" };
  return { id: "F1", item: "Run workshops", ...links, due: null, lead: "", state: "", ...given };
}

function reply(partner: string, state: Reply["state"], round = "2018-11-14"): Reply {
  const counts = { versions: 1, errors: 0, queries: 0 };
  const texts = { firstReceived: "", accepted: "", actions: "", files: "", sent: [], changes: "" };
  return { round, partner, role: "A status on 1a", isAsked: true, state, ...counts, ...texts };
}

const papers: Register["papers"] = [
  { pack: "board", part: "Subject", order: 1, text: "Subgroup update" },
  { pack: "board", part: "Date of meeting", order: 1, text: "28 November 2018" },
  { pack: "board", part: "Author", order: 1, text: "The policy officer" },
  { pack: "board", part: "On behalf of", order: 1, text: "The chair of the subgroup" },
  { pack: "board", part: "Contact", order: 1, text: "action-plan@example.gov.uk" },
  { pack: "board", part: "Brief update", order: 2, text: "Workshops were held." },
  { pack: "board", part: "Brief update", order: 1, text: "The group met in October." },
  { pack: "board", part: "Key challenge", order: 1, text: "Few bodies send data." },
];

test("the header has the lines a board expects, in order, and two markings", () => {
  const pack = boardPack(samplePackInput({ register: { papers } }));
  expect(pack.details.map(({ label }) => label)).toEqual([
    "Subject",
    "Date of meeting",
    "Author",
    "On behalf of",
    "Contact",
  ]);
  expect([pack.handling, pack.publication]).toEqual([
    "OFFICIAL",
    "Not for publication until approved",
  ]);
});

test("the sections come in the board's order, paragraphs numbered", () => {
  const pack = boardPack(samplePackInput({ register: { papers } }));
  expect(pack.sections.map(({ heading }) => heading)).toEqual([
    "1. Brief Update",
    "2. Key Challenges",
    "3. Support required",
    "4. List of Appendices",
  ]);
  expect(wordsOfSection(pack, "brief-update")).toEqual([
    "1.1 The group met in October.",
    "1.2 Workshops were held.",
  ]);
  expect(wordsOfSection(pack, "key-challenges")).toEqual(["2.1 Few bodies send data."]);
});

test("nothing written is said, and no appendix is none", () => {
  const plan = { ...samplePackInput().master.plan, actions: [] };
  const pack = boardPack(samplePackInput({ master: { plan } }));
  expect(wordsOfSection(pack, "brief-update")).toEqual(["No update has been written yet."]);
  expect(wordsOfSection(pack, "key-challenges")).toEqual([
    "No key challenge has been written yet.",
  ]);
  expect(wordsOfSection(pack, "support")).toEqual(["No support is asked for."]);
  expect(wordsOfSection(pack, "appendices")).toEqual(["None"]);
});

test("the list of appendices, the headings and the sentences agree", () => {
  const register = { forwardPlan: [item({})], datasets: [dataset({})] };
  const pack = boardPack(
    samplePackInput({ register, master: { replies: [reply("exc", "Not received")] } }),
  );
  const appendices = pack.sections.slice(4).map(({ heading }) => heading);
  expect(appendices).toEqual([
    "Appendix 1: Forward plan",
    "Appendix 2: Dataset register",
    "Appendix 3: Contributions by partner",
  ]);
  expect(wordsOfSection(pack, "appendices")).toEqual(appendices);
  expect(wordsOfSection(pack, "brief-update").at(-1)).toContain("is in Appendix 1.");
  expect(wordsOfSection(pack, "support").at(-1)).toContain("is in Appendix 2.");
  expect(wordsOfSection(pack, "key-challenges").at(-1)).toContain("are in Appendix 3.");
});

describe("support required", () => {
  const support = (given: Partial<Dataset>): string[] =>
    wordsOfSection(
      boardPack(samplePackInput({ register: { datasets: [dataset(given)] } })),
      "support",
    );

  test.each<[string, Partial<Dataset>, string]>([
    ["not asked for", { state: "Not asked" }, "Nobody has asked for it yet."],
    ["of no known state", { state: null }, "Nobody has asked for it yet."],
    [
      "never sent",
      { state: "Never sent", askedOn: "2018-06-01" },
      "It was asked for on 1 June 2018 and has never come.",
    ],
    ["never sent, asked some day", { state: "Never sent" }, "It was asked for and has never come."],
    [
      "asked for, nobody knows with what answer",
      { askedOn: "2018-06-01" },
      "It was asked for on 1 June 2018 and nobody has recorded an answer.",
    ],
    [
      "last sent long ago, whatever its state",
      { askedOn: "2018-04-01", lastSent: "2018-05-13" },
      "Nothing has come since 13 May 2018, 185 days ago.",
    ],
    [
      "sent long ago",
      { state: "Sent", lastSent: "2018-05-13" },
      "Nothing has come since 13 May 2018, 185 days ago.",
    ],
  ])("a dataset %s is asked for, by body", (_case, given, words) => {
    expect(support(given)).toContain(`Exampleton Hospital: Attendances. ${words}`);
  });

  test.each<[string, Partial<Dataset>]>([
    ["sent within half a year", { state: "Sent", lastSent: "2018-05-14" }],
    ["sent, nobody knows when", { state: "Sent" }],
    ["sent lately, its state not entered", { askedOn: "2018-06-01", lastSent: "2018-10-01" }],
    ["answered with nothing to send", { state: "Nil", askedOn: "2018-06-01" }],
  ])("a dataset %s is not", (_case, given) => {
    expect(support(given).join(" ")).not.toContain("Exampleton Hospital");
  });

  test("a dataset of nobody in particular is asked for in words", () => {
    expect(support({ body: " ", state: "Not asked" })).toContain(
      "A body still to be named: Attendances. Nobody has asked for it yet.",
    );
  });

  test("names who must be asked for a lead or a return", () => {
    const replies = [reply("exc", "Not received"), reply("exw", "Nil return")];
    const words = wordsOfSection(boardPack(samplePackInput({ master: { replies } })), "support");
    expect(words).toContain("Name a lead body for 2l.");
    expect(words).toContain("Confirm the lead body for 1c: the plan leaves it open.");
    expect(words).toContain(
      "Exampleton Council: no return has come for the round of 14 November 2018.",
    );
    expect(words.join(" ")).not.toContain("Women's Aid");
  });
});

test("a forward plan item shows what the team says of it", () => {
  const given = { linked: "4c, KPI 2", due: "2019-02-28", lead: "Subgroup", state: "Started" };
  const forwardPlan = [item(given), item({ id: "F2" })];
  const pack = boardPack(samplePackInput({ register: { forwardPlan } }));
  expect(wordsOfSection(pack, "forward-plan").slice(0, 4)).toEqual([
    "F1 | Run workshops | Aim 1 | Target 1 | Subgroup | 28 February 2019",
    "F2 | Run workshops | Aim 1 | Target 1 | Not given | Not given",
    "F1 | 4c, KPI 2 | Started",
    "F2 | None | Not given",
  ]);
});

test("forward plan items without an aim or a target are listed", () => {
  const forwardPlan = [
    item({ id: "F1" }),
    item({ id: "F2", item: "Write a pathway", aim: " " }),
    item({ id: "F3", item: "Train staff", aim: "", target: "" }),
  ];
  const words = wordsOfSection(
    boardPack(samplePackInput({ register: { forwardPlan } })),
    "forward-plan",
  );
  expect(words.slice(-3)).toEqual([
    "Items not linked yet",
    "F2: Write a pathway – not linked to a delivery aim.",
    "F3: Train staff – not linked to a delivery aim or a target.",
  ]);
});

test("meeting actions are carried until they are done or dropped, open ones first", () => {
  const action = { action: "Link the plan", owner: "Subgroup", note: "" };
  const meetingActions: Register["meetingActions"] = [
    { ...action, id: "M1", meeting: "2017-12-01", due: null, state: "Done" },
    { ...action, id: "M2", meeting: "2017-12-01", due: "2018-11-04", state: "Open" },
    { ...action, id: "M3", meeting: "2017-12-01", due: null, state: "Dropped" },
    { ...action, id: "M6", meeting: "2018-11-14", due: null, state: "Open" },
    { ...action, id: "M4", meeting: "2018-12-01", due: null, state: "Open" },
    { ...action, id: "M5", meeting: null, due: "2018-11-14", state: null },
  ];
  const pack = boardPack(samplePackInput({ register: { meetingActions } }));
  expect(wordsOfSection(pack, "meeting-actions")).toEqual([
    "M2 | 1 December 2017 | Link the plan | Subgroup | 4 November 2018 | Open, 10 days overdue",
    "M6 | 14 November 2018 | Link the plan | Subgroup | Not given | Open",
    "M5 | Not given | Link the plan | Subgroup | 14 November 2018 | Open",
    "M1 | 1 December 2017 | Link the plan | Subgroup | Not given | Done",
  ]);
});

test("contributions count returns of all rounds so far, nil ones apart, and attendance", () => {
  const replies = [
    reply("exc", "Received on time", "2018-10-16"),
    reply("exc", "Nil return"),
    reply("exp", "Not received"),
    { ...reply("exh", "Received late"), role: "Nothing", isAsked: false },
    reply("exw", "Received on time", "2018-12-14"),
  ];
  const meetings: Register["meetings"] = [
    {
      date: "2018-10-01",
      name: "Subgroup",
      present: ["Ex Council", "EXW", "Guests"],
      apologies: [],
    },
    { date: "2018-12-01", name: "Subgroup", present: ["EXC", "Others"], apologies: [] },
  ];
  const pack = boardPack(samplePackInput({ master: { replies }, register: { meetings } }));
  expect(wordsOfSection(pack, "contributions")).toEqual([
    "Exampleton Council | 2 | 1 | 1 | 0 | 1 of 1",
    "Exampleton Police | 1 | 0 | 0 | 1 | 0 of 1",
    "Exampleton Women's Aid | 0 | 0 | 0 | 0 | 1 of 1",
    "Exampleton Hospital NHS Trust | 0 | 1 | 0 | 0 | 0 of 1",
    "Also present on 1 October 2018, and not in the table: Guests.",
  ]);
  const others = textsOf(pack).find(({ text }) => text.startsWith("Also present"));
  expect(others?.origin).toMatchObject({ sheet: "Meetings", row: "1 October 2018" });
});

test("no cell is blank, and what was typed can be found in the master", () => {
  const register = {
    papers,
    forwardPlan: [item({ lead: "" })],
    datasets: [dataset({ name: "", lastPeriod: " " })],
  };
  const pack = boardPack(samplePackInput({ register }));
  const cells = tablesOf(pack).flatMap(({ rows }) => rows.flat());
  expect(cells.filter(({ text }) => text.trim() === "")).toEqual([]);
  const typed = textsOf(pack).find(({ text }) => text === "1.1 The group met in October.");
  expect(typed?.origin).toEqual({
    sheet: "Papers",
    row: "Board, Brief update 1",
    column: "Text",
  });
});

test("no table has more than six columns, so that it can be read on a page", () => {
  const pack = boardPack(
    samplePackInput({
      master: { plan: samplePlanWithRecommendations() },
      register: sampleRegister(),
    }),
  );
  const wide = tablesOf(pack).filter(({ columns }) => columns.length > 6);
  expect(tablesOf(pack).length).toBeGreaterThan(3);
  expect(wide.map(({ id }) => id)).toEqual([]);
});
