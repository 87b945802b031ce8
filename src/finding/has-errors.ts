import type { Finding } from "./finding.ts";

/** True where at least one finding must be mended. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
