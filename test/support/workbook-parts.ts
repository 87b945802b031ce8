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
