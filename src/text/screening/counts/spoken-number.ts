const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers in figures or as words up to ninety-nine, for patterns. */
export const ANY_NUMBER = String.raw`\d{1,6}|(?:${TENS.join("|")})(?:[ -](?:${UNITS.slice(0, 9).join("|")}))?|${[...UNITS].reverse().join("|")}`;

/** The number that `ANY_NUMBER` matched; not a number for anything else. */
export function spokenNumber(written: string): number {
  const words = written.toLowerCase().split(/[ -]/u);
  const values = words.map((word) => {
    const unit = UNITS.indexOf(word) + 1;
    return unit > 0 ? unit : (TENS.indexOf(word) + 2) * 10;
  });
  if (/^\d+$/u.test(written)) return Number(written);
  const isKnown = words.every((word) => UNITS.includes(word) || TENS.includes(word));
  return isKnown ? values.reduce((sum, value) => sum + value, 0) : Number.NaN;
}
