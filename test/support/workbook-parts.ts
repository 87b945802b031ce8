import { strFromU8, unzipSync } from "fflate";

/** Every part of an .xlsx file as text, by its path. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** The text of all parts whose path matches. */
export function textOfParts(bytes: Uint8Array, path: RegExp): string {
  return [...partsOf(bytes)]
    .filter(([name]) => path.test(name))
    .map(([, text]) => text)
    .join("\n");
}

/** The text of one part of a workbook's bytes. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`No part ${name}`);
  return strFromU8(part);
}

/** The names of parts that are not the same in both. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = unzipSync(before);
  const b = unzipSync(after);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !same(a[name], b[name])).sort();
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
