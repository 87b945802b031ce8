/** A file as it was given, or as it was found in a zip or an e-mail. */
export interface ContainedFile {
  /** Its own name, without folders. */
  readonly name: string;
  /** What it lay in, from the outermost: `["Returns.zip", "November/BSWA"]`; empty for a file given as it is. */
  readonly within: readonly string[];
  readonly bytes: Uint8Array;
  /** When the e-mail that it came with was sent, ISO in UTC; null for other files. */
  readonly sent: string | null;
}

/** The name under which a contained file is listed and kept: `BSWA return.xlsx (in Returns.zip)`. */
export function containedName({ name, within }: Pick<ContainedFile, "name" | "within">): string {
  return within.length === 0 ? name : `${name} (in ${within.join(", ")})`;
}
