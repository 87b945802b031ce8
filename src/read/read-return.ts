import type { TimescaleContext } from "../calendar/timescale.ts";
import type { Plan } from "../plan/plan.ts";
import type { Sheet, Workbook } from "../workbook/workbook.ts";
import { richestLayout } from "./detect-layout.ts";
import { headingGate } from "./find-heading.ts";
import { isFeedbackSheet, remarksBesideFeedback } from "./feedback-lines.ts";
import { unreadAnswers } from "./find-unread.ts";
import { headingCandidates } from "./heading-candidates.ts";
import { headingDate } from "./heading-date.ts";
import { RETURN_HEADINGS } from "./heading-vocabulary.ts";
import { isMaster } from "./master/is-master.ts";
import { PLAN_HEADINGS } from "./plan/plan-headings.ts";
import { headingWords } from "./match-heading.ts";
import { dropExtras, lostWith, namelessCells } from "./raw-row.ts";
import { isPictureSheet, remarksBesidePicture } from "./picture-lines.ts";
import { answerOf, type PlacedCell } from "./read-answer.ts";
import { bannerReader } from "./read-banner.ts";
import { readIdentity, withNamedValues } from "./read-identity.ts";
import { isNilAnswer, nilRow } from "./read-nil.ts";
import { masterAsReturn, whyNoUpdates } from "./no-return.ts";
import { readOutside, type OutsideReading } from "./read-outside.ts";
import { rememberDays, rememberReadings, type Readings } from "./reading-memory.ts";
import type { Answer } from "./answer.ts";
import type { Return, ReturnIdentity } from "./return.ts";
import { DEFAULT_RETURN_LIMITS, limitedCount, type ReturnLimits } from "./return-limits.ts";
import { judgeReturnHeading } from "./return-columns.ts";
import type { ReturnTable } from "./return-table.ts";
import { agreeingTitles, roundTitles } from "./round-title.ts";
import { tableReading, tablesOfRound } from "./round-tables.ts";
import { scanReturnSheet, type ScanContext } from "./scan-return-sheet.ts";
import { settleRows } from "./settle-rows.ts";
import { linesOf, placedCells, type Line } from "./sheet-lines.ts";
import {
  isReadOnlySheet,
  isTemplate,
  namedValues,
  placeKey,
  strangeLines,
  type NamedValue,
} from "./template-sheets.ts";

function scanContext(
  workbook: Workbook,
  plan: Plan,
  readings: Readings,
  dates: TimescaleContext,
  limits: ReturnLimits,
): ScanContext {
  return {
    candidates: headingCandidates(),
    countCharacters: limitedCount(limits.characters, "characters"),
    countAnswers: limitedCount(limits.answers, "filled cells in its updates"),
    countHeadings: limitedCount(limits.headings, "headings of tables"),
    countUpdates: limitedCount(limits.updates, "updates"),
    readBanner: bannerReader(plan.sections),
    dateSystem: workbook.dateSystem,
    gate: headingGate(
      headingWords([...RETURN_HEADINGS, ...PLAN_HEADINGS], plan.headings, [
        "reference",
        "action-taken",
      ]),
    ),
    judge: judgeReturnHeading(plan.headings, (heading) => headingDate(heading, dates)?.end ?? null),
    dateOf: (heading) => headingDate(heading, dates),
    isReference: (text) => {
      const { kind } = readings.reference(text, {});
      return kind === "action" || kind === "section";
    },
  };
}

/** Visible sheets are read for tables; of hidden ones and of a template's lists only strange content is said. */
function sortSheets(workbook: Workbook): {
  readonly scanned: readonly Sheet[];
  readonly aside: readonly PlacedCell[];
} {
  const template = isTemplate(workbook);
  const readOnly = (sheet: Sheet): boolean => template && isReadOnlySheet(sheet);
  const isRead = (sheet: Sheet): boolean =>
    !readOnly(sheet) &&
    !isFeedbackSheet(sheet) &&
    !isPictureSheet(sheet) &&
    sheet.visibility === "visible";
  const linesAside = (sheet: Sheet): Line[] => {
    if (isFeedbackSheet(sheet)) return remarksBesideFeedback(sheet);
    if (isPictureSheet(sheet)) return remarksBesidePicture(sheet);
    return readOnly(sheet) ? strangeLines(sheet) : linesOf(sheet);
  };
  return {
    scanned: workbook.sheets.filter(isRead),
    aside: workbook.sheets
      .filter((sheet) => !isRead(sheet))
      .flatMap((sheet) => placedCells(sheet.name, linesAside(sheet))),
  };
}

interface NilReading {
  readonly nil: Answer | null;
  /** The partner that the row of a nil return names. */
  readonly partner: Answer | null;
}

/** The nil return: by its cell, by the only row of the tables, or by the words standing alone. */
function readNil(
  outside: OutsideReading,
  named: ReadonlyMap<string, Answer>,
  tables: readonly ReturnTable[],
  workbook: Workbook,
): NilReading {
  const answered = named.get("nothing");
  if (answered) return { nil: isNilAnswer(answered) ? answered : null, partner: null };
  const rows = tables.flatMap((table) => table.rows);
  const row = nilRow(rows, workbook.dateSystem);
  if (row) {
    const said = ["reference", "action-taken"] as const;
    const cells = said.flatMap((field) => row.answers.get(field) ?? []);
    const partner = answerOf(row.answers.get("partner") ?? [], workbook.dateSystem) ?? null;
    row.typed = false;
    return { nil: answerOf(cells, workbook.dateSystem) ?? null, partner };
  }
  const alone = rows.some(({ typed }) => typed) ? undefined : outside.nil;
  return { nil: (alone && answerOf([alone], workbook.dateSystem)) ?? null, partner: null };
}

function keyOf({ sheet, row, cell }: PlacedCell): string {
  return placeKey(sheet, { row, column: cell.column });
}

/** Leaves out the cells that defined names explain, the one that makes the return nil, and the round's titles. */
function withoutExplained(
  cells: readonly PlacedCell[],
  named: readonly NamedValue[],
  nil: Answer | null,
  titles: readonly PlacedCell[],
): PlacedCell[] {
  const places = [...named, ...(nil?.sources ?? [])];
  const explained = new Set([
    ...places.map(({ sheet, address }) => placeKey(sheet, address)),
    ...titles.map(keyOf),
  ]);
  return cells.filter((placed) => !explained.has(keyOf(placed)));
}

function withPartner(
  identity: ReturnIdentity,
  partner: Answer | null,
  readings: Readings,
): ReturnIdentity {
  if (identity.partner || !partner) return identity;
  return { ...identity, partner, partnerReading: readings.partner(partner.text) };
}

/**
 * Reads a partner's workbook: its tables wherever they stand, who it is from and for, and every update
 * with the cells it came from. What no table and no label explains is in `unread`; nothing is dropped.
 * Of the team's master nothing is read.
 * Throws ReturnTooLarge where a workbook holds more than any return.
 */
export function readReturn(
  workbook: Workbook,
  plan: Plan,
  limits: ReturnLimits = DEFAULT_RETURN_LIMITS,
): Return {
  const { dateSystem } = workbook;
  if (isMaster(workbook)) return masterAsReturn();
  const readings = rememberReadings(plan);
  const dates: TimescaleContext = { planStart: plan.start, planYears: plan.years, dateSystem };
  const context = scanContext(workbook, plan, readings, dates, limits);
  const { scanned, aside } = sortSheets(workbook);
  const scans = scanned.map((sheet) => scanReturnSheet(sheet, context));
  const outside = readOutside(scans, plan.title, dateSystem);
  const named = namedValues(workbook);
  const values = withNamedValues(outside.values, named, dateSystem);
  const found = scans.flatMap(({ tables }) => tables);
  const beside = scans.flatMap((scan) => placedCells(scan.sheet.name, scan.outside));
  const loose = found.flatMap((table) => [...table.loose, ...table.rows.flatMap(lostWith)]);
  const nameless = found.flatMap((table) => table.rows.flatMap(namelessCells));
  const titles = roundTitles([...beside, ...loose, ...nameless], plan, dates, dateSystem);
  const identity = readIdentity(values, found, titles, readings, dates);
  const { tables, otherRounds } = tablesOfRound(found, identity.roundDay);
  const { nil, partner } = readNil(outside, values, tables, workbook);
  const asOf = identity.roundDay === null ? {} : { asOf: identity.roundDay };
  const rowContext = { readings, readDay: rememberDays({ ...dates, ...asOf }), dateSystem };
  const tablesRead = tables.map(tableReading);
  const left = [...outside.left, ...loose, ...otherRounds, ...aside];
  const explained = agreeingTitles(titles, identity.roundDay);
  for (const row of tables.flatMap((table) => table.rows)) dropExtras(row, explained);
  const rows = tables.flatMap((table) => settleRows(table.rows, rowContext));
  const noReturn = rows.length === 0 ? whyNoUpdates(workbook) : undefined;
  return {
    layout: richestLayout(tablesRead),
    identity: withPartner(identity, partner, readings),
    nil,
    tables: tablesRead,
    rows,
    unread: unreadAnswers(withoutExplained(left, named, nil, explained), dateSystem),
    hiddenSheets: workbook.sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name }) => name),
    ...(noReturn ? { noReturn } : {}),
  };
}
