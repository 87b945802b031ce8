import type { Plan } from "../plan/plan.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { richestLayout } from "./rows/detect-layout.ts";
import { findUnread } from "./find-unread.ts";
import { readKpis } from "./kpi/read-kpis.ts";
import { isMaster } from "./master/is-master.ts";
import { masterAsReturn, whyNoUpdates } from "./no-return.ts";
import { lostWith, namelessCells } from "./rows/raw-row.ts";
import { readIdentity, withNamedValues, withPartner } from "./identity/read-identity.ts";
import { readNil } from "./rows/read-nil.ts";
import { readOutside } from "./identity/read-outside.ts";
import { readingContext } from "./reading-context.ts";
import { rememberDays } from "./reading-memory.ts";
import type { Return } from "./return.ts";
import { DEFAULT_RETURN_LIMITS, type ReturnLimits } from "./return-limits.ts";
import { tableReading, tablesOfRound } from "./identity/round-tables.ts";
import { agreeingTitles, roundTitles } from "./identity/round-title.ts";
import type { PlacedCell } from "./cells/read-answer.ts";
import type { ReturnTable } from "./rows/return-table.ts";
import { actionByWording } from "./rows/plan-wordings.ts";
import { NO_HINTS, type ReadingHints } from "./reading-hints.ts";
import { alteredCells } from "./rows/altered-cells.ts";
import { planRepeats } from "./rows/plan-repeats.ts";
import { nameSender } from "./identity/name-sender.ts";
import { readSheetSender } from "./identity/read-sheet-sender.ts";
import { withSheetSenders } from "./identity/with-sheet-senders.ts";
import { withoutCovered } from "./beside/covered-cells.ts";
import { withoutStruckStatus } from "./beside/struck-status.ts";
import { hiddenAnswers, notesOn, struckOn } from "./beside/look-beside.ts";
import type { SeenBeside } from "./beside/seen-beside.ts";
import { isToolSheet } from "./sheets/sort-sheets.ts";
import { scanReturnSheet } from "./scan-return-sheet.ts";
import { countedRows, settleRows } from "./rows/settle-rows.ts";
import { placedCells } from "./cells/sheet-lines.ts";
import { sortSheets } from "./sheets/sort-sheets.ts";
import { shownUpdates } from "./template-plan/shown-updates.ts";
import { namedValues } from "./sheets/template-sheets.ts";

/** The workbook as its reader sees it, and the values that merged cells cover. */
function asSeen(given: Workbook): { readonly workbook: Workbook; readonly covered: SeenBeside[] } {
  const seen = given.sheets.map((sheet) => withoutCovered(sheet, given.dateSystem));
  return {
    workbook: { ...given, sheets: seen.map(({ sheet }) => sheet) },
    covered: seen.flatMap(({ covered }) => covered),
  };
}

/**
 * Reads a partner's workbook: its tables wherever they stand, who it is from and for, and every update and
 * KPI value with the cells it came from. What no table and no label explains is in `unread`; nothing is
 * dropped. Of the team's master nothing is read. `hints` say what the workbook itself does not.
 * Throws ReturnTooLarge where a workbook holds more than any return.
 */
export function readReturn(
  given: Workbook,
  plan: Plan,
  limits: ReturnLimits = DEFAULT_RETURN_LIMITS,
  hints: ReadingHints = NO_HINTS,
): Return {
  if (isMaster(given)) return masterAsReturn();
  const { workbook, covered } = asSeen(given);
  const { dateSystem } = workbook;
  const { readings, dates, scan } = readingContext(plan, dateSystem, limits, hints.answers);
  const kpis = readKpis(workbook, plan);
  scan.countUpdates(kpis.rows.length);

  const { toScan, aside } = sortSheets(workbook, kpis.explained);
  const scans = toScan.map((sheet) => scanReturnSheet(sheet, scan));
  const found = scans.flatMap(({ tables }) => tables);
  const foundRows = found.flatMap(({ rows }) => rows);
  const outsideCells = scans.flatMap(({ sheet, outside }) => placedCells(sheet.name, outside));
  const looseIn = (tables: readonly ReturnTable[]): PlacedCell[] =>
    tables.flatMap((table) => [...table.loose, ...table.rows.flatMap(lostWith)]);
  const loose = looseIn(found);

  const outside = readOutside(scans, plan.title, dateSystem);
  const named = namedValues(workbook);
  const values = withNamedValues(outside.values, named, dateSystem);
  const mayBeTitled = looseIn(found.filter(({ isOwn }) => !isOwn));
  const titled = [...outsideCells, ...mayBeTitled, ...foundRows.flatMap(namelessCells)];
  const titles = roundTitles(titled, plan, dates, dateSystem);
  const stated = readIdentity(values, found, titles, readings, dates);
  const { roundDay } = stated;

  const { tables, otherRounds } = tablesOfRound(found, roundDay);
  const roundRows = tables.flatMap(({ rows }) => rows);
  const nil = readNil(values, roundRows, outside.nil, dateSystem);
  const agreeing = agreeingTitles(titles, roundDay);
  const asOf = roundDay === null ? {} : { asOf: roundDay };
  const readDay = rememberDays({ ...dates, ...asOf });
  const rowContext = {
    ...{ readings, readDay, dateSystem },
    actionByWording: actionByWording(plan),
    repeatsPlan: planRepeats(plan, dates),
    hasSender: stated.partnerReading.kind !== "missing" || hints.told !== null,
  };
  const settled = tables.flatMap((table) =>
    settleRows(countedRows(table.rows, nil.row, agreeing), rowContext),
  );
  const altered = tables.flatMap((table) => alteredCells(table.rows, plan, rowContext));
  const sheetsRead = toScan.map(({ sheet }) => sheet);
  const struck = sheetsRead.flatMap((sheet) => struckOn(sheet, dateSystem));
  const standing = withoutStruckStatus(settled, struck);
  const senders = scans.flatMap(
    (one) => readSheetSender(one, { plan, readings, dateSystem }) ?? [],
  );
  const { rows, sheetSenders } = withSheetSenders(standing, senders, stated, hints);

  const beside = [
    ...workbook.sheets.filter((sheet) => !isToolSheet(sheet)).flatMap(notesOn),
    ...struck,
    ...hiddenAnswers(settled, sheetsRead),
    ...covered.filter(({ sheet }) => sheetsRead.some(({ name }) => name === sheet)),
  ];
  const left = [...outside.left, ...loose, ...otherRounds, ...aside];
  const tablesRead = tables.map(tableReading);
  const isEmpty = rows.length === 0 && kpis.rows.length === 0;
  const noReturn = isEmpty ? whyNoUpdates(workbook) : undefined;
  return {
    layout: richestLayout(tablesRead),
    identity: nameSender(withPartner(stated, nil.partner, readings), {
      ...{ plan, rows, sheets: senders },
      ...{ fileName: hints.fileName, told: hints.told },
    }),
    nil: nil.nil,
    tables: tablesRead,
    rows,
    kpiRows: kpis.rows,
    listedKpis: kpis.listed,
    shown: shownUpdates(workbook, plan, roundDay),
    unread: findUnread(left, { named, nil: nil.nil, titles: agreeing }, dateSystem),
    hiddenSheets: workbook.sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name }) => name),
    ...(beside.length > 0 && { beside }),
    ...(altered.length > 0 && { altered }),
    ...(nil.words && { nilWords: nil.words }),
    ...(sheetSenders.length > 0 && { sheetSenders }),
    ...(noReturn && { noReturn }),
  };
}
