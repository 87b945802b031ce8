import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack, PackDetail, PackText } from "../../../src/publish/pack.ts";
import { screeningOptions, screenPack } from "../../../src/publish/screening/screen-pack.ts";
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

test("looks at every kind of block, and at nothing of the tool's own", () => {
  const table = { ...COUNTS, rows: [[said(PHONE), typed(PHONE)]] };
  const chart = {
    title: PHONE,
    alt: PHONE,
    bars: [],
    table: { ...table, rows: [[typed("B1 1BB")]] },
  };
  const pack: Pack = {
    ...EMPTY,
    sections: [
      {
        id: "a",
        heading: PHONE,
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
    "Block dob",
    "Block phone",
    "Ask postcode",
  ]);
});

test("looks at the words of title and team", () => {
  const pack = { ...EMPTY, title: `Paper of jo.bloggs@example.gov.uk`, team: PHONE };
  expect(severities(pack)).toEqual(["Block email", "Block phone"]);
});

test.each<[string, string, string[]]>([
  ["Contact", "Plan team, 0121 496 0123, plan.team@example.gov.uk", ["Note phone", "Note email"]],
  ["Contact", "domesticabuse (at) example.gov.uk", ["Note email"]],
  ["Contact", "Jo Bloggs, 07700 900461", ["Block phone"]],
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
