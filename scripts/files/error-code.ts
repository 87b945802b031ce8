/** The system's word for what went wrong with a file, such as `ENOENT`; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** True for the codes by which systems say that a file is in use or may not be changed. */
export function isHeld(error: unknown): boolean {
  return ["EBUSY", "EPERM", "EACCES", "EROFS", "ETXTBSY"].includes(errorCode(error) ?? "");
}
