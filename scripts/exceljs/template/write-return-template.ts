import type { Workbook } from "exceljs";
import { longDay } from "../../../src/calendar/iso-day.ts";
import { newWorkbook, workbookBytes } from "../sheet/new-workbook.ts";
import type { ReturnTemplate } from "./return-template.ts";
import { addActionsSheet } from "./template-actions-sheet.ts";
import { addKpiSheet } from "./template-kpi-sheet.ts";
import { addListsSheet } from "./template-lists-sheet.ts";
import { addStartSheet } from "./template-start-sheet.ts";
import { addUpdatesSheet } from "./template-updates-sheet.ts";

/** One partner's return workbook for one round, as exceljs holds it: template v1, nothing answered. */
export async function returnTemplateWorkbook(template: ReturnTemplate): Promise<Workbook> {
  const { plan, partner, round, kpis } = template;
  const workbook = newWorkbook(
    `${plan.title}: return from ${partner.name}, ${longDay(round.date)}`,
  );
  await addStartSheet(workbook, template);
  await addUpdatesSheet(workbook, template);
  if (kpis) await addKpiSheet(workbook, template, kpis);
  await addActionsSheet(workbook, template);
  await addListsSheet(workbook, template);
  return workbook;
}

/** The return workbook as the bytes of an .xlsx file, ready to send to the partner. */
export async function buildReturnTemplate(template: ReturnTemplate): Promise<Uint8Array> {
  return workbookBytes(await returnTemplateWorkbook(template));
}
