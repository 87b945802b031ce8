import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A place of the domain reference that some text cites: `2.5 E7`, or a whole section, `3.3`. */
type Cited = string;

const NAMED = /\bdomain reference\b/giu;
const NEXT = /^[\s,;]*(and |to )?(\d{1,2}(?:\.\d{1,2})?(?![\d.]*\d)|[A-Z]\d{1,3}(?:-\d)?\b)/u;

/** A comment as one line: a citation may run over the end of a line. */
function onOneLine(text: string): string {
  return text.replace(/\n[ \t]*(?:\*|\/\/)[ \t]?/gu, " ").replace(/\s+/gu, " ");
}

function rowsBetween(first: string, last: string): string[] {
  const number = (row: string): number => Number(row.slice(1));
  const many = number(last) - number(first);
  return Array.from({ length: Math.max(0, many) }, (_, at) => {
    const digits = String(number(first) + at + 1).padStart(first.length - 1, "0");
    return `${first.slice(0, 1)}${digits}`;
  });
}

/** What follows the words "domain reference": sections, and rows of the section before them. */
function citedAt(text: string): Cited[] {
  const cited: Cited[] = [];
  let rest = text;
  let section = "";
  let row = "";
  for (let next = NEXT.exec(rest); next; next = NEXT.exec(rest)) {
    const [all, join = "", named = ""] = next;
    rest = rest.slice(all.length);
    if (/^\d/u.test(named)) {
      [section, row] = [named, ""];
      cited.push(section);
      continue;
    }
    const rows = join === "to " && row !== "" ? rowsBetween(row, named) : [named];
    cited.push(...rows.map((one) => `${section} ${one}`.trim()));
    row = named;
  }
  return cited;
}

/** Every section and row of the domain reference that a text cites, in its order. */
export function citationsIn(text: string): readonly Cited[] {
  const line = onOneLine(text);
  return [...line.matchAll(NAMED)].flatMap(({ index, 0: words }) =>
    citedAt(line.slice(index + words.length)),
  );
}

/** The sections of the domain reference, `3.3`, and the rows of their tables, `2.5 E7`. */
export function placesOf(reference: string): ReadonlySet<Cited> {
  const places = new Set<Cited>();
  let section = "";
  for (const line of reference.split("\n")) {
    const heading = /^#+ (\d+(?:\.\d+)?)\.? /u.exec(line)?.[1];
    const row = /^\| ([A-Z]\d{1,3}(?:-\d)?) +\|/u.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    if (heading !== undefined) places.add(heading);
    if (row !== undefined) places.add(`${section} ${row}`);
  }
  return places;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(?:ts|mjs|css|html|tsv|md)$/u.test(entry.name) ? [path] : [];
  });
}

/** What the files of these folders cite, and the files that do. */
export function citedByFiles(folders: readonly string[]): ReadonlyMap<Cited, readonly string[]> {
  const cited = new Map<Cited, string[]>();
  for (const file of folders.flatMap(filesIn)) {
    for (const place of citationsIn(readFileSync(file, "utf8"))) {
      cited.set(place, [...(cited.get(place) ?? []), file]);
    }
  }
  return cited;
}
