import { invalidArgument } from "./host-error.ts";
import { HostObject, type Argument } from "./host-object.ts";
import type { Json } from "./wire.ts";

/** The argument as text, or InvalidArgument. */
export function asText(given: Argument): string {
  if (typeof given !== "string") throw invalidArgument();
  return given;
}

/** The argument as a number, or InvalidArgument. */
export function asNumber(given: Argument): number {
  if (typeof given !== "number" || !Number.isFinite(given)) throw invalidArgument();
  return given;
}

/** The argument as a whole number, or InvalidArgument. */
export function asWhole(given: Argument): number {
  const number = asNumber(given);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** The argument as true or false, or InvalidArgument. */
export function asFlag(given: Argument): boolean {
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
}

/** A plain object of options; empty where none were given. */
export function asOptions(given: Argument): Readonly<Record<string, Json>> {
  if (given === undefined || given === null) return {};
  if (typeof given !== "object" || Array.isArray(given) || given instanceof HostObject) {
    throw invalidArgument();
  }
  return given as Readonly<Record<string, Json>>;
}

/** The argument as one of these words, or InvalidArgument. */
export function asOneOf<T extends string>(words: readonly T[], given: Argument): T {
  const found = words.find((word) => word === given);
  if (found === undefined) throw invalidArgument();
  return found;
}
