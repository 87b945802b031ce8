import { UPDATES_TABLE } from "../plan/return-template.ts";
import { isBlank } from "../workbook/lookup.ts";
import type { Sheet, Workbook } from "../workbook/workbook.ts";
import type { NoReturn, Return } from "./return.ts";

function holdsAnything({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => cells.some(({ value }) => !isBlank(value)));
}

function holdsUpdates({ name, tables }: Sheet): boolean {
  return name === UPDATES_TABLE || tables.some((table) => table.name === UPDATES_TABLE);
}

/** Why no updates were found in a workbook; undefined where nothing about it explains that. */
export function whyNoUpdates({ sheets }: Workbook): NoReturn | undefined {
  const filled = sheets.filter(holdsAnything);
  if (filled.length === 0) return "empty";
  const hidden = filled.filter(({ visibility }) => visibility !== "visible");
  return hidden.length === filled.length || hidden.some(holdsUpdates) ? "hidden" : undefined;
}

/** What is read of the team's master: nothing, so that nothing is said of its cells. */
export function masterAsReturn(): Return {
  return {
    layout: "unknown",
    identity: {
      plan: null,
      partner: null,
      partnerReading: { kind: "missing", written: "" },
      round: null,
      roundDay: null,
      templateVersion: null,
    },
    nil: null,
    tables: [],
    rows: [],
    kpiRows: [],
    listedKpis: null,
    shown: [],
    unread: [],
    noReturn: "master",
  };
}
