import { copyFileSync } from "node:fs";
import { officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand } from "../../support/run-command.ts";

const NAME = "\u001b]0;owned\u0007 \u202excod\u009b31m.xlsx";
const SHOWN = "\\u001b]0;owned\\u0007 \\u202excod\\u009b31m.xlsx";
/** What acts on a terminal: every control character but the ends of lines, and every mark of direction. */
const ACTS = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

let desk: OfficerDesk;
beforeAll(async () => {
  desk = await officerDesk();
  const rows = [{ ref: "3l", taken: "Done", status: "\u202eFine\u200f" }];
  const path = await desk.send("plain.xlsx", "bswa", "2018-11-14", rows);
  copyFileSync(path, desk.path(NAME));
});
afterAll(() => desk.remove());

test.each([
  ["check", ["--feedback", "feedback"], "\\u001b]0;owned\\u0007 "],
  ["check", ["--json"], SHOWN],
  ["merge", ["--round", "2018-11-14", "--dry-run"], "Send back what has errors"],
  ["merge", ["--round", "2018-11-14", "--dry-run", "--json"], SHOWN],
])(
  "%s %j shows what would act on a terminal, and sends none of it",
  async (command, given, shown) => {
    const words = given.map((word) => (word === "feedback" ? desk.path(word) : word));
    const { out, err } = await runCommand(
      command,
      desk.path(NAME),
      "--master",
      desk.master,
      ...words,
    );
    expect(out + err).toContain(shown);
    expect(out + err).not.toMatch(ACTS);
  },
);

test("JSON still says the very name", async () => {
  const { out } = await runCommand("check", desk.path(NAME), "--master", desk.master, "--json");
  expect(JSON.parse(out)).toMatchObject({ returns: [{ file: NAME }] });
});

test("an unknown command is named without acting", async () => {
  const { err } = await runCommand("\u001b[2Jmerge");
  expect(err).toContain('There is no command "\\u001b[2Jmerge".');
});
