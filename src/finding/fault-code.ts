import type { SpokenError } from "../text/spoken-error.ts";
import { FILE_CODES, type FileCode } from "./finding-code.ts";

/** Why a file could not be read, for programs: the fault's own code, where it has one. */
export function faultCode(fault: SpokenError): FileCode {
  const own = "code" in fault ? fault.code : undefined;
  return FILE_CODES.find((code) => code === own) ?? "file-not-read";
}
