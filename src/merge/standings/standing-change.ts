import type { ThreeWay } from "./choose-three-way.ts";

/** One value of a sheet that returns fill, which a merge changed. */
export interface StandingChange {
  readonly ref: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** File, sheet and cell; several where texts are joined. Empty where a value is taken back. */
  readonly source: string;
}

/** What taking the log's value changes. */
export function changeOf({ ref, heading, reading, standing, derived }: ThreeWay): StandingChange {
  return {
    ref,
    field: heading,
    from: reading.shownOf(standing),
    to: reading.shownOf(derived?.text ?? ""),
    source: derived?.from ?? "",
  };
}
