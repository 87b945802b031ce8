import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
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

async function findOrBuild(): Promise<string> {
  const place = join(CACHE, sourcesHash());
  if (existsSync(join(place, PAGE))) return place;
  await mkdir(CACHE, { recursive: true });
  const made = await mkdtemp(join(CACHE, "making-"));
  await build(made);
  await settle(made, place);
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
