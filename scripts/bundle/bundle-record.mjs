import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
/** As deep in the project as the sources are: what they name by its address beside them is found from here too. */
export const BUNDLE = fileURLToPath(new URL("../dist/", import.meta.url));
const RECORD = `${BUNDLE}record.json`;

/**
 * What a bundle was made of and what it is.
 *
 * @typedef {object} BundleRecord
 * @property {readonly string[]} sources Paths from the project's folder.
 * @property {string} digest Of names and contents of the sources.
 * @property {string} entry The file that gives `main`.
 * @property {readonly string[]} files All of the bundle's files, the entry with them.
 */

/**
 * The bytes of a file of the project; nothing where it is not there.
 *
 * @param {string} name
 */
export function readSource(name) {
  return existsSync(PROJECT + name) ? readFileSync(PROJECT + name) : new Uint8Array();
}

/**
 * One digest of many sources, by name and content and not by time: a checkout, a copy and an edit within
 * the same second are all told apart rightly. Reading 900 files takes 5 ms longer than asking for their times.
 *
 * @param {Iterable<readonly [name: string, bytes: Uint8Array]>} sources In the order of the record.
 */
export function digestOf(sources) {
  const digest = createHash("sha256");
  for (const [name, bytes] of sources) digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  return digest.digest("hex");
}

/**
 * The record of the bundle that is there, if there is one.
 *
 * @returns {BundleRecord | undefined}
 */
export function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * The path of the bundle's entry, where the bundle is whole and made of the sources as they stand now.
 *
 * @returns {string | undefined}
 */
export function findBundle() {
  const record = readRecord();
  if (record === undefined || !record.files.every((file) => existsSync(BUNDLE + file))) return;
  const now = digestOf(record.sources.map((name) => [name, readSource(name)]));
  return now === record.digest ? BUNDLE + record.entry : undefined;
}
