import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROJECT = join(__dirname, "..", "..", "..");
const OURS = [
  "scripts/bundle",
  "scripts/action-plan.mjs",
  "scripts/write-bundle.mjs",
  "tsconfig.json",
];
const MAIN = `import { said } from "./said.ts";
export async function main(words: readonly string[], io: { out: (text: string) => void }) {
  io.out(words.includes("trace") ? (await import("./trace.ts")).trace() : said);
  return 0;
}
`;
const TRACE = `interface Erased {
  readonly line: "the stack must be told of line 5";
}
export function trace(): string {
  return new Error(String({} satisfies Partial<Erased>)).stack ?? "";
}
`;

/** A project whose bin is ours and whose commands are two lines: what it starts from is seen at once. */
export interface SmallProject {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Changes what the commands say; the file's time stays as it was. */
  readonly say: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function smallProject(said: string): Promise<SmallProject> {
  const folder = await mkdtemp(join(tmpdir(), "bundled-"));
  const path = (name: string): string => join(folder, name);
  const say = async (text: string): Promise<void> => {
    const file = path("scripts/said.ts");
    const time = await stat(file).then(
      ({ mtime }) => mtime,
      () => new Date(2018, 10, 14),
    );
    await writeFile(file, `export const said: string = ${JSON.stringify(text)};\n`);
    await utimes(file, time, time);
  };
  await mkdir(path("scripts"));
  await Promise.all(OURS.map((name) => cp(join(PROJECT, name), path(name), { recursive: true })));
  await writeFile(path("package.json"), '{"type":"module"}');
  await writeFile(path("scripts/main.ts"), MAIN);
  await writeFile(path("scripts/trace.ts"), TRACE);
  await say(said);
  await symlink(join(PROJECT, "node_modules"), path("node_modules"), "junction");
  return { folder, path, say, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The text of a file of a project; nothing where it is not there. */
export function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
