import Papa from "papaparse";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const ROWS_LOOKED_AT = 60;

/** How well a delimiter parts the rows: rows of the commonest width above one, then that width. */
function scoreOf(text: string, delimiter: string): readonly [rows: number, width: number] {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    preview: ROWS_LOOKED_AT,
    skipEmptyLines: "greedy",
  });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const best = [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0];
  return best ? [best[1], best[0]] : [0, 1];
}

/** The delimiter that parts most rows into the same number of values; a comma where none does. */
export function findDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const [best] = scored.sort((a, b) => b.score[0] - a.score[0] || b.score[1] - a.score[1]);
  return best?.delimiter ?? ",";
}
