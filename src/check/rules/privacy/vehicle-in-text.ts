import { textRule } from "../../text-rule.ts";

/** Vehicle registrations. */
export const vehicleInText = textRule({
  code: "vehicle-in-text",
  severity: "query",
  title: "A text contains a vehicle registration",
  flags: ["vehicle_registration"],
  wanted: "text without vehicle registrations",
  fix: "Remove the vehicle registration",
  says: "contains a vehicle registration. Remove it, or confirm that it is none",
});
