import { fingerprint } from "../text/fingerprint.ts";
import type { PackTable } from "./pack.ts";

/**
 * A table under another id where `words` changes those of its own: the id is the name of its .csv file,
 * and a reference that somebody typed may be part of it.
 */
export function tableWithId(table: PackTable, words: (words: string) => string): PackTable {
  const read = table.id.replaceAll("_", " ");
  return words(read) === read ? table : { ...table, id: `Table_${fingerprint(table.id)}` };
}
