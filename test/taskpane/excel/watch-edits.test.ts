import { workbookOf } from "../../support/workbook-of.ts";
import { openedExcel, VERSIONS } from "./opened-excel.ts";

const workbook = workbookOf({ Updates: [["Ref"], ["3L"]], Other: [["x"]] });
const change = { sheet: "Updates", cell: "A2", before: "3L", value: "3l" };

/** Lets events of the host arrive. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.each(VERSIONS)("watching edits at ExcelApi %s", (version) => {
  test("tells a person's edit on any sheet, until it is stopped", async () => {
    const { excel, host } = openedExcel(workbook, version);
    const edited = jest.fn();
    const stop = await excel.watch(edited);
    host.userEdits("Updates", "A2", "3m");
    host.userEdits("Other", "A9", 7);
    await settle();
    expect(edited).toHaveBeenCalledTimes(2);
    await stop();
    host.userEdits("Updates", "A2", "3n");
    await settle();
    expect(edited).toHaveBeenCalledTimes(2);
  });

  test("does not tell the pane's own changes, undos and marks", async () => {
    const { excel, host } = openedExcel(workbook, version);
    const edited = jest.fn();
    const stop = await excel.watch(edited);
    const { done } = await excel.change([change]);
    await excel.undo(done);
    await excel.mark([{ sheet: "Updates", cells: ["A2"], severity: "error" }]);
    await settle();
    expect(edited).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 350));
    host.userEdits("Updates", "A2", "3m");
    await settle();
    expect(edited).toHaveBeenCalledTimes(1);
    await stop();
  });

  test("does nothing where Excel does not tell edits", async () => {
    const { excel } = openedExcel(workbook, version);
    jest.spyOn(Excel, "run").mockRejectedValueOnce(new Error("no events here"));
    const stop = await excel.watch(jest.fn());
    await expect(stop()).resolves.toBeUndefined();
  });
});
