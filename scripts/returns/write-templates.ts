import { join } from "node:path";
import type { Master } from "../../src/plan/master/master.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import type { Partner, Round } from "../../src/plan/plan.ts";
import { buildReturnTemplate } from "../exceljs/write-return-template.ts";
import { saveFile } from "../files/save-file.ts";
import { lastUpdates } from "./last-updates.ts";

/** The template written for one partner. */
export interface WrittenTemplate {
  readonly partner: Partner;
  readonly path: string;
  readonly actions: number;
}

/** Letters, digits and spaces of a name, so that it is a file name on every system. */
function fileName(partner: Partner, round: Round): string {
  const name = partner.shortName.replace(/[^\p{L}\p{N} -]+/gu, " ").trim();
  return `${name === "" ? partner.id : name} return ${round.date}.xlsx`;
}

/** Writes one return workbook into the folder for each partner that leads or contributes to an action. */
export async function writeTemplates(
  master: Master,
  round: Round,
  folder: string,
): Promise<WrittenTemplate[]> {
  const written: WrittenTemplate[] = [];
  for (const partner of master.plan.partners.filter(({ reports }) => reports)) {
    const actions = ownActions(master.plan, partner.id);
    if (actions.length === 0) continue;
    const path = join(folder, fileName(partner, round));
    const updates = lastUpdates(master, partner, round);
    const template = { plan: master.plan, partner, round, actions, lastUpdates: updates };
    await saveFile(path, await buildReturnTemplate(template));
    written.push({ partner, path, actions: actions.length });
  }
  return written;
}
