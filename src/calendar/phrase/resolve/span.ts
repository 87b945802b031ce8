import type { Period } from "../../financial-year.ts";
import type { Precision, TimescaleWarning } from "../../timescale.ts";

/** A stretch of time with what had to be assumed to find it. */
export interface Span extends Period {
  readonly precision: Precision;
  readonly warnings: readonly TimescaleWarning[];
  /** The other reading, where two are possible. */
  readonly alt: Period | null;
}

/** A span, or why there is none. */
export type Resolved = Span | { readonly error: TimescaleWarning };

/** True where a stretch of time was found. */
export function isSpan(resolved: Resolved): resolved is Span {
  return !("error" in resolved);
}

/** A span without doubts. */
export function spanOf(
  period: Period,
  precision: Precision,
  warnings: readonly TimescaleWarning[] = [],
  alt: Period | null = null,
): Span {
  return { start: period.start, end: period.end, precision, warnings, alt };
}

/** The same span with more warnings. */
export function withWarnings(span: Span, warnings: readonly TimescaleWarning[]): Span {
  return { ...span, warnings: [...span.warnings, ...warnings] };
}
