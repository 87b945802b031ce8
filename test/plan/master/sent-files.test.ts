import fc from "fast-check";
import { type SentFile, SENT_FILES } from "../../../src/plan/master/sent-files.ts";
import { cellTextOf, valueOfText } from "../../support/cell-text-of.ts";

const anyFile: fc.Arbitrary<SentFile> = fc.record({
  file: fc
    .string({ unit: "binary", maxLength: 40 })
    .map((name) => `${name.replace(/\s+/gu, " ").trim()}.xlsx`),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/u),
  received: fc.constantFrom("2018-11-05T09:00:00", "2018-11-05", "", "2018-11-05T09:00:00.123Z"),
  errors: fc.nat(9_999),
  queries: fc.nat(9_999),
  isNil: fc.boolean(),
});

test("files come back from their cell, whatever they are called", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 5 }), (files) => {
      expect(valueOfText(SENT_FILES, cellTextOf(SENT_FILES, files))).toEqual(files);
    }),
  );
});

test("a line of another hand is no file", () => {
  expect(valueOfText(SENT_FILES, "Sam rang\na | b | c | d | e | f")).toEqual([]);
});
