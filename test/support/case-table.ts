import { readFileSync } from "node:fs";

/** The rows of a table in test/cases/, each by the headings of its first line; blanks are empty texts. */
export function readCases(name: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(`${import.meta.dirname}/../cases/${name}`, "utf8");
  const [first = "", ...lines] = text.replace(/\n$/u, "").split("\n");
  const headings = first.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ""]));
  });
}
