import type { Picture } from "../../../src/report/picture/picture.ts";
import { SpokenError } from "../../../src/text/spoken-error.ts";
import { workbookOf } from "../../support/workbook-of.ts";
import { openedExcel, VERSIONS, type OpenedExcel } from "./opened-excel.ts";

const workbook = workbookOf({ Updates: [["Ref"], ["3L"]] });
const change = { sheet: "Updates", cell: "A2", before: "3L", value: "3l" };
const done = {
  sheet: "Updates",
  cell: "A2",
  was: { content: "3L", format: "General" },
  now: { content: "3l", format: "General" },
};
const picture: Picture = {
  kind: "plan",
  title: "Exampleton",
  asOf: null,
  facts: [],
  charts: [],
  lists: [],
};
const mark = { sheet: "Updates", cells: ["A2"], severity: "error" } as const;

async function faultOf(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
    return undefined;
  } catch (error) {
    return error;
  }
}

const ACTIONS: Readonly<Record<string, (opened: OpenedExcel) => Promise<unknown>>> = {
  read: ({ excel }) => excel.read(),
  select: ({ excel }) => excel.select({ sheet: "Updates", cell: "A2" }),
  change: ({ excel }) => excel.change([change]),
  undo: ({ excel }) => excel.undo([done]),
  mark: ({ excel }) => excel.mark([mark]),
  clearMarks: ({ excel }) => excel.clearMarks(),
  insertSummary: ({ excel }) => excel.insertSummary(picture),
};

describe.each(VERSIONS)("the workbook open in Excel at ExcelApi %s", (version) => {
  test.each(["read", "change"])("%s runs once the person has left the cell", async (name) => {
    const opened = openedExcel(workbook, version);
    opened.host.cellEditMode = true;
    const action = ACTIONS[name]?.(opened);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(opened.said).toEqual([
      expect.stringContaining("press Enter to finish editing the cell"),
    ]);
    opened.host.cellEditMode = false;
    await expect(action).resolves.not.toBeInstanceOf(Error);
  });

  test.each(Object.keys(ACTIONS))("%s fails with a sentence and no code", async (name) => {
    const opened = openedExcel(workbook, version);
    opened.host.payloadLimit = 10;
    const fault = await faultOf(ACTIONS[name]?.(opened) ?? Promise.resolve());
    expect(fault).toBeInstanceOf(SpokenError);
    expect(fault).toHaveProperty("message", expect.stringContaining("Excel on the web"));
    expect(fault).not.toHaveProperty(
      "message",
      expect.stringMatching(/PayloadSize|Error|[A-Z]\w+[A-Z]/u),
    );
  });

  test("each action is one Excel.run", async () => {
    const opened = openedExcel(workbook, version);
    const run = jest.spyOn(Excel, "run");
    for (const action of Object.values(ACTIONS)) await action(opened);
    expect(run).toHaveBeenCalledTimes(Object.keys(ACTIONS).length);
  });
});
