import { readdirSync } from "node:fs";
import { officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand, runForJson } from "../../support/run-command.ts";

const ROUND = "2018-11-14";

let desk: OfficerDesk;
beforeAll(async () => {
  desk = await officerDesk();
});
afterAll(() => desk.remove());

test("each partner that leads or contributes gets a workbook, and it comes back without findings", async () => {
  const folder = desk.path("sent out");
  const argv = ["template", "--master", desk.master, "--round", ROUND, "--out", folder];
  const { code, out } = await runCommand(...argv);
  expect(code).toBe(0);
  const files = readdirSync(folder);
  expect(files).toHaveLength(17);
  expect(files).toContain("VAWC SG return 2018-11-14.xlsx");
  expect(out).toContain("17 return workbooks for the round of 14 November 2018");
  expect(out).toContain("None for East LCSP, South LCSP: no action names them");
  expect(out).toMatch(/ BWC NHS FT +1 action$/mu);

  const { returns } = await runForJson<{
    returns: { partner: string | null; layout: string; rows: number; findings: unknown[] }[];
  }>("check", folder, "--master", desk.master, "--round", ROUND);
  expect(new Set(returns.map(({ partner }) => partner)).size).toBe(17);
  for (const { layout, rows, findings } of returns) {
    expect([layout, rows, findings]).toEqual(["template-v1", 0, []]);
  }
});

test.each([
  [["template", "--round", ROUND, "--out", "x"], "Name the master workbook with --master."],
  [["template", "--master", "nowhere.xlsx", "--round", ROUND, "--out", "x"], "nowhere.xlsx"],
])("%j ends with 2", async (argv, sentence) => {
  const { code, err } = await runCommand(...argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
