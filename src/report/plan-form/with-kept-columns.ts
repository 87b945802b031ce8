import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import type { KeptColumn } from "../../plan/kept-column.ts";
import type { MasterRecord } from "../../plan/table/define-table.ts";
import type { NewColumn, NewTable } from "../../workbook/new-table.ts";

const WIDTH = 30;

function columnOf({ heading }: KeptColumn): NewColumn {
  return { heading, width: WIDTH, typed: true, holds: "anything", choices: [], colours: [] };
}

/** The Master plan with the plan's own columns at its right end, for the team to keep as it likes. */
export function withKeptColumns(
  table: NewTable,
  records: readonly MasterRecord[],
  kept: readonly KeptColumn[],
): NewTable {
  if (table.name !== MASTER_PLAN.table || kept.length === 0) return table;
  return {
    ...table,
    columns: [...table.columns, ...kept.map(columnOf)],
    rows: table.rows.map((row, at) => {
      const ref = records[at]?.["ref"];
      return [
        ...row,
        ...kept.map(({ values }) => (typeof ref === "string" ? (values.get(ref) ?? null) : null)),
      ];
    }),
  };
}
