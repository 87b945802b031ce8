import type { FlagName, FlagSeverity, Hit } from "./screen-flag.ts";
import type { Span } from "./span.ts";

/** The same flag for each of these places. */
export function flagged(flag: FlagName, severity: FlagSeverity, spans: readonly Span[]): Hit[] {
  return spans.map(({ start, end }) => ({ flag, severity, start, end }));
}
