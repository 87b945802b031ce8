import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { bytesOf, officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand, type CommandResult } from "../../support/run-command.ts";

const NOVEMBER = "2018-11-14";
const MINE = "BSWA return 2018-11-14.xlsx";

let desk: OfficerDesk;
beforeEach(async () => {
  desk = await officerDesk();
});
afterEach(() => desk.remove());

/** Types into a workbook as a person does: one cell, everything else as it was. */
function typeInto(path: string, sheet: string, address: string, value: string): void {
  const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  const at = { row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
  const edit = { kind: "set-cell", sheet, address: at, value } as const;
  writeFileSync(path, patchXlsx(readFileSync(path), [edit]).bytes);
}

describe("template into a folder that has workbooks", () => {
  const template = (): Promise<CommandResult> => {
    const words = ["--master", desk.master, "--round", NOVEMBER, "--out", desk.path("out")];
    return runCommand("template", ...words);
  };

  test("what anybody typed in, wherever, is left and named, and the others are written", async () => {
    await template();
    const typed = [MINE, "WMP return 2018-11-14.xlsx", "CGL return 2018-11-14.xlsx"];
    typeInto(desk.path("out", typed[0] ?? ""), "Updates", "B5", "Signed up twelve ambassadors.");
    typeInto(desk.path("out", typed[1] ?? ""), "Start here", "H40", "Ring me about this");
    typeInto(desk.path("out", typed[2] ?? ""), "Updates", "E4", "Next year");
    writeFileSync(desk.path("out", "BASB return 2018-11-14.xlsx"), "no workbook at all");
    const left = [...typed, "BASB return 2018-11-14.xlsx"];
    const before = left.map((name) => bytesOf(desk.path("out", name)));
    const { code, out } = await template();
    expect(left.map((name) => bytesOf(desk.path("out", name)))).toEqual(before);
    expect([code, readdirSync(desk.path("out")).length]).toEqual([1, 17]);
    expect(out).toContain("13 return workbooks for the round");
    for (const name of left)
      expect(out).toContain(`${name} is already there and was left as it is`);
  });

  test("workbooks that nobody has touched are written anew", async () => {
    await template();
    const before = readFileSync(desk.path("out", MINE));
    await desk.type("MasterPlan", "3l", "title", "Another wording");
    const { code, out } = await template();
    expect([code, out.includes("17 return workbooks")]).toEqual([0, true]);
    const texts = (bytes: Uint8Array): unknown[] =>
      readXlsx(bytes).sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
      );
    expect(texts(before)).not.toContain("Another wording");
    expect(texts(readFileSync(desk.path("out", MINE)))).toContain("Another wording");
  });
});

describe("check --feedback", () => {
  const faulty = (): Promise<string> =>
    desk.send(MINE, "bswa", NOVEMBER, [{ ref: "3l", taken: "Signed up twelve", status: "Fine" }]);
  const check = (file: string, folder = "feedback"): Promise<CommandResult> =>
    runCommand("check", file, "--master", desk.master, "--feedback", desk.path(folder));
  const copies = (): string[] => readdirSync(desk.path("feedback")).sort();

  test("leaves a mended copy and gives its own another name", async () => {
    const file = await faulty();
    await check(file);
    await check(file);
    const [first = ""] = copies();
    expect(copies()).toEqual(["BSWA return 2018-11-14 - to mend.xlsx"]);
    typeInto(desk.path("feedback", first), "Updates", "B5", "Mended by the partner");
    const mended = bytesOf(desk.path("feedback", first));
    await check(file);
    expect(bytesOf(desk.path("feedback", first))).toBe(mended);
    expect(copies()).toEqual([
      "BSWA return 2018-11-14 - to mend 2.xlsx",
      "BSWA return 2018-11-14 - to mend.xlsx",
    ]);
    await check(desk.path("feedback", first), "more");
    expect(readdirSync(desk.path("more"))).toEqual(["BSWA return 2018-11-14 - to mend.xlsx"]);
  });

  test("is refused in the folder of the returns, by whatever path", async () => {
    await faulty();
    symlinkSync(desk.path(), desk.path("link"));
    const words = ["--feedback", `${desk.path()}/./link`];
    const { code, out, err } = await runCommand(
      "check",
      desk.path(),
      "--master",
      desk.master,
      ...words,
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      "--feedback names the folder of the returns, where the copies would be taken for returns the next time. Name another folder.\n",
    );
  });

  test("a name of 242 characters stops no other", async () => {
    const long = `${"a very long name ".repeat(14)}x.xlsx`.slice(-247);
    const file = await faulty();
    writeFileSync(desk.path(long), readFileSync(file));
    utimesSync(desk.path(long), 1, 1);
    const { code, err } = await runCommand(
      ...["check", file, desk.path(long), "--master", desk.master],
      ...["--feedback", desk.path("feedback")],
    );
    expect([code, err.split("\n").filter((line) => line.includes("to mend"))]).toEqual([
      1,
      [expect.anything(), expect.anything()],
    ]);
    expect(copies()).toHaveLength(2);
  });

  test("a link that leads nowhere or to itself is left, and the copy gets another name", async () => {
    const file = await faulty();
    mkdirSync(desk.path("feedback"));
    const first = desk.path("feedback", "BSWA return 2018-11-14 - to mend.xlsx");
    symlinkSync(first, first);
    expect((await check(file)).code).toBe(1);
    expect(copies()).toHaveLength(2);
    expect(lstatSync(first).isSymbolicLink()).toBe(true);
  });
});
