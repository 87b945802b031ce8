import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** A copy of a master that was kept when the master was written anew. */
export interface Backup {
  readonly name: string;
  readonly path: string;
  /** When it was kept, by the clock of the computer that kept it: `2018-11-14T09:30:00`. */
  readonly kept: string;
}

const STAMP = /^\.backup-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d)(?:-(\d+))?$/u;

interface Ordered extends Backup {
  readonly number: number;
}

function asBackup(name: string, path: string): Ordered[] {
  const end = extname(path);
  const start = basename(path, end);
  if (!name.startsWith(start) || !name.endsWith(end)) return [];
  const found = STAMP.exec(name.slice(start.length, name.length - end.length));
  if (!found) return [];
  const [, day = "", hour = "", minute = "", second = "", number = "1"] = found;
  const kept = `${day}${hour}:${minute}:${second}`;
  return [{ name, path: join(dirname(path), name), kept, number: Number(number) }];
}

/** The backups that lie beside a master, the newest first. Throws what the system says of its folder. */
export async function listBackups(master: string): Promise<Backup[]> {
  const path = await realpath(master).catch(() => master);
  const names = await readdir(dirname(path));
  return names
    .flatMap((name) => asBackup(name, path))
    .sort((a, b) => (a.kept < b.kept ? 1 : a.kept > b.kept ? -1 : b.number - a.number))
    .map(({ name, path: at, kept }) => ({ name, path: at, kept }));
}
