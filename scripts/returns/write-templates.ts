import { join } from "node:path";
import type { Master } from "../../src/plan/master/master.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import type { Partner, Round } from "../../src/plan/plan.ts";
import type { KpiYear } from "../../src/plan/register/kpi-figures.ts";
import { buildReturnTemplate } from "../exceljs/template/write-return-template.ts";
import { saveFile } from "../files/save-file.ts";
import { kpisFor } from "../exceljs/template/kpis-for.ts";
import { lastUpdates } from "./last-updates.ts";

/** The template written for one partner. */
export interface WrittenTemplate {
  readonly partner: Partner;
  readonly path: string;
  readonly actions: number;
  /** How many figures of KPIs it asks for. */
  readonly kpis: number;
}

const LONGEST_NAME = 80;

/** Letters, digits and single spaces of a name, so that it is part of a file name on every system. */
function plainName(name: string): string {
  const plain = name
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}-]+/gu, " ")
    .trim();
  return Array.from(plain).slice(0, LONGEST_NAME).join("").trim();
}

/** A file name that no other partner of this run has, on systems that do not tell case apart either. */
function fileName(partner: Partner, round: Round, taken: Set<string>): string {
  const name = plainName(partner.shortName) || plainName(partner.id) || "Partner";
  let file = `${name} return ${round.date}.xlsx`;
  for (let count = 2; taken.has(file.toLowerCase()); count++) {
    file = `${name} ${count} return ${round.date}.xlsx`;
  }
  taken.add(file.toLowerCase());
  return file;
}

/**
 * Writes one return workbook into the folder for each partner that leads or contributes to an action, or
 * provides the figures of a KPI.
 */
export async function writeTemplates(
  master: Master,
  round: Round,
  folder: string,
  kpiYears: readonly KpiYear[] = [],
): Promise<WrittenTemplate[]> {
  const written: WrittenTemplate[] = [];
  const taken = new Set<string>();
  for (const partner of master.plan.partners.filter(({ reports }) => reports)) {
    const actions = ownActions(master.plan, partner.id);
    const kpis = kpisFor(master.plan, kpiYears, partner, round);
    if (actions.length === 0 && !kpis.kpis) continue;
    const path = join(folder, fileName(partner, round, taken));
    const updates = lastUpdates(master, partner, round);
    const template = { plan: master.plan, partner, round, actions, lastUpdates: updates, ...kpis };
    await saveFile(path, await buildReturnTemplate(template));
    written.push({ partner, path, actions: actions.length, kpis: kpis.kpis?.asked.length ?? 0 });
  }
  return written;
}
