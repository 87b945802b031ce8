import { invalidArgument } from "../wire/host-error.ts";
import type { Json } from "../wire/wire.ts";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  orange: "#FFA500",
  yellow: "#FFFF00",
  green: "#008000",
  blue: "#0000FF",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. InvalidArgument for what is none. */
export function colorOf(given: Json): string {
  if (typeof given !== "string") throw invalidArgument();
  if (/^#?[\dA-F]{6}$/iu.test(given)) return `#${given.replace("#", "").toUpperCase()}`;
  const named = Object.hasOwn(NAMED, given.toLowerCase()) ? NAMED[given.toLowerCase()] : undefined;
  if (named === undefined) throw invalidArgument();
  return named;
}
