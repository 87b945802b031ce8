// Proves that LibreOffice opens every file of the demonstration's packs without a repair. Run by npm run test:interop.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { playedDemo } from "../support/played-demo.ts";
import { temporaryFolder } from "../support/run-command.ts";
import { convertAll, pagesOf } from "./convert-all.ts";
import { valuesOf } from "./values-of.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let papers: readonly string[];
let workbooks: readonly string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  const { path } = await playedDemo();
  const files = [path("packs"), path("scrutiny", "packs")].flatMap((packs) =>
    readdirSync(packs).map((name) => join(packs, name)),
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
