import { REPLIES, type Reply } from "../../plan/master/replies.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "./read-table.ts";
import { isAskedIn010, sentFilesOf010 } from "./wordings-of-0-1-0.ts";

/** Reads who owed and sent what in each round. What version 0.1.0 wrote is told by its words. */
export function readReplies(workbook: Workbook, names: TableNames): Reply[] {
  return readTable(REPLIES, workbook, names).map((row) => {
    const reply = row.all();
    return {
      ...reply,
      isAsked: reply.isAsked ?? isAskedIn010(reply.role),
      sent: reply.sent.length > 0 ? reply.sent : sentFilesOf010(reply.files),
    };
  });
}
