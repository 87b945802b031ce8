import type { LedgerLine } from "../../src/plan/master/progress-log.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { RatingName } from "../../src/plan/ratings.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { ShownRating } from "../../src/report/master/master-records-input.ts";
import { samplePlan } from "./sample-plan.ts";

/** What the master shows of a rating, nothing known of the round before. */
export function sampleRating(rating: RatingName, given: Partial<ShownRating> = {}): ShownRating {
  return {
    rating,
    rule: "AR01",
    reason: "Said so.",
    previous: null,
    direction: "Not comparable",
    overrideEnds: null,
    ...given,
  };
}

/** A ledger line of EXW on 2a with everything filled in but what is given. */
export function sampleLine(id: string, given: Partial<LedgerLine> = {}): LedgerLine {
  return {
    id,
    round: "2018-11-14",
    ref: "2a",
    refWritten: "2A",
    partner: "exw",
    partnerWritten: "EXWAID",
    version: 1,
    state: "Merged",
    values: {
      actionTaken: "Hub opened.\nTwo staff in post.",
      responsible: "Hub lead",
      start: "1 April 2018",
      finish: "",
      status: "on track",
      forecast: "",
      completed: "",
      evidence: "",
      obstacle: "=HYPERLINK(1)",
      percent: "",
      other: "Cost: none",
    },
    file: "exw.xlsx",
    sha256: "3f9a",
    sheet: "Updates",
    cells: "Action Taken B5",
    received: "2018-11-06T09:00:00Z",
    ...given,
  };
}

/** A master after one round: every table has at least one row. */
export function sampleMaster(given: Partial<Master> = {}, plan: Plan = samplePlan()): Master {
  return {
    plan,
    ledger: [
      sampleLine("3f9a Updates 5"),
      sampleLine("3f9a Updates 6", { ref: null, partner: null }),
    ],
    standings: plan.actions.map(({ ref }) => ({
      ref,
      status: ref === "2a" ? "In progress – on track" : "",
      forecast: ref === "2a" ? "2019-12-01" : null,
      completed: null,
      evidence: "",
      obstacle: "",
      percent: "",
      update: ref === "2a" ? "Hub opened.\nTwo staff in post." : "",
      updateRound: ref === "2a" ? "2018-11-14" : null,
      updateBy: ref === "2a" ? "EXW" : "",
      flags: "",
      ownMarks: [],
    })),
    ratings: plan.actions.map(({ ref }) => ({
      ref,
      rating: ref === "2a" ? "Amber" : null,
      ratedOn: ref === "2a" ? "2018-10-16" : null,
      previous: null,
    })),
    overrides: [
      {
        ref: "1a",
        rating: "Green",
        by: "A. Officer",
        role: "Programme manager",
        reason: "Agreed at the board",
        until: "2018-12-31",
        second: "B. Officer",
      },
    ],
    conflicts: [
      {
        id: "2a status",
        state: "Open",
        round: "2018-11-14",
        ref: "2a",
        field: "Status",
        why: "EXW and EXP disagree.",
        first: "On track",
        firstFrom: "exw.xlsx Updates G5",
        second: "Blocked",
        secondFrom: "exp.xlsx Updates G5",
        decision: null,
        decidedBy: "",
        decidedOn: null,
        outcome: "",
        outcomeCode: null,
        firstPrint: "",
      },
    ],
    replies: [
      {
        round: "2018-11-14",
        partner: "exw",
        role: "A status on 1b",
        isAsked: true,
        state: "Received on time",
        firstReceived: "2018-11-06",
        accepted: "2018-11-06",
        versions: 1,
        errors: 0,
        queries: 1,
        actions: "2a, 2b",
        files: "exw.xlsx",
        sent: [],
        changes: "",
      },
      {
        round: "2018-11-14",
        partner: "exp",
        role: "A status on 1b",
        isAsked: true,
        state: "Not received",
        firstReceived: "",
        accepted: "",
        versions: 0,
        errors: 0,
        queries: 0,
        actions: "1b",
        files: "",
        sent: [],
        changes: "",
      },
    ],
    queue: [
      {
        id: "3f9a Updates 6",
        state: "Open",
        round: "2018-11-14",
        partner: "exw",
        refWritten: "2",
        why: "2 is a section.",
        actionTaken: "Talks held",
        suggested: "2a, 2b",
        from: "exw.xlsx Updates 6",
        placeAt: "",
        placedBy: "",
      },
    ],
    newNames: [{ written: "EX Wardens", sameAs: "" }],
    origins: plan.actions.map(({ ref }) => ({ ref, originalDue: null })),
    record: [],
    changes: [],
    ...given,
  };
}
