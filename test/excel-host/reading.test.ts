import { workbookOf } from "../support/workbook-of.ts";
import { attachClient } from "./attach-client.ts";
import { ExcelHost } from "./excel-host.ts";

test("reads a workbook in two round-trips", async () => {
  const host = ExcelHost.of(
    workbookOf({
      Plan: [
        ["Ref", "Action"],
        ["1a", { value: 43419, format: "dd/mm/yyyy" }],
      ],
      Other: [["x"]],
    }),
  );
  const { Excel } = attachClient(host);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet
        .getUsedRangeOrNullObject(true)
        .load(["values", "text", "address", "numberFormat", "formulas"]),
    );
    await context.sync();
    return used.map((r) => [r.address, r.values, r.text, r.numberFormat]);
  });
  expect(host.stats.syncs).toBe(2);
});
