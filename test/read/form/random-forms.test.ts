import { judgeReading } from "./random/judge-reading.ts";
import { SECOND } from "./random/pool-second.ts";
import { FIRST } from "./random/pool-first.ts";
import { randomForm } from "./random/random-form.ts";

const SEEDS = Array.from({ length: 80 }, (_, index) => index + 1);

describe.each([
  ["the first words", FIRST],
  ["the second words", SECOND],
] as const)("random plans of %s", (_words, pool) => {
  const judged = SEEDS.map((seed) => ({ seed, ...judgeReading(randomForm(pool, seed)) }));

  test.each(judged)("plan $seed: nothing is wrong in silence", ({ silent }) => {
    expect(silent).toEqual([]);
  });

  test("nearly all are right at once", () => {
    const right = judged.filter(({ silent, asked }) => silent.length + asked.length === 0).length;
    expect(right / judged.length).toBeGreaterThan(0.95);
  });
});
