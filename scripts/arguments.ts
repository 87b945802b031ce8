import { parseArgs } from "node:util";
import { isIsoDay, type IsoDay } from "../src/calendar/iso-day.ts";
import { type Command, type CommandArguments, UsageError } from "./command.ts";

/**
 * Parts a command's words from its options. Throws a UsageError that names what is not known,
 * twice there, or without its value.
 */
export function parseArguments(command: Command, argv: readonly string[]): CommandArguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = new Map<number, string>();
  const given: Record<string, string | boolean | readonly string[]> = {};
  for (const token of tokens) {
    // There are no one-letter options, so what starts with one dash is a word: `-5 April`.
    const isLong = token.kind === "option" && token.rawName.startsWith("--");
    if (isLong) given[token.name] = optionValue(command, given, token);
    else if (token.kind !== "option-terminator") words.set(token.index, argv[token.index] ?? "");
  }
  return { words: [...words.values()], options: given };
}

function optionValue(
  command: Command,
  given: Readonly<Record<string, string | boolean | readonly string[]>>,
  token: { readonly name: string; readonly value?: string | undefined },
): string | boolean | readonly string[] {
  const option = Object.hasOwn(command.options, token.name)
    ? command.options[token.name]
    : undefined;
  if (!option) {
    const known = Object.keys(command.options).map((name) => `--${name}`);
    const list = known.length > 0 ? `Its options are ${known.join(", ")}.` : "It has no options.";
    throw new UsageError(`${command.name} has no option --${token.name}. ${list}`);
  }
  const before = given[token.name];
  if (before !== undefined && option.many !== true)
    throw new UsageError(`Give --${token.name} only once.`);
  if (option.type === "boolean") return true;
  if (token.value === undefined || token.value === "") {
    throw new UsageError(`Write ${option.value ?? "a value"} after --${token.name}.`);
  }
  if (option.many === true) return [...(typeof before === "object" ? before : []), token.value];
  return token.value;
}

/** The option's text, or undefined where it was not given. */
export function optionText(given: CommandArguments, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === "string" ? value : undefined;
}

/** Every text that the option was given, in order; none where it was not given. */
export function optionTexts(given: CommandArguments, name: string): readonly string[] {
  const value = given.options[name];
  if (typeof value === "string") return [value];
  return typeof value === "object" ? value : [];
}

/** The option's text; a UsageError where it was not given. */
export function requiredText(given: CommandArguments, name: string, what: string): string {
  const value = optionText(given, name);
  if (value === undefined) throw new UsageError(`Name ${what} with --${name}.`);
  return value;
}

/** The option's day, or undefined where it was not given; a UsageError where it is no day. */
export function optionDay(given: CommandArguments, name: string): IsoDay | undefined {
  const value = optionText(given, name);
  if (value !== undefined && !isIsoDay(value)) {
    throw new UsageError(`--${name} must be a day written like 2018-11-14. ${value} is not one.`);
  }
  return value;
}

/** The option's day; a UsageError where it was not given or is no day. */
export function requiredDay(given: CommandArguments, name: string, what: string): IsoDay {
  const day = optionDay(given, name);
  if (day === undefined)
    throw new UsageError(`Give ${what} with --${name}, for example 2018-11-14.`);
  return day;
}

/** True where the switch was given. */
export function isGiven(given: CommandArguments, name: string): boolean {
  return given.options[name] === true;
}
