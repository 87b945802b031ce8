import type { Finding } from "../finding/finding.ts";
import type { KpiFacts } from "../plan/kpi-facts.ts";
import type { Plan, Round } from "../plan/plan.ts";
import { kpiFactsOf } from "../plan/register/kpi-facts-of.ts";
import { readPartner } from "../plan/read-partner.ts";
import { readReturn } from "../read/read-return.ts";
import { DEFAULT_RETURN_LIMITS } from "../read/return-limits.ts";
import type { Return } from "../read/return.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CheckBasis } from "./check-basis.ts";
import { checkReturn } from "./check-return.ts";

/** A workbook read as a return and checked: the same from the scripts, the pane and the browser page. */
export interface CheckedWorkbook {
  readonly reading: Return;
  readonly plan: Plan;
  /** Id of the partner the return says it is from. */
  readonly partner: string | null;
  readonly findings: readonly Finding[];
}

/** What a workbook came as. */
export interface ArrivedAs {
  /** The file's name; null for the workbook that is open. */
  readonly fileName: string | null;
  /** The partner who sent it, as a person wrote it; null where nobody said. */
  readonly told: string | null;
}

const UNNAMED: ArrivedAs = { fileName: null, told: null };

function partnerTold(told: string | null, { partners }: Plan): string | null {
  const reading = told === null ? null : readPartner(told, partners);
  return reading?.kind === "known" ? reading.id : null;
}

/** The round that a return names itself; null where it names none. */
function ownRound({ rounds }: Plan, { identity }: Return): Round | null {
  const own = identity.roundDay;
  if (own === null) return null;
  return rounds.find(({ date }) => date === own) ?? { date: own, returnsDue: own };
}

/** The KPIs as the basis knows them; who provides one of which it does not say so, the return itself may say. */
function knownKpis({ plan, kpis }: CheckBasis, { listedKpis }: Return): readonly KpiFacts[] | null {
  if (!kpis && plan.kpis.length === 0) return listedKpis;
  return (kpis ?? kpiFactsOf(plan.kpis, [])).map((facts) => {
    const listed = listedKpis?.find(({ number }) => number === facts.number);
    return facts.providers.length === 0 && listed
      ? { ...facts, providers: listed.providers }
      : facts;
  });
}

/** Reads a workbook as a return and checks it. Throws ReturnTooLarge where it holds more than any return. */
export function checkWorkbook(
  workbook: Workbook,
  basis: CheckBasis,
  arrived: ArrivedAs = UNNAMED,
): CheckedWorkbook {
  const { plan } = basis;
  const { answers = [] } = basis;
  const { fileName, told } = arrived;
  const hints = { answers, fileName, told: partnerTold(told, plan) };
  const reading = readReturn(workbook, plan, DEFAULT_RETURN_LIMITS, hints);
  const sender = reading.identity.partnerReading;
  const partner = sender.kind === "known" ? sender.id : null;
  const round = basis.round ?? ownRound(plan, reading);
  const findings = checkReturn({
    return: reading,
    plan,
    kpis: knownKpis(basis, reading),
    partner,
    round,
    isOwnRound: !basis.round,
    previous: [...reading.shown, ...(round ? basis.before(round.date) : [])],
  });
  return { reading, plan, partner, findings };
}
