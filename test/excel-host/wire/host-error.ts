/** An answer that Excel gives as an error: its code, its text and where it arose. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, message: string, location = "") {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}

/** An argument that Excel does not take. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

/** A write that the protection of the sheet does not allow. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** A thing asked for by a name or id that nothing has. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** A name that something else has already. */
export function itemAlreadyExists(): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
  );
}

/** A thing that Excel does not do in this state of the workbook. */
export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

/** What this in-memory Excel cannot do: loud, so that no test passes on a gap of the host. */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `In-memory Excel: ${what} is not emulated.`, what);
}
