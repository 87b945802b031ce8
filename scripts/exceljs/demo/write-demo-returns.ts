import type { Workbook } from "exceljs";
import { ownActions } from "../../../src/plan/own-actions.ts";
import type { Partner, Plan, Round } from "../../../src/plan/plan.ts";
import type { KpiYear } from "../../../src/plan/register/kpi-year.ts";
import type { DemoReturn, DemoRound, DemoRow } from "../../../src/plan/schema/round-schema.ts";
import { kpisFor } from "../template/kpis-for.ts";
import { typeKpis } from "../template/fill-kpi-sheet.ts";
import { answerNothing, typeUpdates, type TypedRow } from "../template/fill-return-template.ts";
import { workbookBytes } from "../sheet/new-workbook.ts";
import type { LastUpdate } from "../template/return-template.ts";
import { progressTableWorkbook } from "./write-progress-table.ts";
import { returnTemplateWorkbook } from "../template/write-return-template.ts";
import { trackingFormWorkbook } from "./write-tracking-form.ts";

/** One workbook as it came in. */
export interface DemoFile {
  readonly file: string;
  /** When it came in: ISO date and time. */
  readonly received: string;
  readonly bytes: Uint8Array;
}

/** What the returns are made from. */
export interface DemoContext {
  readonly plan: Plan;
  readonly round: Round;
  /** What each partner last reported, by its id; those without an entry have not reported before. */
  readonly lastUpdates: ReadonlyMap<string, readonly LastUpdate[]>;
  /** Who provides which KPI, and its figures so far. */
  readonly kpiYears: readonly KpiYear[];
}

function typedRow({ ref, text, ...row }: DemoRow): TypedRow {
  return { ...row, reference: ref, "action-taken": text.join("\n") };
}

async function filledTemplate(
  given: DemoReturn,
  partner: Partner,
  { plan, round, lastUpdates, kpiYears }: DemoContext,
): Promise<Workbook> {
  const template = {
    plan,
    partner,
    round,
    actions: ownActions(plan, partner.id),
    lastUpdates: lastUpdates.get(partner.id) ?? [],
    ...kpisFor(plan, kpiYears, partner, round),
  };
  const workbook = await returnTemplateWorkbook(template);
  if (given.nil) answerNothing(workbook);
  typeUpdates(workbook, template, given.rows.map(typedRow));
  typeKpis(workbook, given.kpis);
  return workbook;
}

function partnerOf(given: DemoReturn, plan: Plan): Partner {
  const partner = plan.partners.find(({ id }) => id === given.partner);
  if (!partner)
    throw new RangeError(`${given.file}: the plan has no partner ${String(given.partner)}`);
  return partner;
}

async function returnWorkbook(given: DemoReturn, context: DemoContext): Promise<Workbook> {
  const { plan, round } = context;
  if (given.layout === "progress-table") return progressTableWorkbook(given, round.date);
  const partner = partnerOf(given, plan);
  return given.layout === "tracking-form"
    ? trackingFormWorkbook(given, { plan, partner, round: round.date })
    : filledTemplate(given, partner, context);
}

/**
 * The return workbooks of one round, in the order of the data. Template v1 returns are filled into the
 * workbooks that partners really get. Throws a RangeError for a round that the plan does not have, and for a
 * KPI value that a partner is not asked for.
 */
export async function writeDemoReturns(
  demo: DemoRound,
  plan: Plan,
  lastUpdates: DemoContext["lastUpdates"] = new Map(),
  kpiYears: readonly KpiYear[] = [],
): Promise<DemoFile[]> {
  const round = plan.rounds.find(({ date }) => date === demo.round);
  if (!round) throw new RangeError(`The plan has no round of ${demo.round}`);
  const files: DemoFile[] = [];
  for (const given of demo.returns) {
    const workbook = await returnWorkbook(given, { plan, round, lastUpdates, kpiYears });
    const { file, received } = given;
    files.push({ file, received, bytes: await workbookBytes(workbook) });
  }
  return files;
}
