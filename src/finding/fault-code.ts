import type { SpokenError } from "../text/spoken-error.ts";

/** Why a file could not be read, for programs: the fault's own code, where it has one. */
export function faultCode(fault: SpokenError): string {
  return "code" in fault && typeof fault.code === "string" ? fault.code : "file-not-read";
}
