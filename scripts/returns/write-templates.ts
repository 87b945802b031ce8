import { basename, join } from "node:path";
import type { Master } from "../../src/plan/master/master.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import type { Partner, Round } from "../../src/plan/plan.ts";
import type { KpiYear } from "../../src/plan/register/kpi-year.ts";
import { buildReturnTemplate } from "../exceljs/template/write-return-template.ts";
import type { ReturnTemplate } from "../exceljs/template/return-template.ts";
import { readBytes } from "../files/read-file.ts";
import { NameTaken, nameTaken, saveFile, saveNew } from "../files/save-file.ts";
import { isUntouched, markUntouched } from "../files/untouched-mark.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { kpisFor } from "../exceljs/template/kpis-for.ts";
import { lastUpdates } from "./last-updates.ts";

/** The template for one partner. */
export interface WrittenTemplate {
  readonly partner: Partner;
  readonly path: string;
  readonly actions: number;
  /** How many figures of KPIs it asks for. */
  readonly kpis: number;
  /** Why it was not written, in a sentence; null where it was. */
  readonly notWritten: string | null;
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

/** A template that nobody has saved since may be written anew; what anybody typed in stays. */
async function replaceUntouched(path: string, bytes: Uint8Array): Promise<void> {
  const confirm = async (): Promise<void> => {
    const there = await readBytes(path, Infinity);
    if (!isUntouched(there.bytes)) throw nameTaken(path);
  };
  await confirm();
  await saveFile(path, bytes, { confirm });
}

/** Gives why the template was not written, or null. One that cannot be written stops no other. */
async function putTemplate(path: string, template: ReturnTemplate): Promise<string | null> {
  const bytes = markUntouched(await buildReturnTemplate(template));
  try {
    await saveNew(path, bytes).catch((fault: unknown) => {
      if (fault instanceof NameTaken) return replaceUntouched(path, bytes);
      throw fault;
    });
    return null;
  } catch (fault) {
    if (fault instanceof NameTaken) {
      return `${basename(path)} is already there and was left as it is: something was filled in, or another program has saved it. Choose another folder, or move it away first.`;
    }
    if (fault instanceof SpokenError) return fault.message;
    throw fault;
  }
}

/**
 * Writes one return workbook into the folder for each partner that leads or contributes to an action, or
 * provides the figures of a KPI. A file that is already there is written over only where it is such a workbook
 * as the tool left it.
 */
export async function writeTemplates(
  master: Master,
  round: Round,
  folder: string,
  kpiYears: readonly KpiYear[] = [],
): Promise<WrittenTemplate[]> {
  const templates: WrittenTemplate[] = [];
  const taken = new Set<string>();
  for (const partner of master.plan.partners.filter(({ reports }) => reports)) {
    const actions = ownActions(master.plan, partner.id);
    const kpis = kpisFor(master.plan, kpiYears, partner, round);
    if (actions.length === 0 && !kpis.kpis) continue;
    const path = join(folder, fileName(partner, round, taken));
    const updates = lastUpdates(master, partner, round);
    const template = { plan: master.plan, partner, round, actions, lastUpdates: updates, ...kpis };
    const notWritten = await putTemplate(path, template);
    const asked = kpis.kpis?.asked.length ?? 0;
    templates.push({ partner, path, actions: actions.length, kpis: asked, notWritten });
  }
  return templates;
}
