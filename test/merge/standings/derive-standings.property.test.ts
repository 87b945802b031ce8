import fc from "fast-check";
import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import { standingDecision, verdictsOf } from "../../../src/merge/standings/conflict-decisions.ts";
import { deriveStandings, type Derivation } from "../../../src/merge/standings/derive-standings.ts";
import { valueReader } from "../../../src/merge/standings/read-value.ts";
import type { LedgerLine } from "../../../src/plan/master/progress-log.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { returnsOf, teamEdits, typeInto, type TeamEdits } from "../arbitrary-returns.ts";
import { emptyMaster, receivedReturnOf, type TypedReturn } from "../received-return-of.ts";

const plan = samplePlan();
const reader = valueReader(plan);
const EVERY_ACTION = new Set(plan.actions.map(({ ref }) => ref));
const DAYS = ["2018-08-14", "2018-11-14", "2019-02-14"];

/** A master after three rounds, between which the team typed into it. */
function livedMaster(rounds: readonly (readonly TypedReturn[])[], edits: TeamEdits): Master {
  return rounds.reduce((master, returns, index) => {
    const date = DAYS[index] ?? "";
    const received = returns.map((typed) =>
      receivedReturnOf({ ...typed, sha256: `${index}${typed.sha256 ?? ""}` }, plan),
    );
    return typeInto(mergeReturns(master, null, received, { date, returnsDue: date }).master, edits);
  }, emptyMaster(plan));
}

const anyMaster = fc
  .tuple(fc.array(returnsOf(plan, 3), { minLength: 3, maxLength: 3 }), teamEdits)
  .map(([rounds, edits]) => livedMaster(rounds, edits));

function derive(
  { conflicts }: Master,
  ledger: readonly LedgerLine[],
  remembered: ReadonlySet<string>,
): Derivation {
  return deriveStandings(ledger, plan, verdictsOf(conflicts, standingDecision), reader, remembered);
}

test("walking back to the last value gives what walking through all rounds gives", () => {
  fc.assert(
    fc.property(anyMaster, (master) => {
      const whole = derive(master, master.ledger, EVERY_ACTION);
      const short = derive(master, master.ledger, new Set());
      expect(short.standings).toEqual(whole.standings);
      expect(short.open).toEqual(whole.open);
    }),
    { numRuns: 80 },
  );
});

test("conflicts that the sheet holds matter as if all rounds had been walked", () => {
  fc.assert(
    fc.property(anyMaster, (master) => {
      const held = new Set(master.conflicts.map(({ ref }) => ref));
      const whole = derive(master, master.ledger, EVERY_ACTION);
      const short = derive(master, master.ledger, held);
      const matter = ({ asked }: Derivation) => master.conflicts.filter(({ id }) => asked.has(id));
      expect(matter(short)).toEqual(matter(whole));
    }),
    { numRuns: 80 },
  );
});

test("a value is that of the newest round that gives one by itself", () => {
  fc.assert(
    fc.property(anyMaster, (master) => {
      const { standings } = derive(master, master.ledger, new Set());
      const byRound = DAYS.map((day) => {
        const own = master.ledger.filter(({ round }) => round === day);
        return derive(master, own, EVERY_ACTION).standings;
      });
      for (const [ref, { values }] of standings) {
        const told = byRound.map((round) => round.get(ref)?.values ?? {});
        expect(values).toEqual(Object.assign({}, ...told));
      }
    }),
    { numRuns: 80 },
  );
});
