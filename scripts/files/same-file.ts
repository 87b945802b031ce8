import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** More links than any honest path has. */
const MOST_LINKS = 40;

/**
 * The path that a name leads to, links followed, also where no file is there yet: what is written under the
 * name comes to lie there.
 */
export async function targetOf(path: string, links = MOST_LINKS): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
  const place = join(folder, basename(path));
  const isLink = await lstat(place).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink || links === 0) return place;
  return targetOf(resolve(folder, await readlink(place)), links - 1);
}

/**
 * True where two paths lead to one file: by `./` and `..`, by links, by another spelling where the system does
 * not tell case apart, or by two names of one file (hard links).
 */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if ((await targetOf(a)) === (await targetOf(b))) return true;
  const [one, other] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  if (!one || !other) return false;
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}
