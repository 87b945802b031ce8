import type { Plan } from "../plan.ts";
import { planYearWritten } from "../plan-years.ts";
import type { KpiYear } from "../register/kpi-year.ts";
import type { PaperEntry } from "../register/papers.ts";
import { EMPTY_REGISTER, type Register } from "../register/register.ts";
import type { GivenRegister } from "./register-shape.ts";

/** Entries by which a person knows them, or else by their place in the list. */
function numbered<T extends { readonly id?: string | undefined }>(
  entries: readonly T[],
): (T & { readonly id: string })[] {
  return entries.map((entry, index) => ({ ...entry, id: entry.id ?? String(index + 1) }));
}

function kpiYearOf(given: GivenRegister["kpiYears"][number], plan: Plan): KpiYear {
  const year = planYearWritten(given.year, plan);
  return { ...given, year: year?.name ?? given.year, start: year?.start ?? null };
}

/** Paragraphs without a number of their own follow each other as they stand. */
function papersOf(given: GivenRegister["papers"]): PaperEntry[] {
  const counts = new Map<string, number>();
  return given.map(({ pack, part, order, text }) => {
    const key = JSON.stringify([pack, part]);
    const place = (counts.get(key) ?? 0) + 1;
    counts.set(key, place);
    return { pack, part, order: order ?? place, text };
  });
}

/** The register that a `register.json` describes: ids, places and plan years filled in. */
export function registerOf(given: GivenRegister, plan: Plan): Register {
  return {
    ...EMPTY_REGISTER,
    ...given,
    evidence: numbered(given.evidence),
    tracking: given.tracking.map((entry) => ({
      ...entry,
      proposal: null,
      proposalReason: "",
      query: "",
    })),
    kpiYears: given.kpiYears.map((entry) => kpiYearOf(entry, plan)),
    datasets: numbered(given.datasets),
    forwardPlan: numbered(given.forwardPlan),
    meetingActions: numbered(given.meetingActions),
    papers: papersOf(given.papers),
    published: given.published.map((entry) => ({
      ...entry,
      year: planYearWritten(entry.year, plan)?.name ?? entry.year,
    })),
  };
}
