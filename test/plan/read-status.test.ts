import { readStatus } from "../../src/plan/read-status.ts";
import { samplePlan } from "../support/sample-plan.ts";

const { statuses } = samplePlan();

test.each([
  ["In progress – on track", { kind: "known", id: "on-track", reworded: false }],
  ["in progress - on track", { kind: "known", id: "on-track", reworded: false }],
  ["On Track", { kind: "known", id: "on-track", reworded: true }],
  ["done", { kind: "known", id: "complete", reworded: true }],
  ["", { kind: "missing" }],
  ["< Select >", { kind: "missing" }],
  ["Withdrawm", { kind: "unknown", suggestions: ["Withdrawn"] }],
  ["Amber", { kind: "unknown", suggestions: [] }],
])("%s", (written, expected) => {
  expect(readStatus(written, statuses)).toEqual({ written, ...expected });
});
