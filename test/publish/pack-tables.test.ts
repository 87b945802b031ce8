import { packTables } from "../../src/publish/pack-tables.ts";
import { standingSentence } from "../../src/publish/standing-sentence.ts";
import { APPROVED, COUNTS, DRAFT, packOf, SAMPLE_PACK } from "../support/sample-pack.ts";

test("tables come in the order of the pack, with the table of a chart, each once", () => {
  expect(packTables(SAMPLE_PACK).map(({ id }) => id)).toEqual(["ratings", "actions", "hostile"]);
  const [section] = packOf(COUNTS).sections;
  const twice = { ...SAMPLE_PACK, sections: section ? [section, section] : [] };
  expect(packTables(twice)).toEqual([COUNTS]);
});

test("a draft says so, and an approval names who, in which role and when", () => {
  expect(standingSentence(DRAFT)).toBe("Draft: not approved for publication.");
  expect(standingSentence(APPROVED)).toBe(
    "Approved for publication by Sam Sample, Head of Community Safety, on 2 April 2020.",
  );
});
