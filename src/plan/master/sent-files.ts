import type { SentFile } from "./master.ts";

const SEPARATOR = " | ";
const SENT = /^([^|]*) \| ([^|]*) \| (\d+) \| (\d+) \| (nil|-) \| (.*)$/u;

/** The files of a reply as their cell holds them for later merges, one a line; the name comes last. */
export function writeSentFiles(files: readonly SentFile[]): string {
  return files
    .map(({ sha256, received, errors, queries, isNil, file }) =>
      [sha256, received, errors, queries, isNil ? "nil" : "-", file.replace(/\s+/gu, " ")].join(
        SEPARATOR,
      ),
    )
    .join("\n");
}

/** The files that a cell holds; a line that names none is passed over. */
export function readSentFiles(cell: string): SentFile[] {
  return cell.split(/\r?\n/u).flatMap((line): SentFile[] => {
    const match = SENT.exec(line.trim());
    if (!match) return [];
    const [, sha256 = "", received = "", errors, queries, nil, file = ""] = match;
    const counts = { errors: Number(errors), queries: Number(queries) };
    return [{ file, sha256, received, ...counts, isNil: nil === "nil" }];
  });
}
