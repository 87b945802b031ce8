import { readReturn } from "../../../src/read/read-return.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

/** References that are read as half years and terms wherever nothing says that they are references. */
const ACTIONS = [
  ["H1", "1", "Retrofit four hundred council homes to band C"],
  ["H2", "1", "Adopt a heat network zoning policy"],
  ["Q1", "2", "Install sixty public charge points"],
] as const;
const THEMES = [
  { number: "1", name: "Homes" },
  { number: "2", name: "Transport" },
].map((theme) => ({
  ...{ ...theme, alsoCalled: [] },
  ...{ preventionLevel: null, preventionLevelInPlan: null, aim: null },
}));
const plan = samplePlan({
  sections: THEMES,
  actions: ACTIONS.map(([ref, section, title]) => sampleAction(ref, { section, title })),
});

const themeOf = (number: string): string =>
  THEMES.find((theme) => theme.number === number)?.name ?? "";

describe("the column of references of a plan that is sent back", () => {
  test.each(["Ref", "Action ref", "No.", "Number", "Code", "#", "Our ref", ""])(
    'stands under "%s", and no column of the sections\' names is taken for it',
    (heading) => {
      const grid = [
        ["Theme", heading, "What will we do?", "By when", "RAG", "Latest position (June 2019)"],
        ...ACTIONS.map(([ref, section, title], at) => [
          themeOf(section),
          ref,
          title,
          "March 2020",
          "Amber",
          `Step ${String(at)} is done.`,
        ]),
      ];
      const { tables, rows } = readReturn(workbookOf({ Plan: grid }), plan);
      expect(
        rows.map(({ reference }) => (reference.kind === "action" ? reference.ref : reference.kind)),
      ).toEqual(ACTIONS.map(([ref]) => ref));
      expect(rows.map(({ answers }) => answers.reference?.text)).toEqual(
        ACTIONS.map(([ref]) => ref),
      );
      expect(tables[0]?.headings.map(({ field }) => field).indexOf("reference")).toBe(1);
    },
  );
});
