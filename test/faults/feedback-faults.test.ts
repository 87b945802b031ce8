import { copyFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { withFault } from "../support/file-faults.ts";
import { MASTER, RETURN, smallDesk, type SmallDesk } from "../support/small-desk.ts";

let desk: SmallDesk;
beforeAll(async () => {
  desk = await smallDesk({ faulty: true });
  copyFileSync(desk.path("returns", RETURN), desk.path("returns", "another.xlsx"));
});
afterAll(() => desk.remove());

test.each([
  ["ENOSPC", "there is no room left on its disk", 1],
  ["EIO", "its disk or shared drive reported a fault", 3],
])(
  "with %s (%s) at any operation the copy is whole or named, and the other partner gets his",
  async (code, why, step) => {
    for (let at = 0; ; at += step) {
      rmSync(desk.path("feedback"), { recursive: true, force: true });
      let result: CommandResult = { code: -1, out: "", err: "" };
      const seen = await withFault(
        desk.path("feedback"),
        { at, code, when: "before" },
        async () => {
          const words = ["--master", desk.path(MASTER), "--feedback", desk.path("feedback")];
          result = await runCommand("check", desk.path("returns"), ...words);
        },
      );
      const copies = readdirSync(desk.path("feedback")).filter((name) => !name.startsWith("."));
      for (const name of copies) readXlsx(readFileSync(desk.path("feedback", name)));
      const named = result.err
        .split("\n")
        .filter((line) => line.startsWith("No feedback was written"));
      expect([at, result.code, copies.length + named.length]).toEqual([at, 1, 2]);
      expect(named.filter((line) => !line.includes(`could not be written: ${why}`))).toEqual([]);
      if (at >= seen.length) break;
    }
  },
);
