import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { builtFolder } from "./built-folder.ts";
import { PROJECT } from "./sources-hash.ts";

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

let built: Promise<string> | undefined;

/**
 * Builds the pane as it is deployed, once for each state of its sources, and gives the folder that
 * holds `taskpane.html` and all it loads.
 */
export function builtPane(): Promise<string> {
  built ??= builtFolder({ name: "pane", sources: SOURCES, fill: build });
  return built;
}
