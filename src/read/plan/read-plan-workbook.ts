import type { Finding } from "../../finding/finding.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import type { CellAddress } from "../../workbook/address.ts";
import type { DateSystem, Workbook } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { isFixedText } from "../words/fixed-text.ts";
import { isPictureSheet, remarksBesidePicture } from "../sheets/picture-lines.ts";
import { judgePlanHeading, planHeadingGate } from "./plan-columns.ts";
import { lostRowFindings } from "./lost-row-findings.ts";
import { rowFindings, unreadFindings, withoutTables } from "./plan-findings.ts";
import { sectionOfReference } from "./plan-reference.ts";
import { readAbbreviations } from "./read-abbreviations.ts";
import { readPlanKpis } from "./read-plan-kpis.ts";
import { readPlanPartners } from "./read-plan-partners.ts";
import { readPlanTitle } from "./plan-title.ts";
import { isSectionText, readPlanSections, type PlanText } from "./read-plan-sections.ts";
import { scanPlanSheet, type PlanRow, type PlanScanContext } from "./scan-plan-sheet.ts";
import { linesOf, placedCells, type Line } from "../cells/sheet-lines.ts";

/** The cell of an action's reference. */
interface PlanPlace {
  readonly sheet: string;
  readonly address: CellAddress;
}

/** A plan read from a workbook, with what is doubtful or could not be read. */
export interface PlanWorkbookReading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The title line above the first table; null where there is none. `plan` keeps that of the defaults. */
  readonly title: string | null;
  /** Where each action's reference stands, by reference. */
  readonly places: ReadonlyMap<string, PlanPlace>;
}

function joined(row: PlanRow, field: "action" | "lead" | "measure" | "due", by: string): string {
  return (row.texts.get(field) ?? []).map((text) => text.trim()).join(by);
}

/** Texts that run on over rows keep their line breaks; a name that does is one name. */
function actionOf(row: PlanRow): Action {
  const { ref, written, repaired } = row.reference;
  return {
    ref,
    refAsPublished: repaired ? written : ref,
    section: sectionOfReference(ref),
    title: joined(row, "action", "\n"),
    parts: [],
    lead: joined(row, "lead", " "),
    contributors: [],
    measure: joined(row, "measure", "\n"),
    timescale: joined(row, "due", "\n"),
  };
}

/** Each action once: a second row with the same reference is a finding, not an action. */
function actionsOf(rows: readonly PlanRow[]): Action[] {
  const actions = new Map<string, Action>();
  for (const row of rows) {
    const action = actionOf(row);
    if (!actions.has(action.ref) && action.title !== "") actions.set(action.ref, action);
  }
  return [...actions.values()];
}

/** The first row of each reference: the one that is the action. */
function placesOf(rows: readonly PlanRow[]): Map<string, PlanPlace> {
  return new Map(
    [...rows]
      .reverse()
      .map(({ sheet, row, column, reference }) => [
        reference.ref,
        { sheet, address: { row, column } },
      ]),
  );
}

function textsOf(sheet: string, lines: readonly Line[], system: DateSystem): PlanText[] {
  return lines.map(({ row, cells }) => ({
    sheet,
    row,
    text: cells.map((cell) => cellText(cell, system)).join(" "),
  }));
}

/**
 * Reads an Excel action plan: tables of references, wording, lead, measure and date, found by their
 * headings in any published spelling (domain reference 1.2), on one sheet or several. Statuses, policy,
 * period and rounds come from `defaults`; partners are added from the lead cells.
 */
export function readPlanWorkbook(workbook: Workbook, defaults: Plan): PlanWorkbookReading {
  const { dateSystem } = workbook;
  const context: PlanScanContext = {
    gate: planHeadingGate(defaults.headings),
    judge: judgePlanHeading(defaults.headings),
    dateSystem,
  };
  const pictures = workbook.sheets.filter(isPictureSheet);
  const sheets = workbook.sheets.filter((sheet) => !pictures.includes(sheet));
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible");
  const scans = visible.map((sheet) => scanPlanSheet(sheet, context));
  const tables = scans.flatMap((scan) => scan.tables);
  const rows = tables.flatMap((table) => table.rows);
  const texts = scans.flatMap(({ sheet, outside }) => textsOf(sheet.name, outside, dateSystem));
  const sections = readPlanSections(tables, texts);
  const around = scans.map((scan) => {
    const abbreviations = readAbbreviations(scan.outside, dateSystem);
    const { kpis, left } = readPlanKpis(abbreviations.left, sections, dateSystem);
    const { name } = scan.sheet;
    return { sheet: name, tables: scan.tables, lines: left, names: abbreviations.names, kpis };
  });
  const actions = actionsOf(rows);
  const names = new Map(around.flatMap((part) => [...part.names]));
  const kpis = around.flatMap((part) => part.kpis);
  const left = [
    ...around.flatMap(({ sheet, lines }) => placedCells(sheet, lines)),
    ...scans.flatMap(({ strange }) => strange),
    ...hidden.flatMap((sheet) => placedCells(sheet.name, linesOf(sheet))),
    ...pictures.flatMap((sheet) => placedCells(sheet.name, remarksBesidePicture(sheet))),
  ];
  const title = readPlanTitle(around, dateSystem);
  const isExplained = (text: string): boolean =>
    isFixedText(text, defaults.title) || isSectionText(text, sections);
  const unread = left.filter(
    ({ cell }) => cell !== title?.cell && !isExplained(cellText(cell, dateSystem)),
  );
  return {
    plan: {
      ...defaults,
      sections: sections.length > 0 ? sections : defaults.sections,
      actions,
      partners: readPlanPartners(
        actions.map(({ lead }) => lead),
        names,
        defaults.partners,
      ),
      kpis: kpis.length > 0 ? kpis : defaults.kpis,
    },
    title: title?.text ?? null,
    places: placesOf(rows),
    findings: [
      ...withoutTables(tables),
      ...rowFindings(rows),
      ...lostRowFindings(scans.flatMap(({ lost }) => lost)),
      ...unreadFindings(unread, dateSystem),
    ],
  };
}
