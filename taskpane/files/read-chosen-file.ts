import { SpokenError } from "../../src/text/spoken-error.ts";
import { refuseLongFile } from "../../src/xlsx/refusals/refuse-long-file.ts";

/** A file that the browser does not hand over. */
class FileOutOfReach extends SpokenError {
  override readonly name = "FileOutOfReach";
}

/**
 * The bytes of a file that a person chose. Throws, in one plain sentence, UnreadableWorkbook where it is too
 * long, which its size tells before anything is loaded, and another SpokenError where it cannot be had.
 */
export async function readChosenFile(file: File): Promise<Uint8Array<ArrayBuffer>> {
  refuseLongFile(file.size);
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileOutOfReach(
      "The browser cannot open this file: it is a folder, or it was changed, moved or locked after you chose it. Choose the file again.",
      { cause },
    );
  });
  return new Uint8Array(buffer);
}

/** The SHA-256 of bytes, in hexadecimal, as the browser works it out. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
