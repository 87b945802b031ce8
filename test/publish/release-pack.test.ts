import { cellCode } from "../../src/plan/register/cell-code.ts";
import { SCREENING_DECISIONS, type ScreeningPlace } from "../../src/plan/register/screening.ts";
import { EMPTY_REGISTER, type Register } from "../../src/plan/register/register.ts";
import { PACKS } from "../../src/plan/register/packs.ts";
import { EVERY_TABLE } from "../../src/plan/register/every-table.ts";
import { describeOrigin } from "../../src/publish/describe-origin.ts";
import type { Origin, Pack, PackCell, PackText } from "../../src/publish/pack.ts";
import { releasePack } from "../../src/publish/release-pack.ts";
import { COUNTS, SAMPLE_PACK } from "../support/sample-pack.ts";
import { samplePlan } from "../support/sample-plan.ts";

const PLAN = samplePlan();
const ACTION: Origin = { sheet: "Master plan", row: "2a", column: "Latest update" };
const PHONE = "Ring 0121 496 0123 now";
const AUTHOR = { pack: null, part: "Author", order: 1, text: "Jo Bloggs" } as const;

function typed(text: string, origin = ACTION): PackText {
  return { text, origin };
}

function packOf(items: readonly PackText[], given: Partial<Pack> = {}): Pack {
  const sections = [{ id: "a", heading: "A", blocks: [{ kind: "list" as const, items }] }];
  return { ...SAMPLE_PACK, details: [], sections, ...given };
}

function register(given: Partial<Register> = {}): Register {
  return { ...EMPTY_REGISTER, papers: [AUTHOR], ...given };
}

function printed(pack: Pack): string[] {
  return pack.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "list" ? block.items.map(({ text }) => text) : [])),
  );
}

function decisionOn(pack: Pack, given: Partial<ScreeningPlace>): ScreeningPlace {
  const [place] = releasePack(pack, register(), PLAN).places;
  if (!place) throw new Error("Nothing was found");
  return {
    id: place.id,
    state: "Open",
    packs: "Progress",
    place: describeOrigin(place.origin),
    cell: cellCode(place.origin),
    about: place.about,
    severity: place.severity,
    found: place.found,
    decision: "Publish as it is",
    decidedBy: "Sam Example",
    role: "Information governance lead",
    decidedOn: null,
    reason: "It is printed elsewhere",
    ...given,
  };
}

const PACK = packOf([typed(PHONE), typed("All is well")]);

test("prints what nothing is found in", () => {
  const { pack, ...release } = releasePack(packOf([typed("All is well")]), register(), PLAN);
  expect(pack).toEqual(packOf([typed("All is well")]));
  expect(release).toEqual({
    places: [],
    openBlocks: [],
    asksUnrestricted: true,
    mayBeUnrestricted: true,
    whyNot: [],
    leftOutEarlier: [],
  });
});

test("holds a text back while its block is open, and says where and how it goes on", () => {
  const { pack, openBlocks, mayBeUnrestricted, whyNot } = releasePack(PACK, register(), PLAN);
  const [place] = openBlocks;
  expect(printed(pack)).toEqual([
    `[Held back until a decision: place ${place?.id ?? ""}]`,
    "All is well",
  ]);
  expect(pack.publication).toBe("Not for publication: Unrestricted is refused");
  expect(mayBeUnrestricted).toBe(false);
  expect(whyNot).toEqual([
    `Place ${place?.id ?? ""} must not be published as it stands: change its text, or record a decision.`,
  ]);
});

test.each(SCREENING_DECISIONS)("prints by the decision: %s", (decision) => {
  const screening = [decisionOn(PACK, { decision })];
  const { pack, openBlocks, mayBeUnrestricted } = releasePack(PACK, register({ screening }), PLAN);
  const shown = { "Publish as it is": PHONE, "Leave the text out": "[Text left out]" }[decision];
  expect([printed(pack), openBlocks, mayBeUnrestricted]).toEqual([
    [shown, "All is well"],
    [],
    true,
  ]);
});

test.each<[string, Partial<ScreeningPlace>, Partial<Register>]>([
  ["no name", { decidedBy: "" }, {}],
  ["no role", { role: "" }, {}],
  ["no reason", { reason: "" }, {}],
  ["no decision", { decision: null }, {}],
  ["the author's name", { decidedBy: "J. Bloggs " }, {}],
  ["no author", {}, { papers: [] }],
  ["another place", { id: "000000000000", cell: "Evidence.text 99" }, {}],
])("keeps a block with %s", (_, given, rest) => {
  const screening = [decisionOn(PACK, given)];
  const { openBlocks } = releasePack(PACK, register({ screening, ...rest }), PLAN);
  expect(openBlocks).toHaveLength(1);
});

test("takes the authors of this pack and of every pack, not those of another", () => {
  const screening = [decisionOn(PACK, { decidedBy: "Jo Bloggs" })];
  const blocks = ([null, "progress", "board"] as const).map((pack) => {
    const papers = [
      { ...AUTHOR, pack },
      { ...AUTHOR, pack: null, text: "Alex Sample" },
    ];
    return releasePack(PACK, register({ screening, papers }), PLAN).openBlocks.length;
  });
  expect(blocks).toEqual([1, 1, 0]);
});

test.each([
  ["Jo Bloggs; Kim Other, Policy Officer", "Kim Other", 1],
  ["Jo Bloggs; Kim Other Policy Officer", "Kim Other", 1],
  ["Jo Bloggs; Kim Other - Head of Service", "K. Other", 1],
  ["Jo Bloggs; Strategy Team", "Kim Other", 0],
  ["Kim Other Policy Officer", "Sam Example", 1],
])("with the author %j a decision by %s leaves %d open", (text, decidedBy, open) => {
  const screening = [decisionOn(PACK, { decidedBy })];
  const papers = [{ ...AUTHOR, text }];
  expect(releasePack(PACK, register({ screening, papers }), PLAN).openBlocks).toHaveLength(open);
});

const REFUGE = packOf([typed("The refuge is in Example Green ward")]);

test.each<[ScreeningPlace["decision"], string[]]>([
  ["Publish as it is", [expect.stringMatching(/^\[Held back/u) as string]],
  ["Leave the text out", ["[Text left out]"]],
])("the place of a refuge: %s", (decision, shown) => {
  const screening = [decisionOn(REFUGE, { decision })];
  expect(printed(releasePack(REFUGE, register({ screening }), PLAN).pack)).toEqual(shown);
});

const ASKED = packOf([typed("Bidders met at B1 1BB")]);

test("prints what is only asked about", () => {
  const { pack, places, mayBeUnrestricted } = releasePack(ASKED, register(), PLAN);
  expect([printed(pack), places.map(({ severity }) => severity), mayBeUnrestricted]).toEqual([
    ["Bidders met at B1 1BB"],
    ["Ask"],
    true,
  ]);
});

test("holds back what somebody wants left out, until the decision is complete", () => {
  const given = { decision: "Leave the text out", reason: "" } as const;
  const screening = [decisionOn(ASKED, given)];
  const { pack, places } = releasePack(ASKED, register({ screening }), PLAN);
  expect(printed(pack)).toEqual([expect.stringMatching(/^\[Held back/u)]);
  expect(places.map(({ whyNot }) => whyNot)).toEqual(["Enter why, in the column Reason."]);
});

test("holds back both paragraphs of a cell between which a number is split", () => {
  const pack = packOf([typed("Ring 0121"), typed("496 0123"), typed("Well")]);
  const { pack: released, openBlocks } = releasePack(pack, register(), PLAN);
  const id = openBlocks[0]?.id ?? "";
  const held = `[Held back until a decision: place ${id}]`;
  expect([openBlocks.length, printed(released)]).toEqual([1, [held, held, "Well"]]);
  const other = { ...ACTION, row: "2b" };
  const apart = packOf([typed("In 0121"), typed("496 0123 of", other)]);
  expect(releasePack(apart, register(), PLAN).openBlocks).toEqual([]);
});

test("leaves the tool's own words out by a decision on those very words alone", () => {
  const named = { text: "Words of Mrs Jane Sample", origin: null };
  const before = packOf([named, { text: "Ratings", origin: null }]);
  const leftOut = decisionOn(before, { decision: "Leave the text out" });
  const other = packOf([{ text: "Ratings", origin: null }]);
  const of = (pack: Pack): string[] =>
    printed(releasePack(pack, register({ screening: [leftOut] }), PLAN).pack);
  expect(of(before)).toEqual(["[Text left out]", "Ratings"]);
  expect(of(other)).toEqual(["Ratings"]);
});

test("leaves a name out wherever it stands in the paper, once it is left out somewhere", () => {
  const name = "Mrs Jane Sample helped";
  const heading = { text: `2a: ${name}`, origin: null };
  const other = typed(`With thanks, ${name}`, { ...ACTION, row: "2b" });
  const pack = packOf([typed(name), heading, other, typed("Mr Alex Other helped")]);
  const release = (screening: readonly ScreeningPlace[]): string[] =>
    printed(releasePack(pack, register({ screening }), PLAN).pack);
  expect(release([])).toEqual([name, heading.text, other.text, "Mr Alex Other helped"]);
  const leftOut = decisionOn(pack, { decision: "Leave the text out" });
  const out = "[Text left out]";
  expect(release([leftOut])).toEqual([out, out, out, "Mr Alex Other helped"]);
});

test("holds back the same number elsewhere in the paper, once it is left out somewhere", () => {
  const text = "The van BX68 ABC was seen";
  const other = typed(`Also: ${text}`, { ...ACTION, row: "2b" });
  const pack = packOf([typed(text), other]);
  const screening = [decisionOn(pack, { decision: "Leave the text out" })];
  const held = expect.stringMatching(/^\[Held back until a decision: place \w+\]$/u) as string;
  expect(printed(releasePack(pack, register({ screening }), PLAN).pack)).toEqual([
    "[Text left out]",
    held,
  ]);
});

test("leaves the same cell out of packs that print it in another form", () => {
  const screening = [decisionOn(PACK, { decision: "Leave the text out" })];
  const other = packOf([typed("Ring …"), typed("Ring …", { ...ACTION, row: "2b" })]);
  const release = releasePack(other, register({ screening }), PLAN);
  expect([printed(release.pack), release.leftOutEarlier]).toEqual([
    ["[Text left out]", "Ring …"],
    ["Master plan sheet, 2a, column Latest update"],
  ]);
  const gone = screening.map((place) => ({ ...place, state: "Gone" as const }));
  expect(printed(releasePack(other, register({ screening: gone }), PLAN).pack)).toEqual([
    "Ring …",
    "Ring …",
  ]);
});

test("knows a cell that was left out by its code, whatever its place is called in words", () => {
  const leftOut = decisionOn(PACK, { decision: "Leave the text out", place: "Somewhere else" });
  const other = packOf([typed("Ring …")]);
  expect(leftOut.cell).toBe("MasterPlan.update 2a");
  expect(printed(releasePack(other, register({ screening: [leftOut] }), PLAN).pack)).toEqual([
    "[Text left out]",
  ]);
});

test("judges a shortened text by the whole of it, which is never printed", () => {
  const short = (full: string): PackText => ({ ...typed("Ring 0121 496…"), full });
  const { pack, openBlocks } = releasePack(
    packOf([short(PHONE), short("Ring 0121 496 00 and so on")]),
    register(),
    PLAN,
  );
  expect(openBlocks.map(({ found }) => found)).toEqual(['Ring "0121 496 0123" now']);
  expect(printed(pack)).toEqual([expect.stringMatching(/^\[Held back/u), "Ring 0121 496…"]);
  expect(JSON.stringify(pack)).not.toContain("full");
});

test("gives no number beside words that are held back", () => {
  const cell: PackCell = { ...typed(PHONE), number: 3 };
  const table = { ...COUNTS, rows: [[cell]] };
  const sections = [{ id: "a", heading: "A", blocks: [{ kind: "table" as const, table }] }];
  const { pack } = releasePack({ ...PACK, sections }, register(), PLAN);
  expect(JSON.stringify(pack)).not.toMatch(/"number":3|0123/u);
});

const KPI: Origin = { sheet: "KPIs", row: "1", column: "Measure" };
const WELL = [typed("All is well")];

test.each<[string, Pack, Partial<Register>, string[]]>([
  [
    "a sensitive row",
    packOf(WELL),
    { sensitive: ["2A"] },
    [
      "The paper prints what the master marks OFFICIAL-SENSITIVE: 2A. Take the marking off the row, or publish the paper as Restricted or Exempt.",
    ],
  ],
  ["a sensitive row of another action", packOf(WELL), { sensitive: ["2b"] }, []],
  [
    "handling",
    packOf(WELL, { handling: "OFFICIAL-SENSITIVE" }),
    {},
    ["The paper is handled as OFFICIAL-SENSITIVE: a paper for everybody is handled as OFFICIAL."],
  ],
  ["unprotected small numbers", packOf([typed("Referrals", KPI)]), {}, ["Not protected."]],
  ["small numbers in a paper without KPIs", packOf(WELL), {}, []],
])("Unrestricted and %s", (_, pack, given, whyNot) => {
  const release = releasePack(pack, register(given), PLAN, ["Not protected."]);
  expect([release.mayBeUnrestricted, release.whyNot]).toEqual([whyNot.length === 0, whyNot]);
});

test("prints a row of a table that the master marks", () => {
  const table = { ...COUNTS, rows: [[{ text: "2a", origin: null }]] };
  const sections = [{ id: "a", heading: "A", blocks: [{ kind: "table" as const, table }] }];
  const release = releasePack({ ...PACK, sections }, register({ sensitive: ["2a"] }), PLAN);
  expect(release.mayBeUnrestricted).toBe(false);
});

test.each([
  ["Unrestricted", true],
  ["[Unrestricted]", true],
  ["Public", true],
  ["OFFICIAL - Unrestricted", true],
  ["OFFICIAL, Un\u00ADrestricted", true],
  ["Official: for publication", true],
  ["Restricted until 5 May, then un-restricted", true],
  ["R\u0435stricted", false],
  ["Restricted: not for publication", false],
  ["Not unrestricted", false],
  ["", true],
  ["Restricted", false],
  ["[RESTRICTED]", false],
  ["Exempt paragraph 2", false],
  ["Not for publication until approved", false],
])("%j is for everybody: %s", (publication, expected) => {
  const { asksUnrestricted, pack } = releasePack(
    packOf([typed(PHONE)], { publication }),
    register(),
    PLAN,
  );
  expect(asksUnrestricted).toBe(expected);
  expect(pack.publication).toBe(
    expected ? "Not for publication: Unrestricted is refused" : publication,
  );
});

const NEVER = new Set([
  "Override by",
  "Override role",
  "Decided by",
  "Role",
  "File",
  "Individual(s) responsible",
  "SHA-256 of the file",
  "Cells",
  "Placed by",
  "Approved by",
  "Other columns",
]);
const COLUMNS = EVERY_TABLE.flatMap(({ sheet, columns }) =>
  columns.map(({ heading }) => ({ sheet, column: heading })),
);

describe.each(PACKS)("$label", ({ id }) => {
  const release = (origin: Origin) => (): unknown =>
    releasePack(packOf([typed("Words", origin)], { id }), register(), PLAN);

  test.each(COLUMNS.filter(({ column }) => NEVER.has(column)))(
    "refuses the column $column of $sheet",
    (cell) => {
      expect(release({ ...cell, row: "1" })).toThrow(/not among its fields/u);
    },
  );

  test("refuses sheets that are never published", () => {
    const sheets = ["Conflicts", "To place", "Replies", "Screening", "Approvals", "KPI log"];
    const cells = COLUMNS.filter(({ sheet }) => sheets.includes(sheet));
    for (const cell of cells) expect(release({ ...cell, row: "1" })).toThrow(/not among/u);
    expect(cells.length).toBeGreaterThan(40);
  });
});
