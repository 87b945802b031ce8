const WORDS =
  "training delivered to front line staff across wards with partners and the pathway was agreed by the board before referrals rose in spring although housing officers asked for more time".split(
    " ",
  );

/** Gives whole numbers from 0 up to `limit`, the limit itself left out. */
export type NextNumber = (limit: number) => number;

/** The same numbers each time for the same seed. */
export function numbersFrom(seed: number): NextNumber {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

/** Words as an update has them, in no order. */
export function sentence(next: NextNumber, words: number): string {
  return Array.from({ length: words }, () => WORDS[next(WORDS.length)]).join(" ");
}
