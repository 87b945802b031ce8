import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { isIn, mayMatch } from "../../../src/text/patterns/may-match.ts";

test.each<[RegExp, string, boolean]>([
  [/\bpassport\b[^\n\d]{0,25}\d{3}/iu, "Her PASSPORT 123", true],
  [/\bpassport\b[^\n\d]{0,25}\d{3}/iu, "her passport is lost", false],
  [/\bpassport\b/iu, "passports", false],
  [/passport/iu, "passports", true],
  [/\b(?:women|men)\b/iu, "mention of omens", false],
  [/\b(?:women|men)\b/iu, "(men)", true],
  [/driving licen[cs]e/iu, "driving license", true],
  [/driving licen[cs]e/iu, "driving lessons", false],
  [/[Cc]olou?r/u, "color", true],
  [/\d{2}\/\d{2}/u, "12/34", true],
  [/\d{2}\/\d{2}/u, "12", false],
  [/(?:half|a third) of (?:the )?(?<total>\d{1,6})/iu, "a third of 12", true],
  [/(?:half|a third) of (?:the )?(?<total>\d{1,6})/iu, "half of them", false],
  [/(?<!no )refuge(?! island)/u, "a refuge", true],
  [/(?<!no )refuge(?! island)/u, "no such place", false],
  [/caf\u00E9s/u, "two caf\u00E9s", true],
  [/[^x]/u, "y", true],
  [/^$/u, "", true],
])("%s may match in %j: %s", (pattern, text, expected) => {
  expect(mayMatch(pattern, text)).toBe(expected);
});

test.each(["ma\u017F\u017Fes", "\u212Ailo masses"])(
  "a letter that only folding knows is looked at in full: %j",
  (text) => {
    expect(isIn(/masses|kilo/iu, text)).toBe(/masses|kilo/iu.test(text));
  },
);

const PARTS = [
  "men",
  "wom[ae]n",
  "(?:case|client|service user)s?",
  String.raw`\d{1,3}`,
  String.raw`\b`,
  " ",
  "[ -]",
  "(?:of (?:the )?)?",
  "[a-z]{2,5}",
  "(?: x){2}",
  "(?<!a)",
  "(?= )",
  "[^.]{0,4}?",
  String.raw`\.?`,
  "(?:half|)",
  "\u00E9",
  String.raw`(?:\(|: )`,
] as const;
const pattern = fc
  .tuple(
    fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 3 }),
  )
  .map(([one, other]) => {
    const source = other.length > 0 ? `(?:${one.join("")}|${other.join("")})` : one.join("");
    return new RegExp(source, "iu");
  });
const text = fc
  .array(
    fc.constantFrom(
      ..."men|woman|Women|cases|client|service user|12|7|of the |of |half| x x|.|(|: |\u00E9|-| |a|\u{1F600}".split(
        "|",
      ),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(""));

test("what a pattern matches is never said to lack its words", () => {
  fc.assert(
    fc.property(pattern, text, (looked, within) => {
      expect(isIn(looked, within)).toBe(looked.test(within));
    }),
    { numRuns: 3000 },
  );
});

test("most texts lack the words of a pattern, and are spared it", () => {
  const lines = readFileSync(join(process.cwd(), "test", "cases", "screening-people.tsv"), "utf8")
    .trim()
    .split("\n");
  const tried = lines.filter((line) => mayMatch(/\bdriving licen[cs]e\b[^.\n]{0,25}\d{6}/iu, line));
  expect(lines.length).toBeGreaterThan(100);
  expect(tried.length).toBeLessThan(10);
});
