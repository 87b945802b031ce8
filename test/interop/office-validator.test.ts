// Proves that Microsoft's Open XML SDK finds no error in what the tool writes. Run by npm run test:interop.
import { spawn } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { playedDemo } from "../support/played-demo.ts";
import { FROZEN, receive, secondRound } from "../frozen/frozen-files.ts";
import { runCommand, temporaryFolder } from "../support/run-command.ts";

const VERSIONS = ["Office2013", "Microsoft365"] as const;

interface Verdict {
  readonly errors: readonly {
    readonly path: string;
    readonly xPath: string;
    readonly description: string;
  }[];
}

async function verdictOf(file: string, officeVersion: string): Promise<Verdict> {
  const words = [file, "--officeVersion", officeVersion];
  const validator = spawn("node_modules/.bin/ooxml-validator", words);
  return JSON.parse(await text(validator.stdout)) as Verdict;
}

/** The errors that the rules of each of the two versions find in a file, in words. */
async function errorsOf(file: string): Promise<string[]> {
  const verdicts = await Promise.all(VERSIONS.map((version) => verdictOf(file, version)));
  return verdicts.flatMap(({ errors }) =>
    errors.map(({ path, xPath, description }) => `${path}: ${xPath}: ${description}`),
  );
}

/** The demonstration's files of Excel and Word; of many of one kind in one folder, such as returns, one. */
async function writtenFiles(): Promise<string[]> {
  const { path } = await playedDemo();
  const files = readdirSync(path(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:docx|xlsx)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const several = /returns|templates|feedback/u;
  return files.filter((file) => {
    const beside = files.filter((other) => dirname(other) === dirname(file));
    return !several.test(dirname(file)) || beside[0] === file;
  });
}

test("no file of the demonstration has an error", async () => {
  const files = await writtenFiles();
  expect(files.length).toBeGreaterThan(20);
  const wrong: (readonly [string, string[]])[] = [];
  for (const file of files) {
    const errors = await errorsOf(file);
    if (errors.length > 0) wrong.push([basename(file), errors]);
  }
  expect(wrong).toEqual([]);
});

test("a master of version 0.1.0 gains no error by a merge that adds rows, columns and sheets", async () => {
  const folder = await temporaryFolder();
  try {
    const master = folder.path("master.xlsx");
    copyFileSync(FROZEN.beforeRegister, master);
    const before = new Set(await errorsOf(master));
    const returns = receive(folder.path(), secondRound());
    await runCommand("merge", ...returns, "--master", master, "--round", "2018-11-14");
    expect((await errorsOf(master)).filter((error) => !before.has(error))).toEqual([]);
  } finally {
    await folder.remove();
  }
});
