import type { TimescaleWarning } from "../../timescale.ts";
import { jointPrecision } from "./resolve-group.ts";
import type { Reading } from "./resolve-phrase.ts";

const earliest = (days: readonly string[]): string | null => [...days].sort()[0] ?? null;
const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;

/** Several phases as one stretch of time: from the first start to the last end. */
export function combinePhases(phases: readonly Reading[]): Reading {
  const starts = phases.flatMap((phase) => phase.start ?? []);
  const ends = phases.flatMap((phase) => phase.end ?? []);
  const open = phases.some((phase) => phase.end === null);
  const deadlines = phases.every((phase) => phase.start === null);
  const end = open ? null : latest(ends);
  const later = latest(phases.flatMap((phase) => phase.altEnd ?? []));
  const ownAlt = phases.find((phase) => phase.end === end)?.altEnd ?? null;
  const warnings: TimescaleWarning[] = [...phases.flatMap((each) => each.warnings), "multi_phase"];
  return {
    kind: open ? "open" : deadlines ? "deadline" : "period",
    start: deadlines
      ? null
      : earliest([...starts, ...(starts.length === phases.length ? [] : ends)]),
    end,
    precision: jointPrecision(phases.map((phase) => phase.precision)),
    written: jointPrecision(phases.map((phase) => phase.written)),
    warnings,
    altEnd: end === null ? null : later !== null && later > end ? later : ownAlt,
  };
}
