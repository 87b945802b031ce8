import { readFileSync } from "node:fs";
import { citationsIn, citedByFiles, placesOf } from "./domain-citations.ts";

const REFERENCE = readFileSync(".github/DOMAIN.md", "utf8");
const NAME = ["Domain", "reference"].join(" ");

test("every section and row that the code cites is in the domain reference", () => {
  const places = placesOf(REFERENCE);
  const cited = citedByFiles(["src", "scripts", "taskpane", "test"]);
  const missing = [...cited].filter(([place]) => !places.has(place));
  expect(missing).toEqual([]);
  expect(cited.size).toBeGreaterThan(60);
});

test.each([
  ["3.3.", ["3.3"]],
  ["1.2, T004-7): one table", ["1.2", "1.2 T004-7"]],
  ["2.5 E7 to E9, E16, 3.3. A day", ["2.5", "2.5 E7", "2.5 E8", "2.5 E9", "2.5 E16", "3.3"]],
  ["1.11, I09 to I10", ["1.11", "1.11 I09", "1.11 I10"]],
  ["4 says: what", ["4"]],
  ["5.1, 5.3, 5.5. Nothing", ["5.1", "5.3", "5.5"]],
  ["4.4 T6,\n * T14). So", ["4.4", "4.4 T6", "4.4 T14"]],
  ["2.4 D3, D4). The", ["2.4", "2.4 D3", "2.4 D4"]],
  ["T000-1). A row without its section", ["T000-1"]],
  ["says what it means", []],
])("a citation of %j is read", (words, places) => {
  expect(citationsIn(`As told. ${NAME} ${words}`)).toEqual(places);
});

test("a section or row that is not there is missed", () => {
  const places = placesOf("## 3.3 Actions\n\n| No. | Rule |\n| --- | --- |\n| T1  | One |\n");
  const cited = citationsIn(`${NAME} 3.3 T1, T2 and 9.9`);
  expect(cited.filter((place) => !places.has(place))).toEqual(["3.3 T2", "9.9"]);
});

test("sections are numbered in order, and no row stands twice in one", () => {
  const numbers = [...REFERENCE.matchAll(/^#+ (\d+)(?:\.(\d+))?\.? /gmu)].map(
    ([, part = "", section = "0"]) => Number(part) * 100 + Number(section),
  );
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  const rows = REFERENCE.split("\n").filter((line) => /^\| [A-Z]\d+(?:-\d)? +\|/u.test(line));
  expect(rows).toHaveLength([...placesOf(REFERENCE)].filter((place) => place.includes(" ")).length);
});

test("every source that is cited is listed, and every one listed is cited", () => {
  const listed = [...REFERENCE.matchAll(/^\| (P\d+) +\|/gmu)].map(([, id = ""]) => id);
  const cited = [...REFERENCE.matchAll(/\[(P\d+(?:, P\d+)*)\]/gu)].flatMap(([, ids = ""]) =>
    ids.split(", "),
  );
  expect([...new Set(cited)].sort()).toEqual([...listed].sort());
});
