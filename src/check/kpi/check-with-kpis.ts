import type { Finding } from "../../finding/finding.ts";
import { groupFindings } from "../../finding/group-findings.ts";
import { orderFindings } from "../../finding/order-findings.ts";
import type { KpiFacts } from "../../plan/kpi-facts.ts";
import type { Plan } from "../../plan/plan.ts";
import { kpiFactsOf } from "../../plan/register/kpi-facts-of.ts";
import { type KpiRow, kpiText } from "../../read/kpi/kpi-row.ts";
import { mayHoldKpis } from "../../read/kpi/is-kpi-heading.ts";
import { readKpiRows } from "../../read/kpi/read-kpi-rows.ts";
import { readTemplateKpis } from "../../read/kpi/template-kpis.ts";
import { withoutKpis } from "../../read/kpi/without-kpis.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import {
  type CheckBasis,
  type CheckedWorkbook,
  checkWorkbook,
  ownRound,
} from "../check-workbook.ts";
import { endsCheck } from "../what-stops.ts";
import { checkKpis } from "./check-kpis.ts";
import { screenKpiNotes } from "./screen-kpi-notes.ts";

/** What a return with KPI values is checked against. */
export interface KpiCheckBasis extends CheckBasis {
  /** The plan's KPIs and who provides them, where the caller knows; else the return's own word counts. */
  readonly kpis?: readonly KpiFacts[];
}

/** A return read and checked, with the KPI values in it. */
export interface CheckedWithKpis extends CheckedWorkbook {
  readonly kpiRows: readonly KpiRow[];
}

/** The plan's KPIs, with the providers that the return itself names. Null where neither has any. */
function knownKpis(workbook: Workbook, plan: Plan): readonly KpiFacts[] | null {
  const own = readTemplateKpis(workbook);
  if (plan.kpis.length === 0) return own;
  return kpiFactsOf(plan.kpis, []).map((facts) => ({
    ...facts,
    providers: own?.find(({ number }) => number === facts.number)?.providers ?? [],
  }));
}

/** A workbook that holds KPI values holds something to read, though no update. */
function withoutNothingReadable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== "nothing-readable");
}

/** Errors before queries; in each those about updates before those about KPI values. */
function joinFindings(updates: readonly Finding[], kpis: readonly Finding[]): Finding[] {
  const of = (findings: readonly Finding[], severity: Finding["severity"]): Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  return (["error", "query"] as const).flatMap((severity) => [
    ...of(updates, severity),
    ...of(kpis, severity),
  ]);
}

/**
 * Reads a workbook as a return and checks it, KPI values and all: without a table of them, just as
 * `checkWorkbook` does. Throws ReturnTooLarge where it holds more than any return.
 */
export function checkWithKpis(workbook: Workbook, basis: KpiCheckBasis): CheckedWithKpis {
  const plain = mayHoldKpis(workbook) ? withoutKpis(workbook) : workbook;
  const checked = checkWorkbook(plain, basis);
  const { reading, plan, partner } = checked;
  if (plain === workbook || reading.noReturn === "master") return { ...checked, kpiRows: [] };
  const kpis = basis.kpis ?? knownKpis(workbook, plan);
  const kpiRows = readKpiRows(workbook, { ...plan, kpis: kpis ?? [] });
  const hasValues = kpiRows.some((row) => kpiText(row, "value") !== "");
  const findings = hasValues ? withoutNothingReadable(checked.findings) : checked.findings;
  if (findings.some(endsCheck)) return { ...checked, findings, kpiRows };
  const round = basis.round ?? ownRound(plan, reading);
  const found = [
    ...checkKpis({ rows: kpiRows, plan, kpis, partner, round }),
    ...screenKpiNotes(kpiRows, { return: reading, plan, partner, round, previous: [] }),
  ];
  const ordered = orderFindings(groupFindings(found));
  return { ...checked, findings: joinFindings(findings, ordered), kpiRows };
}
