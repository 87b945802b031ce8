import type { IsoDay } from "../../calendar/iso-day.ts";
import { ACTION_HEADINGS, TEMPLATE_SHEETS } from "../../plan/return-template.ts";
import { NOT_IN_PLAN } from "../../plan/template-plan.ts";
import { cellIn, sheetNamed } from "../../workbook/lookup.ts";
import { serialToDay } from "../../workbook/serial-date.ts";
import type { CellValue, Workbook } from "../../workbook/workbook.ts";
import { headingColumns } from "./heading-columns.ts";

/** One of the partner's own actions, as the sheet "Your actions" shows it. */
export interface ShownAction {
  readonly ref: string;
  /** An empty text where the plan has none. */
  readonly measure: string;
  /** Null where nobody has reported on it. */
  readonly last: {
    readonly round: IsoDay;
    readonly text: string;
    /** Short name of the partner. */
    readonly from: string;
  } | null;
}

type HeadingKey = keyof typeof ACTION_HEADINGS;

const HEADINGS = Object.entries(ACTION_HEADINGS) as [HeadingKey, string][];

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The rows of "Your actions"; none where the sheet is gone. */
export function shownActions({ sheets, names, dateSystem }: Workbook): ShownAction[] {
  const sheet = sheetNamed({ sheets, names, dateSystem }, TEMPLATE_SHEETS.actions);
  const found = sheet && headingColumns(sheet, HEADINGS);
  if (!found) return [];
  const rows = sheet.rows.filter(({ index }) => index > found.row);
  return rows.map((row) => {
    const at = (key: HeadingKey): CellValue | undefined =>
      cellIn(row, found.columns.get(key) ?? -1)?.value;
    const day = at("lastRound");
    const round = typeof day === "number" ? serialToDay(day, dateSystem) : undefined;
    const measure = textOf(at("measure"));
    return {
      ref: textOf(at("ref")),
      measure: measure === NOT_IN_PLAN ? "" : measure,
      last:
        round === undefined
          ? null
          : { round, text: textOf(at("lastUpdate")), from: textOf(at("lastFrom")) },
    };
  });
}
