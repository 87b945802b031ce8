import { writeZip } from "../../src/xlsx/patch/zip-write.ts";
import type { ZipArchive } from "../../src/xlsx/zip-read.ts";

const EMPTY: ZipArchive = { bytes: new Uint8Array(), entries: new Map(), read: () => undefined };

/** One zip of several files, by name. Many downloads at once are what a browser asks about or stops. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeZip(EMPTY, files));
}
