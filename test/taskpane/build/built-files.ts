import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The files of a built pane as text, by their path below its folder; pictures are left out. */
export function readBuiltTexts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => /[.](?:html|js|css|xml|txt)$/u.test(name))
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
}

/** Kilobytes (of 1,024 bytes) that a web server sends for a text, packed as servers do. */
export function packedKilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1024;
}
