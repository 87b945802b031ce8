import { SpokenError } from "../src/text/spoken-error.ts";

/** Loads a part of the pane that is not there yet. Throws SpokenError where it does not come; asked again, it may. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new SpokenError(
      "A part of this pane could not be loaded. Check that you are online and try again, or close this pane and open it again.",
      { cause },
    );
  }
}
