import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startOf } from "./start-of.ts";

const PROJECT = join(__dirname, "..", "..", "..");
/** How esbuild says from which file the lines below come. */
const ORIGIN = /^ *\/\/ (\S+)$/gmu;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loaded-"));
  await startOf(PROJECT, ["--help"]);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The scripts that a start loaded, as Node itself lists them. */
async function loadedScripts(words: readonly string[]): Promise<string[]> {
  const NODE_V8_COVERAGE = join(folder, words.join(" "));
  const { code, err } = await startOf(PROJECT, words, { NODE_V8_COVERAGE });
  if (code !== 0) throw new Error(err);
  const [name = ""] = await readdir(NODE_V8_COVERAGE);
  const { result } = JSON.parse(await readFile(join(NODE_V8_COVERAGE, name), "utf8")) as {
    readonly result: readonly { readonly url: string }[];
  };
  return result.flatMap(({ url }) => (url.startsWith("file:") ? fileURLToPath(url) : []));
}

/** The sources, packages among them, that a start loaded with the bundle. */
async function loadedSources(words: readonly string[]): Promise<string[]> {
  const scripts = await loadedScripts(words);
  const texts = await Promise.all(scripts.map((script) => readFile(script, "utf8")));
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(ORIGIN)].map(([, source = ""]) => source)),
    ),
  ];
}

test("--help loads no command", async () => {
  const sources = await loadedSources(["--help"]);
  expect(sources).toContain("scripts/main.ts");
  expect(sources.filter((source) => /^scripts\/commands\/|node_modules/u.test(source))).toEqual([]);
});

test.each([
  ["rate", []],
  ["merge", []],
  ["screen", []],
  ["inspect", []],
  ["check", ["zod"]],
  ["explain", ["zod"]],
  ["template", ["exceljs"]],
  ["plan", ["exceljs", "zod"]],
  ["report", ["docx", "exceljs"]],
  ["approve", ["docx", "exceljs"]],
  ["demo", ["docx", "exceljs", "zod"]],
])("%s loads itself alone, and of what is slow to load %j", async (command, packages) => {
  const sources = await loadedSources([command, "--help"]);
  const commands = sources.filter((source) => source.startsWith("scripts/commands/"));
  expect(commands).toEqual([`scripts/commands/${command}.ts`]);
  const slow = ["docx", "exceljs", "zod"].filter((name) =>
    sources.some((source) => source.startsWith(`node_modules/${name}/`)),
  );
  expect(slow).toEqual(packages);
});

test("no start loads TypeScript, or what reads it", async () => {
  const scripts = await loadedScripts(["plan", "--help"]);
  expect(scripts.filter((script) => /\.ts$|[\\/](?:tsx|esbuild)[\\/]/u.test(script))).toEqual([]);
});
