import type { ReadOptions } from "../../xlsx/read-xlsx.ts";
import { openZip } from "../../xlsx/zip/zip-read.ts";
import type { ContainedFile } from "./contained-file.ts";

/** What systems put into a zip beside what people chose. */
const PASSING = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/u;

/**
 * The files in a zip, unpacked in memory; names are words to show and never paths to write. Throws
 * UnreadableWorkbook where it is damaged, locked with a password, or breaks a limit.
 */
export function filesInZip(file: ContainedFile, options: ReadOptions): ContainedFile[] {
  const zip = openZip(file.bytes, options.limits, options.unpacker);
  return [...zip.entries.values()]
    .filter(({ name }) => !name.endsWith("/") && !PASSING.test(name))
    .map(({ name }) => {
      const folder = name.slice(0, Math.max(0, name.lastIndexOf("/")));
      return {
        name: name.slice(name.lastIndexOf("/") + 1),
        within: [...file.within, file.name, ...(folder === "" ? [] : [folder])],
        bytes: zip.read(name) ?? new Uint8Array(),
        sent: file.sent,
      };
    });
}
