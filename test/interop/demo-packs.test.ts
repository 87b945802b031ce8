// Proves that LibreOffice opens every file of the demonstration's packs without a repair. Run by npm run test:interop.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { playPlan } from "../../scripts/demo/play-plan.ts";
import { readExamplePlan, readScrutinyExample } from "../../scripts/plans/bundled-plans.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { recordIo } from "../support/command-io.ts";
import { temporaryFolder } from "../support/run-command.ts";
import { convertAll, pagesOf } from "./convert-all.ts";
import { valuesOf } from "./values-of.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let papers: readonly string[];
let workbooks: readonly string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  await playPlan(await readExamplePlan(), folder.path("plan"), recordIo());
  await playPlan(await readScrutinyExample(), folder.path("inquiry"), recordIo());
  const files = ["plan", "inquiry"].flatMap((example) =>
    readdirSync(folder.path(example, "packs")).map((name) => folder.path(example, "packs", name)),
  );
  papers = files.filter((file) => file.endsWith(".docx"));
  workbooks = files.filter((file) => file.endsWith(".xlsx"));
  convertAll(papers, "pdf", folder);
  convertAll(workbooks, "xlsx", folder);
});

afterAll(() => folder.remove());

/** The file that LibreOffice made of one of ours; undefined where it refused to open it. */
function madeOf(path: string, kind: "pdf" | "xlsx"): Buffer | undefined {
  const made = folder.path(kind, basename(path).replace(/\.\w+$/u, `.${kind}`));
  return existsSync(made) ? readFileSync(made) : undefined;
}

test("the demonstration has papers and workbooks of all four packs", () => {
  const kinds = ["scrutiny", "progress", "board", "summary"];
  const missing = kinds.filter(
    (kind) =>
      ![papers, workbooks].every((files) => files.some((file) => file.includes(` ${kind} `))),
  );
  expect(missing).toEqual([]);
});

test("every Word paper opens and has pages, the summary one", () => {
  const pages = papers.map(
    (path) => [basename(path), pagesOf(madeOf(path, "pdf")?.toString("latin1"))] as const,
  );
  const wrong = pages.filter(([name, count]) =>
    name.includes(" summary ") ? count !== 1 : count < 2,
  );
  expect(wrong).toEqual([]);
});

test("every workbook opens and keeps its sheets, tables and values", () => {
  for (const path of workbooks) {
    const made = madeOf(path, "xlsx");
    const theirs = made ? valuesOf(readXlsx(made)) : `refused: ${path}`;
    expect(theirs).toEqual(valuesOf(readXlsx(readFileSync(path))));
  }
});
