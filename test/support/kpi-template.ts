import type { Workbook as ExcelWorkbook } from "exceljs";
import { typeKpis, type TypedKpi } from "../../scripts/exceljs/template/fill-kpi-sheet.ts";
import { workbookBytes } from "../../scripts/exceljs/sheet/new-workbook.ts";
import type { ReturnTemplate } from "../../scripts/exceljs/template/return-template.ts";
import { returnTemplateWorkbook } from "../../scripts/exceljs/template/write-return-template.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { askedKpis } from "../../src/plan/register/asked-kpis.ts";
import { kpiFactsOf } from "../../src/plan/register/kpi-facts-of.ts";
import type { KpiYear } from "../../src/plan/register/kpi-year.ts";
import { templateFor } from "./built-template.ts";
import { sampleKpi, sampleKpiYear } from "./sample-kpis.ts";
import { samplePlan } from "./sample-plan.ts";

/** A plan with KPIs of every kind: EXW provides 4 and B1, EXP provides 5. */
export const KPI_PLAN: Plan = samplePlan({
  kpis: [
    sampleKpi("4", { measure: "Referrals from non-police sources" }),
    sampleKpi("5", { measure: "Sectors engaged", countsPeople: false }),
    sampleKpi("B1", { measure: "Share of homes visited", unit: "%", countsPeople: false }),
  ],
});

export const KPI_YEARS: readonly KpiYear[] = [
  sampleKpiYear("4", { provider: "EXWAID", values: { q1: "10" } }),
  sampleKpiYear("4", {
    provider: "EXWAID",
    year: "April 2019 to March 2020",
    start: "2019-04-01",
  }),
  sampleKpiYear("5", { provider: "EXP" }),
  sampleKpiYear("B1", { provider: "Exampleton Women's Aid" }),
];

/** What EXW's return workbook is made from, for the plan's last round. */
export function kpiTemplate(plan: Plan = KPI_PLAN, years = KPI_YEARS, partnerId = "exw") {
  const partner = plan.partners.find(({ id }) => id === partnerId);
  if (!partner) throw new Error(`The plan has no partner ${partnerId}`);
  const template = templateFor(plan, partner);
  const asked = askedKpis(plan, years, partnerId, template.round.date);
  const facts = kpiFactsOf(plan.kpis, years);
  return { ...template, kpis: { asked, facts } } satisfies ReturnTemplate;
}

/** EXW's return workbook with these KPI values typed in, and whatever `change` does to it. */
export async function filledKpis(
  rows: readonly TypedKpi[],
  change?: (workbook: ExcelWorkbook) => void,
  template: ReturnTemplate = kpiTemplate(),
): Promise<Uint8Array> {
  const workbook = await returnTemplateWorkbook(template);
  typeKpis(workbook, rows);
  change?.(workbook);
  return workbookBytes(workbook);
}
