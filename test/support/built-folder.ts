import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { oneAtATime } from "./build-lock.ts";
import { PROJECT, sourcesHash } from "./sources-hash.ts";

const CACHE = join(PROJECT, "node_modules", ".cache", "built-for-tests");

/** What many tests need and one of them makes. */
export interface Recipe {
  /** Letters and dashes. */
  readonly name: string;
  /** Files and folders of the project that decide what comes out. */
  readonly sources: readonly string[];
  readonly fill: (folder: string) => Promise<void>;
}

const HOUR = 3_600_000;
/** Builds of one name that are kept however old they are. */
const KEPT = 3;

/** Deletes what nobody uses any more: a test that runs has used its build within the hour. */
async function clearOld(name: string): Promise<void> {
  const names = (await readdir(CACHE)).filter((entry) => entry.startsWith(`${name} `));
  const folders = await Promise.all(
    names.map(async (entry) => {
      const path = join(CACHE, entry);
      // Another process may have deleted it meanwhile.
      const used = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
      return { path, used };
    }),
  );
  const newest = folders.sort((a, b) => b.used - a.used).slice(KEPT);
  const old = newest.filter(({ used }) => Date.now() - used > HOUR);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

async function make({ name, fill }: Recipe, place: string): Promise<void> {
  const made = await mkdtemp(join(CACHE, `${name} making-`));
  await fill(made);
  await rename(made, place);
  await clearOld(name);
}

/**
 * A folder as the recipe fills it, made once for each state of its sources and kept between runs. Several
 * processes may ask at the same time: one makes it, and the others wait. Whoever gets it reads only, and
 * takes a copy of what it changes.
 */
export async function builtFolder(recipe: Recipe): Promise<string> {
  const place = join(CACHE, `${recipe.name} ${sourcesHash(recipe.sources)}`);
  const isThere = (): boolean => existsSync(place);
  await mkdir(CACHE, { recursive: true });
  await oneAtATime(`${place}.lock`, isThere, () => make(recipe, place));
  await utimes(place, new Date(), new Date());
  return place;
}
