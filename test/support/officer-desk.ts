import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { momentInLondon } from "../../scripts/files/london-time.ts";
import { openMaster, roundOf, type OpenMaster } from "../../scripts/masters/open-master.ts";
import { answerNothing, typeUpdates } from "../../scripts/exceljs/template/fill-return-template.ts";
import { workbookBytes } from "../../scripts/exceljs/sheet/new-workbook.ts";
import { returnTemplateWorkbook } from "../../scripts/exceljs/template/write-return-template.ts";
import { EVERY_TABLE } from "../../src/plan/register/every-table.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import { placeTable } from "../../src/read/master/place-table.ts";
import { filledRowsOf, keyOf } from "../../src/read/master/table-row.ts";
import type { EditValue } from "../../src/workbook/edit.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import { builtMaster } from "./built-master.ts";
import { runCommand, temporaryFolder, type CommandResult } from "./run-command.ts";

/** What a partner types into one row of the template. */
interface TypedUpdate {
  readonly ref?: string;
  readonly taken?: string;
  readonly status?: string;
  readonly forecast?: string;
  readonly completed?: string;
  readonly evidence?: string;
  readonly obstacle?: string;
}

/** How a return is sent: when it was saved last, by whom it says it is, and whether it says "nothing". */
interface Posting {
  readonly saved?: string;
  readonly nothing?: boolean;
  readonly plan?: string;
}

/** A commissioning officer's desk in a folder of its own: a master, the post, and the keyboard. */
export interface OfficerDesk {
  readonly path: (...names: readonly string[]) => string;
  readonly master: string;
  readonly remove: () => Promise<void>;
  readonly open: () => Promise<OpenMaster>;
  /** Fills the template that a partner gets for a round, and saves it under a name. Gives its path. */
  readonly send: (
    file: string,
    partner: string,
    round: string,
    rows: readonly TypedUpdate[],
    posting?: Posting,
  ) => Promise<string>;
  /** Types into one cell of the master: the row by its key, the column by its key. */
  readonly type: (table: string, row: string, column: string, value: EditValue) => Promise<void>;
  readonly merge: (round: string, ...words: readonly string[]) => Promise<CommandResult>;
}

/** Lays out a desk with a new master of the Birmingham plan, and of what a register.json says. */
export async function officerDesk(register: object = {}): Promise<OfficerDesk> {
  const folder = await temporaryFolder();
  const { path } = folder;
  const master = path("master.xlsx");
  writeFileSync(master, await builtMaster(register));
  const open = (): Promise<OpenMaster> => openMaster(master);

  const send: OfficerDesk["send"] = async (file, partnerId, day, rows, posting = {}) => {
    const { master: now } = await open();
    const { plan } = now;
    const partner = plan.partners.find(({ id }) => id === partnerId);
    if (!partner) throw new Error(`The plan has no partner ${partnerId}`);
    const template = {
      plan: { ...plan, id: posting.plan ?? plan.id },
      partner,
      round: roundOf(plan, day),
      actions: ownActions(plan, partnerId),
      lastUpdates: [],
    };
    const workbook = await returnTemplateWorkbook(template);
    if (posting.nothing === true) answerNothing(workbook);
    const typed = rows.map(({ ref = "", taken = "", ...row }) => ({
      reference: ref,
      "action-taken": taken,
      responsible: "",
      start: "",
      finish: "",
      status: row.status ?? "",
      forecast: row.forecast ?? "",
      completed: row.completed ?? "",
      evidence: row.evidence ?? "",
      obstacle: row.obstacle ?? "",
    }));
    typeUpdates(workbook, template, typed);
    writeFileSync(path(file), await workbookBytes(workbook));
    const saved = momentInLondon(posting.saved ?? `${day}T09:00:00`);
    utimesSync(path(file), saved, saved);
    return path(file);
  };

  const type: OfficerDesk["type"] = async (tableName, rowKey, column, value) => {
    const { workbook, bytes } = await open();
    const table = EVERY_TABLE.find((entry) => entry.table === tableName);
    const place = table && placeTable(table, workbook);
    const row =
      place &&
      filledRowsOf(place, workbook.dateSystem).find((one) =>
        keyOf(one).join(" ").startsWith(rowKey.toLowerCase()),
      );
    const at = place?.columns.get(column);
    if (!place || !row || at === undefined) throw new Error(`No ${column} of ${rowKey}`);
    const address = { row: row.index, column: at };
    const edit = { kind: "set-cell", sheet: place.sheet.name, address, value } as const;
    writeFileSync(master, patchXlsx(bytes, [edit]).bytes);
  };

  return {
    path,
    master,
    remove: folder.remove,
    open,
    send,
    type,
    merge: (round, ...words) => runCommand("merge", ...words, "--master", master, "--round", round),
  };
}

/** The bytes of a file, for saying that nothing touched it. */
export function bytesOf(path: string): string {
  return readFileSync(path).toString("base64");
}
