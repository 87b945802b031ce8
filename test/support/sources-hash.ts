import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folder of the project: where npm starts the tests and the benchmarks. */
export const PROJECT = process.cwd();

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Tells one state of files and folders of the project from another, by their names and contents. */
export function sourcesHash(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(join(PROJECT, source)))) {
    hash.update(`${file.slice(PROJECT.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 20);
}
