import type { Workbook, Worksheet } from "exceljs";
import type { OwnAction } from "../../../src/plan/own-actions.ts";
import { ACTION_HEADINGS, TEMPLATE_SHEETS } from "../../../src/plan/return-template.ts";
import { NOT_IN_PLAN } from "../../../src/plan/template-plan.ts";
import { setUpSheet } from "../sheet/print-setup.ts";
import { FIRST_ROW, HEADING_ROW, lastUpdateOf, type ReturnTemplate } from "./return-template.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { DATE_FORMAT } from "../../../src/workbook/house-look.ts";
import {
  excelDate,
  writeHeadings,
  writeReadOnly,
  writeSheetTitle,
  writeText,
} from "../sheet/write-cell.ts";

type HeadingKey = keyof typeof ACTION_HEADINGS;

const WIDTHS: Readonly<Record<HeadingKey, number>> = {
  ref: 11,
  title: 42,
  role: 12,
  measure: 28,
  timescale: 24,
  due: 18,
  lastRound: 13,
  lastUpdate: 52,
  lastStatus: 18,
  lastFrom: 18,
};

/** The wording of an action with its lettered parts, one a line. */
function wording({ action }: OwnAction): string {
  return [action.title, ...action.parts.map(({ letter, title }) => `${letter}) ${title}`)].join(
    "\n",
  );
}

function writeAction(
  sheet: Worksheet,
  row: number,
  own: OwnAction,
  template: ReturnTemplate,
): void {
  const last = lastUpdateOf(template, own.action.ref);
  const texts: Record<HeadingKey, string> = {
    ref: own.action.ref,
    title: wording(own),
    role: own.part,
    measure: own.action.measure || NOT_IN_PLAN,
    timescale: own.action.timescale || NOT_IN_PLAN,
    due: own.due,
    lastRound: "None yet",
    lastUpdate: last?.text ?? "None yet",
    lastStatus: last ? last.status || "Not given" : "None yet",
    lastFrom: last ? last.from || "Not known" : "None yet",
  };
  Object.values(texts).forEach((text, index) => {
    writeReadOnly(sheet.getCell(row, index + 1), text, index === 0 ? "strong" : "text");
  });
  sheet.getRow(row).height = heightFor(Object.values(texts), Object.values(WIDTHS));
  if (!last) return;
  const round = sheet.getCell(row, Object.keys(texts).indexOf("lastRound") + 1);
  round.value = excelDate(last.round);
  round.alignment = { vertical: "top", horizontal: "left" };
  round.numFmt = DATE_FORMAT;
}

/** Adds the sheet "Your actions": what the partner needs to see of its own actions, read only. */
export async function addActionsSheet(workbook: Workbook, template: ReturnTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(TEMPLATE_SHEETS.actions);
  writeSheetTitle(
    sheet,
    `Actions of ${template.partner.shortName}`,
    "For reading only. Write your updates on the sheet Updates.",
  );
  writeHeadings(sheet.getRow(HEADING_ROW), Object.values(ACTION_HEADINGS));
  sheet.getRow(HEADING_ROW).height = heightFor(
    Object.values(ACTION_HEADINGS),
    Object.values(WIDTHS),
  );
  Object.values(WIDTHS).forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  template.actions.forEach((own, index) => {
    writeAction(sheet, FIRST_ROW + index, own, template);
  });
  if (template.actions.length === 0) {
    writeText(
      sheet.getCell(FIRST_ROW, 1),
      "The plan names no action for you yet. Write about any action on the sheet Updates.",
      "text",
      false,
    );
  }
  setUpSheet(sheet, HEADING_ROW);
  await sheet.protect("", { formatColumns: true, formatRows: true });
}
