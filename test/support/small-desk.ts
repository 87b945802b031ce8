import { mkdir, writeFile } from "node:fs/promises";
import { typeUpdates } from "../../scripts/exceljs/template/fill-return-template.ts";
import { workbookBytes } from "../../scripts/exceljs/sheet/new-workbook.ts";
import { returnTemplateWorkbook } from "../../scripts/exceljs/template/write-return-template.ts";
import { makeMaster } from "../../scripts/masters/make-master.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import { temporaryFolder } from "./run-command.ts";
import { samplePlan } from "./sample-plan.ts";

export const ROUND = "2018-11-14";
export const MASTER = "master.xlsx";
export const RETURN = "return.xlsx";

/** A master of six actions and one filled-in return, in a folder of its own: small, so that a command is quick. */
export interface SmallDesk {
  readonly path: (...names: readonly string[]) => string;
  readonly remove: () => Promise<void>;
}

/** Lays out the desk. The return has an update and, where `faulty`, a status that is none. */
export async function smallDesk({ faulty = false } = {}): Promise<SmallDesk> {
  const folder = await temporaryFolder();
  const plan = samplePlan();
  await makeMaster(folder.path(MASTER), { plan, reportDate: ROUND });
  const partner = plan.partners.find(({ id }) => ownActions(plan, id).length > 0);
  if (!partner) throw new Error("No partner leads an action");
  const actions = ownActions(plan, partner.id);
  const round = { date: ROUND, returnsDue: ROUND };
  const template = { plan, partner, round, actions, lastUpdates: [] };
  const workbook = await returnTemplateWorkbook(template);
  typeUpdates(workbook, template, [
    {
      reference: actions[0]?.action.ref ?? "",
      "action-taken": "Signed up twelve ambassadors.",
      responsible: "",
      start: "",
      finish: "",
      status: faulty ? "Fine" : "In progress – on track",
      forecast: "",
      completed: "",
      evidence: "",
      obstacle: "",
    },
  ]);
  await mkdir(folder.path("returns"));
  await writeFile(folder.path("returns", RETURN), await workbookBytes(workbook));
  return { path: folder.path, remove: folder.remove };
}
