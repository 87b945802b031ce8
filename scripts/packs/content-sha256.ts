import type { Pack } from "../../src/publish/pack.ts";
import { sha256Of } from "../files/read-file.ts";

/** JSON with the keys of every object in order, so that equal values give equal texts. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(",")}}`;
}

/** The SHA-256, in hexadecimal, of what a pack says: the same for the same words, figures and markings. */
export function contentSha256(pack: Pack): string {
  return sha256Of(new TextEncoder().encode(canonicalJson(pack)));
}
