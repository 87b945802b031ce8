import { count, figure } from "../../../src/text/count.ts";
import type { Tell } from "../host/run-in-excel.ts";

/** Tells how far many cells are: `Mended 3,000 of 30,000 cells.` */
export function countTold(verb: string, all: number, tell: Tell): (done: number) => void {
  return (done) => {
    tell(`${verb} ${figure(done)} of ${count(all, "cell")}.`);
  };
}
