import { randomFillSync } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { runCommand } from "../support/run-command.ts";
import { MASTER, RETURN, ROUND, smallDesk, type SmallDesk } from "../support/small-desk.ts";

let desk: SmallDesk;
beforeAll(async () => {
  desk = await smallDesk({ faulty: true });
});
afterAll(() => desk.remove());

/** The workbook with a picture of so many bytes in it. */
function withPicture(path: string, bytes: number): Uint8Array {
  const parts = unzipSync(readFileSync(path));
  const picture = randomFillSync(new Uint8Array(bytes));
  return zipSync({ ...parts, "xl/media/image9.png": [picture, { level: 0 }] });
}

test("a return with a picture of 45 MB is checked and gets feedback, and so does every other", async () => {
  const large = withPicture(desk.path("returns", RETURN), 45_000_000);
  writeFileSync(desk.path("returns", "a large one.xlsx"), large);
  const words = ["--master", desk.path(MASTER), "--feedback", desk.path("feedback")];
  const { code, out } = await runCommand("check", desk.path("returns"), ...words);
  expect(code).toBe(1);
  expect(out).toContain("a large one.xlsx");
  expect(readdirSync(desk.path("feedback")).sort()).toEqual([
    "a large one - to mend.xlsx",
    "return - to mend.xlsx",
  ]);
});

test("a master with a picture of 45 MB is merged into", async () => {
  writeFileSync(desk.path(MASTER), withPicture(desk.path(MASTER), 45_000_000));
  const words = ["--master", desk.path(MASTER), "--round", ROUND];
  const { out, err } = await runCommand("merge", desk.path("returns", RETURN), ...words);
  expect([err, out.includes("Written to")]).toEqual(["", true]);
});
