import { momentInWords, readMoment } from "../calendar/moment.ts";
import { count } from "../text/count.ts";
import type { Arrival } from "./received-return.ts";

/** One file that a partner sent in a round. */
export interface ReplyFile extends Arrival {
  readonly errors: number;
  readonly queries: number;
  readonly isNil: boolean;
}

const WRITTEN =
  /^(.*), received ([^,]+), (\d+) errors?, (\d+) quer(?:y|ies)(, nil return)?, SHA-256 (\S+)$/u;

/** The Files cell of the Replies sheet: one file a line, in words that `readReplyFiles` reads back. */
export function writeReplyFiles(files: readonly ReplyFile[]): string {
  return files
    .map(({ file, received, errors, queries, isNil, sha256 }) =>
      [
        file,
        `received ${momentInWords(received)}`,
        count(errors, "error"),
        count(queries, "query", "queries"),
        ...(isNil ? ["nil return"] : []),
        `SHA-256 ${sha256}`,
      ].join(", "),
    )
    .join("\n");
}

/** The files that an earlier merge listed; lines that it did not write are not files. */
export function readReplyFiles(cell: string): ReplyFile[] {
  return cell.split(/\r?\n/u).flatMap((line): ReplyFile[] => {
    const match = WRITTEN.exec(line);
    if (!match) return [];
    const [, file = "", received = "", errors, queries, nil, sha256 = ""] = match;
    const counts = { errors: Number(errors), queries: Number(queries) };
    return [{ file, received: readMoment(received), sha256, ...counts, isNil: nil !== undefined }];
  });
}
