import type { Partner } from "../../../../src/plan/plan.ts";
import type { Abbreviation } from "../../../../src/plan/register/abbreviations.ts";
import type { Pack, PackBlock } from "../../../../src/publish/pack.ts";
import {
  unlistedAbbreviations,
  withAbbreviations,
} from "../../../../src/report/packs/abbreviations/with-abbreviations.ts";
import { wordsOfSection } from "../../../support/pack-words.ts";
import { said } from "../../../support/sample-pack.ts";
import { sampleAction, samplePartner } from "../../../support/sample-plan.ts";

function packOf(text: string, given: Partial<Pack> = {}): Pack {
  const blocks: PackBlock[] = [{ kind: "paragraph", text: said(text) }];
  return {
    id: "progress",
    title: "Progress",
    team: "The team",
    date: "2018-11-14",
    details: [],
    handling: "OFFICIAL",
    publication: "Unrestricted",
    onePage: false,
    sections: [{ id: "one", heading: "One", blocks }],
    ...given,
  };
}

const PARTNERS: readonly Partner[] = [
  samplePartner("BSWA", { name: "Birmingham Women's Aid", aliases: ["BSWAID", "The BSWA Team"] }),
  samplePartner("East LCSP", { name: "East Local Partnership" }),
  samplePartner("Shelter", { name: "Shelter Trust" }),
  samplePartner("FT", { name: "Foundation Trust (NHS, FTE)" }),
];

function rowsFor(text: string, abbreviations: readonly Abbreviation[] = []): string[] {
  const plan = { partners: PARTNERS, actions: [sampleAction("AB1a"), sampleAction("PLAN")] };
  return wordsOfSection(withAbbreviations(packOf(text), plan, { abbreviations }), "abbreviations");
}

const NONE = "No meaning is given: add it to the Abbreviations sheet";

test.each([
  ["a short name", "BSWA leads", ["BSWA | Birmingham Women's Aid"]],
  ["an alias", "BSWAID wrote", ["BSWAID | Birmingham Women's Aid"]],
  ["a name of two words, not its parts", "East LCSP met", ["East LCSP | East Local Partnership"]],
  ["a part of such a name", "LCSP met", [`LCSP | ${NONE}`]],
  ["the tool's own words", "KPI 4", ["KPI | Key performance indicator"]],
  ["a plural", "DHRs", [`DHR | ${NONE}`]],
  ["what every reader knows", "The UK and the NHS", []],
  ["a reference of the plan", "PLAN and AB1a", []],
  ["a partner whose name is a word", "Shelter gives shelter", []],
  ["within a meaning", "FT", ["FT | Foundation Trust (NHS, FTE)", `FTE | ${NONE}`]],
  [
    "several, in alphabetical order",
    "MARAC, BSWA, MARAC",
    ["BSWA | Birmingham Women's Aid", `MARAC | ${NONE}`],
  ],
])("explains %s", (_what, text, rows) => {
  expect(rowsFor(text)).toEqual(rows);
});

test("the sheet's meaning goes before a partner's name, and a blank one counts for nothing", () => {
  const abbreviations = [
    { abbreviation: " BSWA ", meaning: "As the sheet says" },
    { abbreviation: "MARAC", meaning: " " },
    { abbreviation: "NHS", meaning: "National Health Service" },
  ];
  expect(rowsFor("BSWA, MARAC, NHS", abbreviations)).toEqual([
    "BSWA | As the sheet says",
    `MARAC | ${NONE}`,
    "NHS | National Health Service",
  ]);
});

test("a meaning carries its place; an abbreviation with signs is taken as it is", () => {
  const abbreviations = [{ abbreviation: "(x+)*", meaning: "Odd" }];
  const plan = { partners: PARTNERS, actions: [] };
  const pack = withAbbreviations(packOf("An (x+)* here, BSWA there"), plan, { abbreviations });
  const [block] = pack.sections.at(-1)?.blocks ?? [];
  const cells = block?.kind === "table" ? block.table.rows.map((row) => row[1]) : [];
  expect(cells).toEqual([
    { text: "Odd", origin: { sheet: "Abbreviations", row: "(x+)*", column: "Meaning" } },
    { text: "Birmingham Women's Aid", origin: { sheet: "Partners", row: "bswa", column: "Name" } },
  ]);
});

test("looks at everything that is printed, and says what has no meaning", () => {
  const table = {
    id: "t",
    title: "TA",
    description: "TB",
    columns: [{ heading: "TC", kind: "text", width: 1 } as const],
    rows: [[said("TD")]],
    notes: ["TE"],
    wide: false,
  };
  const blocks: PackBlock[] = [
    { kind: "heading", text: said("HA") },
    { kind: "list", items: [said("LA"), said("LB")] },
    { kind: "table", table },
    {
      kind: "chart",
      chart: {
        title: "CA",
        alt: "CB",
        bars: [{ label: "CC", value: 1, words: "CD" }],
        table: { ...table, rows: [[said("CE")]] },
      },
    },
  ];
  const pack = packOf("", {
    title: "PA",
    team: "PB",
    publication: "PC",
    details: [{ label: "PD", text: said("PE") }],
    sections: [{ id: "s", heading: "SA", blocks }],
  });
  const found = unlistedAbbreviations(pack, { partners: [], actions: [] }, { abbreviations: [] });
  expect(found.join(" ")).toBe("CA CB CC CD CE HA LA LB PA PB PC PD PE SA TA TB TC TD TE");
});

test("adding them twice changes nothing, and a paper without any stays as it is", () => {
  const plan = { partners: PARTNERS, actions: [] };
  const register = { abbreviations: [] };
  const once = withAbbreviations(packOf("BSWA"), plan, register, "Appendix 4: Abbreviations");
  expect(withAbbreviations(once, plan, register, "Appendix 4: Abbreviations")).toEqual(once);
  expect(once.sections.map(({ heading }) => heading)).toEqual(["One", "Appendix 4: Abbreviations"]);
  const plain = packOf("Nothing short");
  expect(withAbbreviations(plain, plan, register)).toBe(plain);
});
