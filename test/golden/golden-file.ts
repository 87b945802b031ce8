import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

const FOLDER = join(process.cwd(), "test", "golden", "texts");
const RENEW = "UPDATE_GOLDEN";

/** The id of a place comes from the file of the return, which holds the minute it was made. */
function withoutPlaceIds(text: string): string {
  return text.replace(/\bplace [0-9a-f]{12}\b/gu, "place …");
}

function readGolden(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replace(/\r\n/gu, "\n");
  } catch {
    return undefined;
  }
}

/** The names of all golden texts, folder and file parted by `/`, in order. */
export function goldenNames(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.split(sep).join("/"))
    .sort();
}

/**
 * Compares lines with the golden text of this name. Golden texts are written anew only on purpose:
 *
 *     UPDATE_GOLDEN=1 npx jest test/golden
 *
 * writes each that differs and fails for it, so that nobody renews one without being told. Read
 * the difference with `git diff test/golden`, then run the tests without the variable.
 */
export function expectGolden(name: string, lines: readonly string[]): void {
  const path = join(FOLDER, ...name.split("/"));
  const text = withoutPlaceIds(`${lines.join("\n").trim()}\n`);
  const golden = readGolden(path);
  if (process.env[RENEW] === "1" && golden !== text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    throw new Error(`Written anew: ${name}. Read it with: git diff test/golden`);
  }
  expect(text).toBe(golden ?? `No golden text ${name}: run ${RENEW}=1 npx jest test/golden`);
}
