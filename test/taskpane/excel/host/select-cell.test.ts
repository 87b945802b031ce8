import { workbookOf } from "../../../support/workbook-of.ts";
import { openedExcel, VERSIONS } from "../opened-excel.ts";

const workbook = workbookOf({ Front: [["x"]], "Your updates": [["Ref"], ["3l"]] });
const place = { sheet: "Your updates", cell: "B7" };

describe.each(VERSIONS)("selecting a cell at ExcelApi %s", (version) => {
  test("shows its sheet and selects it in one round-trip", async () => {
    const { excel, host, syncs } = openedExcel(workbook, version);
    await excel.select(place);
    expect(host.selection).toEqual(place);
    expect(syncs()).toBe(1);
  });

  test("works on a protected sheet", async () => {
    const { excel, host } = openedExcel(workbook, version);
    host.protect("Your updates");
    await excel.select(place);
    expect(host.selection).toEqual(place);
  });

  test.each([
    [
      "hidden",
      'The sheet "Your updates" is hidden. Right-click the tab of any sheet, choose Unhide',
    ],
    ["very-hidden", 'The sheet "Your updates" is hidden so that Excel\'s menus cannot show it.'],
  ] as const)("says of a sheet that is %s what to do", async (how, sentence) => {
    const { excel, host } = openedExcel(workbook, version);
    host.hideSheet("Your updates", how);
    await expect(excel.select(place)).rejects.toThrow(sentence);
    expect(host.selection.sheet).toBe("Front");
  });

  test("says that a sheet is gone", async () => {
    const { excel } = openedExcel(workbook, version);
    await expect(excel.select({ sheet: "Was here", cell: "A1" })).rejects.toThrow(
      'The sheet "Was here" is no longer there under its name.',
    );
  });
});
