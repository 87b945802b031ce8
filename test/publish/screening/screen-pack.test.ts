import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import type { Pack, PackDetail, PackSection, PackText } from "../../../src/publish/pack.ts";
import { describeOrigin } from "../../../src/publish/describe-origin.ts";
import { mapPackTexts, THE_PAPER } from "../../../src/publish/pack-texts.ts";
import { releasePack } from "../../../src/publish/release-pack.ts";
import { screeningOptions } from "../../../src/plan/screening-options.ts";
import { screenPack } from "../../../src/publish/screening/screen-pack.ts";
import { COUNTS, SAMPLE_PACK, said, typed } from "../../support/sample-pack.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const OPTIONS = screeningOptions(samplePlan());
const EMPTY: Pack = { ...SAMPLE_PACK, details: [], sections: [] };

function withTexts(...items: readonly PackText[]): Pack {
  return {
    ...EMPTY,
    sections: [{ id: "a", heading: "A", blocks: [{ kind: "list", items }] }],
  };
}

function severities(pack: Pack): string[] {
  return screenPack(pack, OPTIONS).map(({ flag, severity }) => `${severity} ${flag}`);
}

const CASES = readFileSync(join(process.cwd(), "test", "cases", "screening.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [id = "", text = "", , severity = ""] = line.split("\t");
    return { id, text, severity };
  });
const WORST: Readonly<Record<string, string>> = { block: "Block", warn: "Ask", note: "Note" };

test.each(CASES)("$id: $text", ({ text, severity }) => {
  const found = screenPack(withTexts(typed(text)), OPTIONS).map((place) => place.severity);
  const worst = ["Block", "Ask", "Note"].find((one) => found.some((place) => place === one));
  expect(worst ?? "none").toBe(WORST[severity] ?? "none");
});

const PHONE = "Ring 0121 496 0123 now";

test("looks at every kind of block, and at what the tool put together", () => {
  const table = { ...COUNTS, rows: [[said("Ratings"), typed(PHONE)]] };
  const chart = {
    title: "Ratings",
    alt: "Ratings",
    bars: [],
    table: { ...table, rows: [[typed("B1 1BB")]] },
  };
  const pack: Pack = {
    ...EMPTY,
    sections: [
      {
        id: "a",
        heading: "A",
        blocks: [
          { kind: "heading", text: typed("Cllr Example") },
          { kind: "paragraph", text: typed("Mobile 07700 900461") },
          { kind: "paragraph", text: said("Mobile 07700 900462") },
          { kind: "list", items: [typed("DOB 12/03/1984")] },
          { kind: "table", table },
          { kind: "chart", chart },
        ],
      },
    ],
  };
  expect(severities(pack)).toEqual([
    "Note person_name_public_role",
    "Block phone",
    "Block phone",
    "Block dob",
    "Block phone",
    "Ask postcode",
  ]);
});

const OWN_TABLE = { ...COUNTS, rows: [[said("Red"), said("10")]] };
const OWN_CHART = { title: "T", alt: "A", bars: [], table: OWN_TABLE };

test.each<[string, Partial<PackSection>]>([
  ["heading of a section", { heading: PHONE }],
  ["heading", { blocks: [{ kind: "heading", text: said(PHONE) }] }],
  ["paragraph", { blocks: [{ kind: "paragraph", text: said(PHONE) }] }],
  ["item", { blocks: [{ kind: "list", items: [said(PHONE)] }] }],
  ["cell", { blocks: [{ kind: "table", table: { ...OWN_TABLE, rows: [[said(PHONE)]] } }] }],
  ["title of a table", { blocks: [{ kind: "table", table: { ...OWN_TABLE, title: PHONE } }] }],
  ["description", { blocks: [{ kind: "table", table: { ...OWN_TABLE, description: PHONE } }] }],
  ["note", { blocks: [{ kind: "table", table: { ...OWN_TABLE, notes: ["None", PHONE] } }] }],
  [
    "heading of a column",
    {
      blocks: [
        {
          kind: "table",
          table: { ...OWN_TABLE, columns: [{ heading: PHONE, kind: "text", width: 1 }] },
        },
      ],
    },
  ],
  ["title of a chart", { blocks: [{ kind: "chart", chart: { ...OWN_CHART, title: PHONE } }] }],
  ["alternative text", { blocks: [{ kind: "chart", chart: { ...OWN_CHART, alt: PHONE } }] }],
  [
    "label of a bar",
    {
      blocks: [
        { kind: "chart", chart: { ...OWN_CHART, bars: [{ label: PHONE, value: 1, words: "1" }] } },
      ],
    },
  ],
  [
    "words of a bar",
    {
      blocks: [
        { kind: "chart", chart: { ...OWN_CHART, bars: [{ label: "R", value: 1, words: PHONE }] } },
      ],
    },
  ],
  [
    "name of a .csv file",
    { blocks: [{ kind: "table", table: { ...OWN_TABLE, id: "Item_0121_496_0123" } }] },
  ],
])("holds back what somebody brought into words of the tool's own: %s", (_, given) => {
  const pack = { ...EMPTY, sections: [{ id: "a", heading: "A", blocks: [], ...given }] };
  const register = { ...EMPTY_REGISTER, papers: [] };
  const release = releasePack(pack, register, samplePlan());
  expect(release.openBlocks.map(({ flag }) => flag)).toEqual(["phone"]);
  expect(release.whyNot).toHaveLength(1);
  expect(release.openBlocks.map(({ origin }) => describeOrigin(origin))).toEqual([
    `The paper itself, section "${given.heading ?? "A"}"`,
  ]);
  expect(JSON.stringify(release.pack)).not.toMatch(/0121.496.0123/u);
});

test("leaves the tool's own words as they are where nothing is in them", () => {
  expect(mapPackTexts(SAMPLE_PACK, (text) => text)).toEqual(SAMPLE_PACK);
  const own = screenPack(SAMPLE_PACK, OPTIONS).filter(({ origin }) => origin.sheet === THE_PAPER);
  expect(own).toEqual([]);
});

test("looks at the words of title and team", () => {
  const pack = { ...EMPTY, title: `Paper of jo.bloggs@example.gov.uk`, team: PHONE };
  expect(severities(pack)).toEqual(["Block email", "Block phone"]);
});

test.each<[string, string, string[]]>([
  ["Contact", "Plan team, 0121 496 0123, plan.team@example.gov.uk", ["Note phone", "Note email"]],
  ["Contact", "domesticabuse (at) example.gov.uk", ["Note email"]],
  ["Contact", "Jo Bloggs, 07700 900461", ["Note person_name", "Block phone"]],
  ["Contact", "jo.bloggs@example.gov.uk", ["Block email"]],
  ["Contact", "j.planter@example.gov.uk", ["Block email"]],
  ["Contact", "Ms Jo Bloggs", ["Note person_name"]],
  ["Author", "Dr Jo Bloggs, 0121 496 0123", ["Note person_name", "Block phone"]],
  ["Report of", "Cllr Jo Bloggs", ["Note person_name_public_role"]],
])("%s: %s", (label, text, found) => {
  const details: PackDetail[] = [{ label, text: typed(text) }];
  expect(severities({ ...EMPTY, details })).toEqual(found);
});

test("judges a text by the stricter of its places", () => {
  const contact = typed("Plan team, 0121 496 0123");
  const pack = { ...withTexts(contact), details: [{ label: "Contact", text: contact }] };
  expect(severities(pack)).toEqual(["Block phone"]);
});

test("names a place by the words, the text and the cell", () => {
  const ids = (pack: Pack): string[] => screenPack(pack, OPTIONS).map(({ id }) => id);
  const [first] = ids(withTexts(typed(PHONE)));
  const cell = { sheet: "Evidence", row: "13", column: "Evidence" };
  expect(first).toMatch(/^[0-9a-f]{12}$/u);
  expect(ids(withTexts(typed(PHONE), typed(PHONE)))).toEqual([first]);
  expect(ids(withTexts(typed(`${PHONE}!`)))).not.toEqual([first]);
  expect(ids(withTexts({ text: PHONE, origin: cell }))).not.toEqual([first]);
});

test("shows the words found within the words around them", () => {
  const text = `${"before ".repeat(20)}${PHONE}${" after".repeat(20)}`;
  const [place] = screenPack(withTexts(typed(text)), OPTIONS);
  expect(place?.found).toMatch(/^….{1,60} Ring "0121 496 0123" now( after)+.*…$/u);
});

test("takes the limit of small numbers and the known names from the plan", () => {
  const text = typed("EXW: 9 women came from the refuge in Exampleton");
  const limits = (["nhs", "under10"] as const).map((smallNumbers) => {
    const plan = samplePlan({ policy: { ...samplePlan().policy, smallNumbers } });
    return screenPack(withTexts(text), screeningOptions(plan)).map(({ flag }) => flag);
  });
  expect(limits).toEqual([["provider_count"], ["small_number"]]);
});
