import { date, text } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";
import { PACK } from "./packs.ts";

/** Who approved which file for publication, and when. */
export const APPROVALS = defineTable({
  sheet: "Approvals",
  table: "Approvals",
  note: "Which file was approved for publication, by whom and when.",
  key: ["id"],
  optional: true,
  columns: {
    id: text("Approval", 16, NAME),
    pack: text("Pack", 14, PACK),
    /** The report date of the pack. */
    date: date("Report date", SOME_DAY),
    /** SHA-256 of the pack's content, which the draft that was read shows too. */
    contentSha256: text("SHA-256 of the content", 30, NAME),
    file: text("File", 36),
    fileSha256: text("SHA-256 of the file", 30, NAME),
    approvedBy: text("Approved by", 22, NAME),
    role: text("Role", 22, NAME),
    approvedOn: date("Approved on", SOME_DAY),
  },
});

/** One file that a named person approved for publication. */
export type Approval = RowOf<typeof APPROVALS>;
