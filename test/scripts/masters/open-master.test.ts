import { writeFile } from "node:fs/promises";
import { openMaster } from "../../../scripts/masters/open-master.ts";
import { openWorkbook } from "../../../scripts/files/open-workbook.ts";
import { DEFAULT_LIMITS, MASTER_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";
import { temporaryFolder } from "../../support/run-command.ts";
import { xlsxOf } from "../../support/xlsx-of.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

test("a master has room that a stranger's file has not, and for 200,000 lines of 23 columns", () => {
  expect(MASTER_LIMITS.cells).toBeGreaterThan(200_000 * 23);
  expect(MASTER_LIMITS.bytes).toBeGreaterThan(DEFAULT_LIMITS.bytes + 45_000_000);
  expect(MASTER_LIMITS.partBytes).toBeGreaterThan(200_000 * 2_088);
});

test("a master that is too large is kept, and its lines too: the team goes on with a new one", async () => {
  const path = folder.path("large.xlsx");
  const parts = Object.fromEntries(
    Array.from({ length: 5_001 }, (_, index) => [`xl/media/${index}.png`, new Uint8Array(1)]),
  );
  await writeFile(path, xlsxOf(parts));
  const sentence = await openMaster(path).catch((error: unknown) => String(error));
  expect(sentence).toContain("it holds more than 5,000 parts. Keep it as it is");
  expect(sentence).not.toMatch(/delete/iu);
  await expect(openWorkbook(path)).rejects.toThrow(/Delete what is not part of the return/u);
});
