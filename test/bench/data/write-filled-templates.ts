import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  typeUpdates,
  type TypedRow,
} from "../../../scripts/exceljs/template/fill-return-template.ts";
import { workbookBytes } from "../../../scripts/exceljs/sheet/new-workbook.ts";
import { returnTemplateWorkbook } from "../../../scripts/exceljs/template/write-return-template.ts";
import { ownActions, type OwnAction } from "../../../src/plan/own-actions.ts";
import type { Partner, Plan } from "../../../src/plan/plan.ts";
import { numbersFrom, sentence, type NextNumber } from "./words.ts";

function typedRow({ action }: OwnAction, plan: Plan, next: NextNumber): TypedRow {
  return {
    reference: action.ref,
    "action-taken": sentence(next, 20 + next(40)),
    responsible: sentence(next, 2),
    start: "",
    finish: "",
    status: plan.statuses[next(plan.statuses.length)]?.name ?? "",
    forecast: "2019-02-28",
    completed: "",
    evidence: sentence(next, 12),
    obstacle: "",
  };
}

async function filledTemplate(plan: Plan, partner: Partner, seed: number): Promise<Uint8Array> {
  const [round] = plan.rounds.slice(-1);
  if (!round) throw new Error("The plan has no round.");
  const next = numbersFrom(seed);
  const actions = ownActions(plan, partner.id);
  const template = { plan, partner, round, actions, lastUpdates: [] };
  const workbook = await returnTemplateWorkbook(template);
  typeUpdates(
    workbook,
    template,
    actions.map((own) => typedRow(own, plan, next)),
  );
  return workbookBytes(workbook);
}

/**
 * Writes templates, as partners get them and send them back with every action of theirs filled in, into a
 * folder of their own. Gives the folder.
 */
export async function writeFilledTemplates(
  folder: string,
  plan: Plan,
  count: number,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (let seed = 0; seed < count; seed++) {
    const partner = plan.partners[seed % plan.partners.length];
    if (!partner) break;
    const path = join(folder, `${partner.shortName} ${seed}.xlsx`);
    await writeFile(path, await filledTemplate(plan, partner, seed + 1));
  }
  return folder;
}
