import type { CellForm } from "../table/cell-form.ts";

/** One file that a partner sent in a round. */
export interface SentFile {
  readonly file: string;
  readonly sha256: string;
  /** ISO date and time. */
  readonly received: string;
  readonly errors: number;
  readonly queries: number;
  readonly isNil: boolean;
}

const SEPARATOR = " | ";
const SENT = /^([^|]*) \| ([^|]*) \| (\d+) \| (\d+) \| (nil|-) \| (.*)$/u;

function writeFile({ sha256, received, errors, queries, isNil, file }: SentFile): string {
  const name = file.replace(/\s+/gu, " ");
  return [sha256, received, errors, queries, isNil ? "nil" : "-", name].join(SEPARATOR);
}

function readFile(line: string): SentFile[] {
  const match = SENT.exec(line.trim());
  if (!match) return [];
  const [, sha256 = "", received = "", errors, queries, nil, file = ""] = match;
  const counts = { errors: Number(errors), queries: Number(queries) };
  return [{ file, sha256, received, ...counts, isNil: nil === "nil" }];
}

/** The files of a reply for later merges, one a line, the name last; a line that names none is passed over. */
export const SENT_FILES: CellForm<readonly SentFile[]> = {
  read: ({ text }) => text.split("\n").flatMap(readFile),
  write: (files) => files.map(writeFile).join("\n"),
};
