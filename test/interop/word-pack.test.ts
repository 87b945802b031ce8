// Proves that LibreOffice opens the Word files without a repair. Run by npm run test:interop.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { buildWordPack } from "../../scripts/word/write-word-pack.ts";
import type { PaperPart } from "../../src/plan/register/papers.ts";
import type { Pack, PackStanding } from "../../src/publish/pack.ts";
import { summaryPack } from "../../src/report/packs/summary/summary-pack.ts";
import { temporaryFolder } from "../support/run-command.ts";
import { actionsTable, APPROVED, DRAFT, packOf, SAMPLE_PACK } from "../support/sample-pack.ts";
import { samplePackInput } from "../support/sample-pack-input.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";
import { pagesOf } from "./convert-all.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

/** Writes a file, has LibreOffice turn it into another kind, and reads that; undefined where it refused. */
function byLibreOffice(name: string, bytes: Uint8Array, kind: "pdf" | "txt"): string | undefined {
  const path = folder.path(`${name}.docx`);
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=file://${folder.path("profile")}`;
  const format = kind === "txt" ? "txt:Text (encoded):UTF8" : kind;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", format, "--outdir", folder.path(), path],
    { stdio: "pipe", timeout: 240_000 },
  );
  const made = folder.path(`${name}.${kind}`);
  return existsSync(made) ? readFileSync(made, kind === "txt" ? "utf8" : "latin1") : undefined;
}

const LONG =
  "Commissioning multidisciplinary safeguarding arrangements throughout metropolitan areas";

/** Nine sections with a hundred actions each, all with long names, most of them red. */
function hugeInput() {
  const [section] = samplePlan().sections;
  const sections = "123456789".split("").flatMap((number) => {
    return section ? [{ ...section, number, name: `${LONG} ${number}` }] : [];
  });
  const actions = sections.flatMap(({ number }) =>
    Array.from({ length: 100 }, (_, index) =>
      sampleAction(`${number}a${index}`, {
        section: number,
        title: `${LONG} ${LONG}`,
        lead: "Exampleton Women's Aid, Exampleton Children's Trust",
        timescale: index % 3 === 0 ? "TBC" : "Year 1, 2018/19",
      }),
    ),
  );
  const entry = (part: PaperPart) => ({ pack: null, part, order: 1, text: LONG });
  const papers = (["Committee", "Date of meeting", "Publication", "Subject"] as const).map(entry);
  const plan = samplePlan({ title: `${LONG} ${LONG}`, sections, actions });
  return samplePackInput({ master: { plan }, register: { papers }, date: "2024-01-01" });
}

const ONE_PAGE: Pack = {
  ...SAMPLE_PACK,
  onePage: true,
  sections: SAMPLE_PACK.sections.slice(0, 1),
};

test.each<[string, Pack, PackStanding, number]>([
  ["every kind of block", SAMPLE_PACK, DRAFT, 8],
  ["one page", ONE_PAGE, APPROVED, 1],
  ["no section", { ...SAMPLE_PACK, sections: [] }, DRAFT, 1],
  ["a short table", packOf(actionsTable(3)), DRAFT, 2],
])("a pack has its pages: %s", async (name, pack, standing, pages) => {
  const pdf = byLibreOffice(name, await buildWordPack(pack, standing), "pdf");
  expect(pagesOf(pdf)).toBe(pages);
});

test("the summary of a plan of any size has one page", async () => {
  const pdf = byLibreOffice("summary", await buildWordPack(summaryPack(hugeInput()), DRAFT), "pdf");
  expect(pagesOf(pdf)).toBe(1);
});

test("all words of a pack are read, in their order", async () => {
  const text = byLibreOffice("words", await buildWordPack(SAMPLE_PACK, DRAFT), "txt") ?? "";
  const wanted = [
    SAMPLE_PACK.title,
    "Draft. Not approved for publication.",
    "Contents",
    "Nobody has it.",
    "Actions by rating",
    "This appendix has one table.",
    "Train the staff of ward 60",
    "[x] means no data.",
    "<script>alert(1)</script>",
  ];
  const places = wanted.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("a file that is broken is refused, so that the tests above say something", async () => {
  const whole = await buildWordPack(SAMPLE_PACK, DRAFT);
  expect(byLibreOffice("broken", whole.slice(0, whole.length / 2), "pdf")).toBeUndefined();
});
