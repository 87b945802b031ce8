import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { CheckContext } from "../../src/check/check-context.ts";
import { checkReturn } from "../../src/check/check-return.ts";
import { RULES } from "../../src/check/rules.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { RULE_CODES, type RuleCode } from "../../src/finding/finding-code.ts";
import { RULE_CASES } from "./rule-cases.ts";

const RULE_FILES = join(process.cwd(), "src", "check", "rules");

function findingsOf(code: RuleCode, context: CheckContext): Finding[] {
  return checkReturn(context).filter((finding) => finding.code === code);
}

describe("each rule", () => {
  test.each(RULE_CASES)("$code: $message", ({ code, fails, message, cells }) => {
    expect(findingsOf(code, fails).map((found) => [found.message, found.cells])).toEqual([
      [message, cells],
    ]);
  });

  test.each(RULE_CASES)("$code says nothing where all is well: $message", ({ code, passes }) => {
    expect(passes.flatMap((context) => findingsOf(code, context))).toEqual([]);
  });
});

describe("the list of rules", () => {
  test("has a failing and a passing return for every rule", () => {
    const codes = RULE_CASES.filter(({ passes }) => passes.length > 0).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  test("holds every file of the folder once, named after its code", () => {
    const files = readdirSync(RULE_FILES, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => basename(name, ".ts"));
    expect(RULES.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  test("has a rule for every code that a finding of a return may have", () => {
    expect(RULES.map(({ code }) => code).sort()).toEqual([...RULE_CODES].sort());
  });

  test("gives every rule a title and a source", () => {
    expect(RULES.filter(({ title, source }) => title === "" || source === "")).toEqual([]);
  });
});

describe("wording", () => {
  const findings = RULE_CASES.flatMap(({ fails }) => checkReturn(fails));
  const banned =
    /\b(?:please|sorry|in?valid|forbidden|oops|error code|undefined|null|NaN|\[object)\b/iu;

  test("every message is plain, starts with a capital or a quotation and ends without a full stop", () => {
    for (const { message, fix } of findings) {
      expect(message).not.toMatch(banned);
      expect(fix).not.toMatch(banned);
      expect(message).toMatch(/^[\p{Lu}\d"].*[^.]$/u);
      expect(message).not.toMatch(/[a-z]\.[A-Z]|\s\s|""/u);
    }
  });

  test("every finding says what is there, what should be, and what to do", () => {
    for (const finding of findings) {
      expect(finding).toEqual(
        expect.objectContaining({
          found: expect.stringMatching(/\S/u) as unknown,
          wanted: expect.stringMatching(/\S/u) as unknown,
          message: expect.stringMatching(/\S/u) as unknown,
          fix: expect.stringMatching(/\S/u) as unknown,
        }),
      );
      expect(finding.cells.length > 0).toBe(finding.sheet !== null);
    }
  });

  test("a finding in a column names its heading, and its action where it is known", () => {
    const rowFindings = findings.filter(({ cells }) => cells.some((cell) => /[2-9]$/u.test(cell)));
    expect(rowFindings.filter(({ heading }) => heading === null || heading === "")).toEqual([]);
    const known = findings.filter(({ code }) => code === "missing-status");
    expect(known.map(({ ref }) => ref)).toEqual(known.map(() => "1a"));
  });
});
