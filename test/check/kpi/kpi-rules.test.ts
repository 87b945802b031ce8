import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkKpis } from "../../../src/check/kpi/check-kpis.ts";
import type { KpiContext } from "../../../src/check/kpi/kpi-context.ts";
import { KPI_RULES } from "../../../src/check/kpi/kpi-rules.ts";
import { RULES } from "../../../src/check/rules.ts";
import type { Finding } from "../../../src/finding/finding.ts";
import type { RuleCode } from "../../../src/finding/finding-code.ts";
import { KPI_RULE_CASES } from "./kpi-rule-cases.ts";

const RULE_FILES = join(process.cwd(), "src", "check", "kpi", "rules");

function findingsOf(code: RuleCode, context: KpiContext): Finding[] {
  return checkKpis(context).filter((finding) => finding.code === code);
}

describe("each rule about KPI values", () => {
  test.each(KPI_RULE_CASES)("$code: $message", ({ code, fails, message, cells }) => {
    expect(findingsOf(code, fails).map((found) => [found.message, found.cells])).toEqual([
      [message, cells],
    ]);
  });

  test.each(KPI_RULE_CASES)("$code says nothing where all is well", ({ code, passes }) => {
    expect(passes.flatMap((context) => findingsOf(code, context))).toEqual([]);
  });
});

describe("the list of rules about KPI values", () => {
  const codes = KPI_RULES.map(({ code }) => code);

  test("has a failing and a passing case for every rule", () => {
    const cases = KPI_RULE_CASES.filter(({ passes }) => passes.length > 0);
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  });

  test("holds every file of the folder once, named after its code", () => {
    const files = readdirSync(RULE_FILES).map((name) => name.replace(/\.ts$/u, ""));
    expect([...codes].sort()).toEqual(files.sort());
  });

  test("shares no code with the rules about updates, and gives each a title and a source", () => {
    const others = new Set(RULES.map(({ code }) => code));
    expect(codes.filter((code) => others.has(code))).toEqual([]);
    expect(KPI_RULES.filter(({ title, source }) => title === "" || source === "")).toEqual([]);
  });
});

test("messages are plain, and every finding says what is there, what should be, and what to do", () => {
  for (const finding of KPI_RULE_CASES.flatMap(({ fails }) => checkKpis(fails))) {
    const { message, fix, found, wanted } = finding;
    expect(`${message} ${fix}`).not.toMatch(
      /\b(?:please|sorry|in?valid|forbidden|undefined|null|NaN)\b|\[object/iu,
    );
    expect(message).toMatch(/^[\p{Lu}\d"].*[^.]$/u);
    expect([found, wanted, fix, finding.sheet ?? ""]).not.toContain("");
    expect(finding.cells.length).toBeGreaterThan(0);
  }
});
