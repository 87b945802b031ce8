import type { Picture } from "../../../../src/report/picture/picture.ts";
import { workbookOf } from "../../../support/workbook-of.ts";
import { openedExcel, VERSIONS } from "../opened-excel.ts";
import { until } from "../../../support/until.ts";

const workbook = workbookOf({ Updates: [["Ref"], ["3L"]], Other: [["x"]] });
const picture: Picture = {
  kind: "return",
  title: "Summary",
  asOf: null,
  facts: [],
  charts: [
    {
      title: "Actions by status",
      about: "Status",
      series: ["Actions"],
      bars: [{ label: "Complete", counts: [1], total: 1 }],
    },
  ],
  lists: [],
};
const change = { sheet: "Updates", cell: "A2", before: "3L", value: "3l" };

/** Lets events of the host arrive. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.each(VERSIONS)("watching edits at ExcelApi %s", (version) => {
  test("tells a person's edit on any sheet", async () => {
    const { excel, host } = openedExcel(workbook, version);
    const edited = jest.fn();
    await excel.watch(edited);
    host.userEdits("Updates", "A2", "3m");
    host.userEdits("Other", "A9", 7);
    await until(() => edited.mock.calls.length >= 2);
    expect(edited).toHaveBeenCalledTimes(2);
  });

  test("tells that a sheet was added, and that one was deleted", async () => {
    const { excel } = openedExcel(workbook, version);
    const edited = jest.fn();
    await excel.watch(edited);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    await until(() => edited.mock.calls.length >= 1);
    expect(edited).toHaveBeenCalledTimes(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    await until(() => edited.mock.calls.length >= 2);
    expect(edited).toHaveBeenCalledTimes(2);
  });

  test("does not tell the pane's own changes, undos and marks", async () => {
    const { excel, host } = openedExcel(workbook, version);
    const edited = jest.fn();
    await excel.watch(edited);
    const { done } = await excel.change([change]);
    await excel.undo(done);
    await excel.mark([{ sheet: "Updates", cells: ["A2"], severity: "error" }]);
    await settle();
    expect(edited).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 350));
    host.userEdits("Updates", "A2", "3m");
    await until(() => edited.mock.calls.length >= 1);
    expect(edited).toHaveBeenCalledTimes(1);
  });

  test("does not tell the sheet that the pane adds for a summary", async () => {
    const { excel } = openedExcel(workbook, version);
    const edited = jest.fn();
    await excel.watch(edited);
    await excel.insertSummary(picture);
    await settle();
    expect(edited).not.toHaveBeenCalled();
  });

  test("says where Excel refuses to tell, and can be asked again", async () => {
    const { excel, host } = openedExcel(workbook, version);
    const edited = jest.fn();
    jest.spyOn(Excel, "run").mockRejectedValueOnce(new Error("no events here"));
    await expect(excel.watch(edited)).rejects.toThrow("no events here");
    await excel.watch(edited);
    host.userEdits("Updates", "A2", "3m");
    await until(() => edited.mock.calls.length >= 1);
    expect(edited).toHaveBeenCalledTimes(1);
  });
});
