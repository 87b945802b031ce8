import { writeZip } from "../../src/xlsx/patch/package/zip-write.ts";

const EMPTY = { bytes: new Uint8Array(), entries: new Map() };

/** One zip of several files, by name. Many downloads at once are what a browser asks about or stops. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeZip(EMPTY, files));
}
