import fc from "fast-check";
import { mergeReturns } from "../../src/merge/merge-returns.ts";
import type { LedgerLine } from "../../src/plan/master/progress-log.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { Round } from "../../src/plan/plan.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { returnsOf, teamEdits, typeInto, type TeamEdits } from "./arbitrary-returns.ts";
import {
  emptyMaster,
  NOVEMBER,
  OCTOBER,
  receivedReturnOf,
  type TypedReturn,
} from "./received-return-of.ts";

const plan = samplePlan();
const october = returnsOf(plan, 4);
const november = returnsOf(plan, 6).map((returns) =>
  returns.map((typed) => ({
    ...typed,
    sha256: `nov${typed.sha256 ?? ""}`,
    file: `N ${typed.file}`,
  })),
);

function merge(master: Master, returns: readonly TypedReturn[], round: Round = NOVEMBER) {
  return mergeReturns(
    master,
    null,
    returns.map((typed) => receivedReturnOf(typed, plan)),
    round,
  );
}

/** A master with a round behind it into which the team has typed. */
function lived(returns: readonly TypedReturn[], edits: TeamEdits): Master {
  return typeInto(merge(emptyMaster(plan), returns, OCTOBER).master, edits);
}

/**
 * Conflicts that a person once saw and that a return then ended stay in the sheet as history; nobody
 * saw them where the returns came together. All else must not depend on how they came.
 */
function withoutOvertaken(master: Master): Master {
  const seen = master.conflicts.filter(({ outcome }) => !outcome.startsWith("No longer differs"));
  return { ...master, conflicts: seen };
}

function textsOf({
  id,
  refWritten,
  partnerWritten,
  values,
  file,
  sha256,
  sheet,
  cells,
  received,
  round,
}: LedgerLine) {
  return { id, refWritten, partnerWritten, values, file, sha256, sheet, cells, received, round };
}

describe("whatever is merged", () => {
  test("merging it again changes nothing", () => {
    fc.assert(
      fc.property(october, november, teamEdits, teamEdits, (before, returns, early, late) => {
        const first = typeInto(merge(lived(before, early), returns).master, late);
        const once = merge(first, returns).master;
        expect(merge(once, returns).master).toEqual(once);
        expect(merge(once, []).master).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  test("the order of returns does not matter", () => {
    fc.assert(
      fc.property(october, november, teamEdits, fc.gen(), (before, returns, edits, any) => {
        const master = lived(before, edits);
        const shuffled = any(fc.shuffledSubarray, returns, {
          minLength: returns.length,
          maxLength: returns.length,
        });
        expect(merge(master, shuffled).master).toEqual(merge(master, returns).master);
      }),
      { numRuns: 100 },
    );
  });

  test("the grouping of returns into merges does not matter", () => {
    const noHandEdit = teamEdits.map((edits) => ({ ...edits, status: "", evidence: "" }));
    fc.assert(
      fc.property(october, november, noHandEdit, fc.gen(), (before, returns, edits, any) => {
        const settled = merge(lived(before, edits), []).master;
        const groups = returns.map(() => any(fc.integer, { min: 0, max: 2 }));
        const steps = [0, 1, 2].map((group) =>
          returns.filter((_, index) => groups[index] === group),
        );
        const stepwise = steps.reduce((master, step) => merge(master, step).master, settled);
        expect(withoutOvertaken(stepwise)).toEqual(
          withoutOvertaken(merge(settled, returns).master),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("every value is accounted for", () => {
    fc.assert(
      fc.property(october, november, teamEdits, (before, returns, edits) => {
        const { tally } = merge(lived(before, edits), returns);
        const { valuesIn, ...fates } = tally;
        expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(valuesIn);
      }),
      { numRuns: 100 },
    );
  });

  test("no line leaves the ledger and no text in it changes", () => {
    fc.assert(
      fc.property(october, november, teamEdits, (before, returns, edits) => {
        const master = lived(before, edits);
        const after = new Map(merge(master, returns).master.ledger.map((line) => [line.id, line]));
        for (const line of master.ledger) {
          const kept = after.get(line.id);
          expect(kept && textsOf(kept)).toEqual(textsOf(line));
        }
      }),
    );
  });

  test("every answer stands in the ledger as it was typed", () => {
    fc.assert(
      fc.property(november, (returns) => {
        const { ledger } = merge(emptyMaster(plan), returns).master;
        for (const { file, rows = [] } of returns) {
          const texts = ledger
            .filter((line) => line.file === file)
            .map(({ values }) => values.actionTaken);
          for (const { "action-taken": text = "" } of rows) {
            expect(text === "" || texts.includes(text)).toBe(true);
          }
        }
      }),
    );
  });

  test("a blank answer never takes a value away", () => {
    fc.assert(
      fc.property(
        october,
        teamEdits,
        fc.constantFrom("EXC", "EXP", "EXW"),
        (before, edits, partner) => {
          const master = merge(lived(before, edits), []).master;
          const blank = plan.actions.map(({ ref }) => ({
            reference: ref,
            status: "",
            responsible: "A",
          }));
          const returned = {
            file: "blank.xlsx",
            received: "2018-11-05T09:00:00Z",
            partner,
            rows: blank,
          };
          expect(merge(master, [returned]).master.standings).toEqual(master.standings);
        },
      ),
    );
  });

  test("the plan never changes", () => {
    fc.assert(
      fc.property(november, (returns) => {
        expect(merge(emptyMaster(plan), returns).master.plan).toBe(plan);
      }),
    );
  });
});
