import { mayMatch } from "../../patterns/may-match.ts";

/** A stretch of text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a pattern matched: the words, and those of its named groups. */
interface Found extends Span {
  readonly found: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Every match of a global pattern, in order. The pattern itself is run and no copy of it, as `matchAll`
 * would: a copy is compiled anew.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  if (!mayMatch(pattern, text)) return matches;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "")
      pattern.lastIndex += String.fromCodePoint(text.codePointAt(match.index) ?? 0).length;
  }
  return matches;
}

/** Every place that a global pattern matches, in order. */
export function spansOf(pattern: RegExp, text: string): Found[] {
  return matchesOf(pattern, text).map(({ 0: found, index, groups = {} }) => ({
    start: index,
    end: index + found.length,
    found,
    groups,
  }));
}

const WORDS_NEAR = 12;
const LONGEST_GAP = 200;

/** True where at most twelve words stand between two stretches, whichever comes first. */
function areNear(text: string, a: Span, b: Span): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  if (to <= from) return true;
  if (to - from > LONGEST_GAP) return false;
  return (text.slice(from, to).match(/[\p{L}\p{N}]+/gu) ?? []).length <= WORDS_NEAR;
}

/** Those of `spans` that stand within twelve words of one of `anchors`; both in order of start. */
export function spansNear<T extends Span>(
  text: string,
  spans: readonly T[],
  anchors: readonly Span[],
): T[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < anchors.length && (anchors[next]?.start ?? 0) < span.start) next++;
    const around = [anchors[next - 1], anchors[next]];
    return around.some((anchor) => anchor !== undefined && areNear(text, span, anchor));
  });
}
