import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const REGISTRATION = /(?<![A-Za-z0-9])(?!FY)[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z0-9])/gu;

/** Vehicle registrations of the form in use since 2001. */
export const findVehicles: Screener = ({ text }) =>
  flagged("vehicle_registration", "warn", spansOf(REGISTRATION, text));
