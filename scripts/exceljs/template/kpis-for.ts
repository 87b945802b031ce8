import type { Partner, Plan, Round } from "../../../src/plan/plan.ts";
import { askedKpis } from "../../../src/plan/register/asked-kpis.ts";
import { kpiFactsOf } from "../../../src/plan/register/kpi-facts-of.ts";
import type { KpiYear } from "../../../src/plan/register/kpi-year.ts";
import type { ReturnTemplate } from "./return-template.ts";

/** The figures that a partner's template asks for; nothing for one that provides none. */
export function kpisFor(
  plan: Plan,
  kpiYears: readonly KpiYear[],
  partner: Partner,
  round: Round,
): Pick<ReturnTemplate, "kpis"> {
  const asked = askedKpis(plan, kpiYears, partner.id, round.date);
  return asked.length > 0 ? { kpis: { asked, facts: kpiFactsOf(plan.kpis, kpiYears) } } : {};
}
