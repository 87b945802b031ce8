import type { PatternNode } from "./pattern-node.ts";

/** A class with more different signs than this says nothing about words. */
const MOST_OF_A_CLASS = 4;
const LOOKAROUND = /\(\?<?[=!]/uy;
const GROUP = /\((?:\?:|\?<\w+>)?/uy;
const QUANTIFIER = /(?:\{(?<least>\d+)(?:(?<upTo>,)\d*)?\}|(?<sign>[*+?]))\??/uy;
const CLASS = /\[(?<none>\^?)(?<members>(?:\\.|[^\]\\])*)\]/uy;
const MEMBER = /\\[pPux](?:\{[^}]*\}|[\da-fA-F]{2,4})?|\\.|[^\\](?:-[^\\\]])?/gsu;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|u\{[^}]*\}|x[\da-fA-F]{2}|.)/uy;
const BACK_REFERENCE = /^\\[1-9k]/u;

/** Every digit is the same sign, and all but letters, digits and "_" are spaces. */
function plain(letter: string): string {
  if (/\d/u.test(letter)) return "0";
  return /\w/u.test(letter) ? letter.toLowerCase() : " ".repeat(letter.length);
}

const ANY: PatternNode = { kind: "any" };
const NOTHING: PatternNode = { kind: "nothing" };

function isControl(escape: string): boolean {
  return /^\\[tnrfv]$/u.test(escape);
}

function escaped(escape: string): PatternNode {
  if (BACK_REFERENCE.test(escape)) return ANY;
  if (escape === "\\b") return { kind: "edge" };
  if (escape === "\\B") return NOTHING;
  if (escape === "\\d") return { kind: "words", words: ["0"] };
  if (escape === "\\s" || isControl(escape)) return { kind: "words", words: [" "] };
  if (/^\\[\w]/u.test(escape)) return ANY;
  return { kind: "words", words: [plain(escape.slice(1))] };
}

/** The different signs of one member of a class; null where they are too many. */
function signsOfMember(member: string): string | null {
  if (member === "\\d") return "0";
  if (member === "\\s" || isControl(member)) return " ";
  if (/^\\\w/u.test(member)) return null;
  if (member.startsWith("\\")) return plain(member.slice(1));
  if (member.length === 3 && member[1] === "-") return /^\d-\d$/u.test(member) ? "0" : null;
  return member.length === 1 ? plain(member) : null;
}

function classOf(none: string, members: string): PatternNode {
  if (none !== "") return ANY;
  const signs = (members.match(MEMBER) ?? []).map(signsOfMember);
  if (signs.length === 0 || signs.includes(null)) return ANY;
  const words = [...new Set(signs.map((sign) => sign ?? ""))];
  return words.length <= MOST_OF_A_CLASS ? { kind: "words", words } : ANY;
}

/** Reads the source of a pattern from left to right. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  choice(): PatternNode {
    const parts = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      parts.push(this.sequence());
    }
    const [only] = parts;
    return only && parts.length === 1 ? only : { kind: "choice", parts };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !/[|)]/u.test(this.source[this.at] ?? ""))
      parts.push(this.repeated(this.atom()));
    return { kind: "sequence", parts };
  }

  private repeated(part: PatternNode): PatternNode {
    const { least = "", upTo, sign } = this.take(QUANTIFIER)?.groups ?? {};
    if (sign === "?") return { kind: "optional", part };
    if (sign !== undefined)
      return { kind: "repeat", part, least: sign === "+" ? 1 : 0, isExact: false };
    if (least === "") return part;
    return { kind: "repeat", part, least: Number(least), isExact: upTo === undefined };
  }

  private atom(): PatternNode {
    if (this.take(LOOKAROUND)) {
      this.group();
      return NOTHING;
    }
    if (this.take(GROUP)) return this.group();
    const { none, members = "" } = this.take(CLASS)?.groups ?? {};
    if (none !== undefined) return classOf(none, members);
    const escape = this.take(ESCAPE)?.[0];
    if (escape !== undefined) return escaped(escape);
    return this.letter();
  }

  private group(): PatternNode {
    const inside = this.choice();
    this.at++;
    return inside;
  }

  private letter(): PatternNode {
    const letter = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += letter.length;
    if (letter === "^" || letter === "$") return NOTHING;
    return letter === "." ? ANY : { kind: "words", words: [plain(letter)] };
  }
}

/** The parts of a pattern of this project: with the flag `u`, and what that flag allows. */
export function parsePattern({ source }: RegExp): PatternNode {
  return new Reader(source).choice();
}
