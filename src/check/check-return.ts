import type { Finding } from "../finding/finding.ts";
import { groupFindings } from "../finding/group-findings.ts";
import { orderFindings } from "../finding/order-findings.ts";
import type { CheckContext, RuleContext } from "./check-context.ts";
import { ruleContext } from "./rule-context.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

function apply(rule: Rule, context: RuleContext): Finding[] {
  const { code, severity } = rule;
  return rule.check(context).map((fault) => ({ code, severity, ...fault }));
}

/** The finding with these of its cells; their mends stay with them. */
function withCells(finding: Finding, cells: readonly string[]): Finding {
  const { mends, ...rest } = finding;
  const kept = mends?.filter(({ cell }) => cells.includes(cell)) ?? [];
  return { ...rest, cells, ...(kept.length > 0 && { mends: kept }) };
}

/** Keeps the first fault about each cell's value; those that follow from it are not said. */
function withoutFollowOns(
  found: readonly { rule: Rule; findings: readonly Finding[] }[],
): Finding[] {
  const told = new Set<string>();
  return found.flatMap(({ rule, findings }) => {
    if (rule.about !== "value") return findings;
    const kept = findings.flatMap((finding) => {
      const cells = finding.cells.filter((cell) => !told.has(`${finding.sheet ?? ""}!${cell}`));
      return cells.length > 0 || finding.cells.length === 0 ? [withCells(finding, cells)] : [];
    });
    for (const { sheet, cells } of kept)
      for (const cell of cells) told.add(`${sheet ?? ""}!${cell}`);
    return kept;
  });
}

/**
 * Every finding about a return, grouped and in order: the form first, errors before queries, cells as
 * Excel counts them. A return that is plainly another plan's, or holds no table, is told only that.
 */
export function checkReturn(context: CheckContext): Finding[] {
  const prepared = ruleContext(context);
  const ending = RULES.filter(({ stops }) => stops === "check").flatMap((rule) =>
    apply(rule, prepared),
  );
  if (ending.length > 0) return orderFindings(ending.slice(0, 1));
  const found = RULES.map((rule) => ({ rule, findings: apply(rule, prepared) }));
  return orderFindings(groupFindings(withoutFollowOns(found)), formFirst);
}

const FORM_CODES: ReadonlySet<string> = new Set(
  RULES.filter(({ about }) => about === "form").map(({ code }) => code),
);

function formFirst({ code }: Finding): boolean {
  return FORM_CODES.has(code);
}
