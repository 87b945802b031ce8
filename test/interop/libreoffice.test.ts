// Proves that LibreOffice opens what the tool writes, and reads the same values. Run by npm run test:interop.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { FROZEN } from "../frozen/frozen-files.ts";
import { runCommand, temporaryFolder } from "../support/run-command.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

function savedByLibreOffice(paths: readonly string[], out: string): Map<string, Workbook> {
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${folder.path("profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths],
    {
      stdio: "pipe",
      timeout: 240_000,
    },
  );
  return new Map(paths.map((path) => [path, readXlsx(readFileSync(join(out, basename(path))))]));
}

/** Sheet by sheet, every value with its place; formats and styles are LibreOffice's own affair. */
function valuesOf(workbook: Workbook): unknown[] {
  return workbook.sheets.map(({ name, visibility, rows }) => [
    name,
    visibility,
    rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, value }) =>
        value === null || value === "" ? [] : [[index, column, value]],
      ),
    ),
  ]);
}

function allXlsx(...names: readonly string[]): string[] {
  const inside = folder.path(...names);
  return readdirSync(inside)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(inside, file));
}

test("every workbook of a round opens in LibreOffice with the same values", async () => {
  const master = folder.path("master.xlsx");
  const example = "templates/birmingham-2018-2023/plan.json";
  await runCommand("plan", example, "--out", master);
  const round = ["--master", master, "--round", "2018-11-14"];
  await runCommand("template", ...round, "--out", folder.path("templates"));
  const [first = ""] = allXlsx("templates");
  await runCommand(
    "check",
    first,
    "--plan",
    example,
    "--round",
    "2018-10-16",
    "--feedback",
    folder.path("feedback"),
  );
  await runCommand(
    "merge",
    folder.path("templates"),
    ...round,
    "--out",
    folder.path("merged.xlsx"),
  );
  // A master of the time before the register gains its sheets and columns.
  await runCommand(
    "merge",
    folder.path("templates"),
    ...["--master", FROZEN.beforeRegister, "--round", "2018-11-14"],
    "--out",
    folder.path("grown.xlsx"),
  );
  const paths = [
    master,
    folder.path("merged.xlsx"),
    folder.path("grown.xlsx"),
    ...allXlsx("templates").slice(0, 3),
    ...allXlsx("feedback"),
  ];
  const saved = savedByLibreOffice(paths, folder.path("saved"));
  expect(saved.size).toBeGreaterThanOrEqual(7);
  for (const path of paths) {
    const ours = valuesOf(readXlsx(readFileSync(path)));
    const theirs = saved.get(path);
    expect(theirs && valuesOf(theirs)).toEqual(ours);
  }
});
