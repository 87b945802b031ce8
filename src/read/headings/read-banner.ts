import type { Section } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";

/** Letters that prove a name, where the banner says it differently: "Whole System" for "Whole systems". */
const ENOUGH_LETTERS = 8;
const LONGEST_BANNER = 400;

/** Letters and digits only, without "and": what is left of a name when a scan breaks it apart. */
function squeeze(text: string): string {
  return fold(text)
    .replace(/\band\b/gu, " ")
    .replaceAll(" ", "");
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

/** What follows the section's number at the start of a text; undefined where it does not start with it. */
function afterNumber(text: string, number: string): string | undefined {
  const bare = text.trim().replace(/^section\b[\s.:-]*/iu, "");
  if (!bare.toLowerCase().startsWith(number.toLowerCase())) return undefined;
  const rest = bare.slice(number.length);
  return /^[\p{L}\p{N}]/u.test(rest) ? undefined : rest;
}

/** A section with its names squeezed once. */
interface KnownSection {
  readonly number: string;
  readonly names: readonly string[];
}

function knownSection({ number, name, alsoCalled }: Section): KnownSection {
  return { number, names: [name, ...alsoCalled].map(squeeze).filter((text) => text !== "") };
}

function isNumberedBanner(texts: readonly string[], section: KnownSection): boolean {
  const [first = ""] = texts;
  const rest = afterNumber(first, section.number);
  if (rest === undefined) return false;
  const own = squeeze(rest);
  if (own === "") return texts.length === 1 && /^\s*section\b/iu.test(first);
  const whole = squeeze([rest, ...texts.slice(1)].join(" "));
  return section.names.some((name) => {
    const shared = sharedStart(whole, name);
    const proved = shared >= Math.min(ENOUGH_LETTERS, name.length);
    const broken = texts.length === 1 || (own.length < name.length && shared > own.length);
    return proved && broken;
  });
}

function isNamedBanner(words: string, section: KnownSection): boolean {
  return section.names.some((name) => words === name || words === name.replace(/actions$/u, ""));
}

/** Reads the texts of a row's cells: the number of the section that they name as a banner. */
export type BannerReader = (texts: readonly string[]) => string | undefined;

/**
 * Reads banners of these sections: "2. Early help actions: (write in …)", "Section 2", "Early help";
 * also where a scan broke the line over several cells. Any other row gives undefined.
 */
export function bannerReader(sections: readonly Section[]): BannerReader {
  const known = sections.map(knownSection);
  return (texts) => {
    const [first = ""] = texts;
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (length > LONGEST_BANNER) return undefined;
    const numbered = known.find((section) => isNumberedBanner(texts, section));
    if (numbered ?? texts.length !== 1) return numbered?.number;
    const words = squeeze(first.replace(/\(.*$/su, "")).replace(/actions$/u, "");
    return known.find((section) => isNamedBanner(words, section))?.number;
  };
}
