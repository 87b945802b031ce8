import { recordPlan } from "../../src/merge/changes/record-plan.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { samplePlan } from "../support/sample-plan.ts";

/** A master in which the last word on 2a came from EXW, with this status. */
function standing(master: Master, status: string): Master {
  const standings = master.standings.map((one) =>
    one.ref === "2a" ? { ...one, status, updateRound: "2018-10-16", updateBy: "EXW" } : one,
  );
  return { ...master, standings };
}

const recorded = (master: Master): Master => ({
  ...master,
  ...recordPlan(master, master.standings, "2018-11-14"),
});
const reason = (master: Master) => rateMaster(master, "2018-11-14").get("2a")?.reason;

test("what a hand withdrew is put down to no partner and no round, before and after the next merge", () => {
  const typed = standing(recorded(standing(newMaster(samplePlan()), "Blocked")), "Withdrawn");
  expect(reason(typed)).toBe("Grey: withdrawn by the team.");
  expect(reason(recorded(typed))).toBe("Grey: withdrawn by the team.");
});

test("what a return withdrew is its partner's", () => {
  const merged = recorded(standing(newMaster(samplePlan()), "Withdrawn"));
  expect(reason(merged)).toBe("Grey: withdrawn on 16 October 2018 by EXW.");
});
