import { judgeReading } from "./random/judge-reading.ts";
import { TUNED } from "./random/pool-tuned.ts";
import { randomForm } from "./random/random-form.ts";

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

test.each(SEEDS)("random plan %i: nothing is wrong in silence", (seed) => {
  expect(judgeReading(randomForm(TUNED, seed)).silent).toEqual([]);
});
