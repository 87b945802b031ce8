import { momentInWords } from "../../calendar/moment.ts";
import type { SentFile } from "../../plan/master/sent-files.ts";
import { count } from "../../text/count.ts";

/** The Files cell of the Replies sheet: one file a line, for people alone. */
export function describeSentFiles(files: readonly SentFile[]): string {
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
