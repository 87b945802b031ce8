import { mergeReturns } from "../../src/merge/merge-returns.ts";
import type { ReceivedReturn } from "../../src/merge/received-return.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { emptyMaster, NOVEMBER, receivedReturnOf } from "../merge/received-return-of.ts";
import { sampleAction, samplePartner, samplePlan } from "../support/sample-plan.ts";
import { median } from "./bench-row.ts";

const PARTNERS = 50;
const ACTIONS = 40;
const ROWS = 80;
const ROUNDS = 3;

/** A plan of forty actions and fifty partners, each action led by one of them. */
function widePlan(): Plan {
  const partners = Array.from({ length: PARTNERS }, (_, index) => samplePartner(`P${index}`));
  const actions = Array.from({ length: ACTIONS }, (_, index) =>
    sampleAction(`1${String.fromCharCode(97 + (index % 26))}${index < 26 ? "" : "a"}`, {
      lead: `P${index}`,
      contributors: [`p${(index + 1) % PARTNERS}`],
    }),
  );
  return samplePlan({ actions, partners });
}

function rowsOf(plan: Plan, seed: number) {
  return Array.from({ length: ROWS }, (_, row) => ({
    reference: plan.actions[(seed + row) % ACTIONS]?.ref ?? "",
    "action-taken": `Update ${seed} ${row}: ${"staff were trained and referrals rose ".repeat(4)}`,
    status: plan.statuses[(seed * 7 + row) % plan.statuses.length]?.name ?? "",
    forecast: "2019-02-28",
    evidence: `Register ${seed} ${row}`,
  }));
}

/** Returns of eighty rows, each from the next partner, a minute after the one before. */
function generate(plan: Plan, count: number): ReceivedReturn[] {
  return Array.from({ length: count }, (_, seed) =>
    receivedReturnOf(
      {
        file: `Return ${seed}.xlsx`,
        sha256: ((seed + 1) * 4_097).toString(16).padStart(8, "0"),
        received: new Date(Date.UTC(2018, 9, 20) + seed * 60_000).toISOString(),
        partner: `P${seed % PARTNERS}`,
        rows: rowsOf(plan, seed),
      },
      plan,
    ),
  );
}

function timeMerge(plan: Plan, returns: readonly ReceivedReturn[]): number {
  const start = performance.now();
  mergeReturns(emptyMaster(plan), returns, NOVEMBER);
  return performance.now() - start;
}

/** Merges that many returns in a process of its own, so that its peak memory is that of this merge. */
const count = Number(process.argv[2]);
const plan = widePlan();
const returns = generate(plan, count);
const few = returns.slice(0, 10);
for (let warm = 0; warm < 20; warm++) timeMerge(plan, few);
const before = process.memoryUsage().rss;
const times = Array.from({ length: ROUNDS }, () => timeMerge(plan, returns));
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms: median(times), grown: peak - before, peak }));
