import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const PROJECT = join(__dirname, "..", "..");
const CACHE = join(PROJECT, "node_modules", ".cache", "built-pane");
const PAGE = "taskpane.html";
/** Where a deployment would stand; no test goes there. */
const ORIGIN = "https://returns.example.gov.uk";
/** All that a build is made of. */
const SOURCES = [
  "taskpane",
  "src",
  "templates",
  "scripts/plans",
  "manifest.xml",
  "package-lock.json",
];

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesUnder(join(PROJECT, source)))) {
    hash.update(`${file.slice(PROJECT.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 20);
}

async function build(folder: string): Promise<void> {
  const cli = join(PROJECT, "node_modules", "webpack", "bin", "webpack.js");
  const config = join(PROJECT, "taskpane", "webpack.config.ts");
  const words = ["--mode", "production", "--config", config, "--output-path", folder];
  await promisify(execFile)(process.execPath, ["--import", "tsx", cli, ...words], {
    cwd: PROJECT,
    env: { ...process.env, PLAN: "", ADDIN_ORIGIN: ORIGIN },
    maxBuffer: 10_000_000,
  }).catch((cause: unknown) => {
    const said = cause instanceof Error && "stdout" in cause ? String(cause.stdout) : "";
    throw new Error(`The pane could not be built:\n${said}`, { cause });
  });
}

/** Moves the finished folder to its place; where another process was faster, its build is the same. */
async function settle(made: string, place: string): Promise<void> {
  await rename(made, place).catch((fault: unknown) => {
    if (!existsSync(join(place, PAGE))) throw fault;
  });
  await rm(made, { recursive: true, force: true });
}

const HOUR = 3_600_000;
/** Builds that are kept however old they are. */
const KEPT = 3;

/** Deletes what nobody uses any more: a test that runs has used its build within the hour. */
async function clearOld(): Promise<void> {
  const names = await readdir(CACHE);
  const folders = await Promise.all(
    names.map(async (name) => {
      const path = join(CACHE, name);
      // Another process may have deleted it meanwhile.
      const used = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
      return { path, used, isWhole: !name.startsWith("making-") };
    }),
  );
  const newest = folders.filter(({ isWhole }) => isWhole).sort((a, b) => b.used - a.used);
  const kept = new Set(newest.slice(0, KEPT));
  const old = folders.filter((folder) => !kept.has(folder) && Date.now() - folder.used > HOUR);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

async function findOrBuild(): Promise<string> {
  const place = join(CACHE, sourcesHash());
  if (existsSync(join(place, PAGE))) {
    await utimes(place, new Date(), new Date());
    return place;
  }
  await mkdir(CACHE, { recursive: true });
  const made = await mkdtemp(join(CACHE, "making-"));
  await build(made);
  await settle(made, place);
  await clearOld();
  return place;
}

let built: Promise<string> | undefined;

/**
 * Builds the pane as it is deployed, once for each state of its sources, and gives the folder that
 * holds `taskpane.html` and all it loads. Several processes may ask at the same time; one that asks
 * again gets the same.
 */
export function builtPane(): Promise<string> {
  built ??= findOrBuild();
  return built;
}
