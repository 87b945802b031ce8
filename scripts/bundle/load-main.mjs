import { pathToFileURL } from "node:url";
import { debuglog } from "node:util";
import { findBundle } from "./bundle-record.mjs";

const debug = debuglog("action-plan");

/** @returns {Promise<string | undefined>} The entry of a new bundle, where one can be made here. */
async function makeBundle() {
  try {
    const { writeBundle } = await import("./write-bundle.mjs");
    return await writeBundle();
  } catch (fault) {
    // Only reading is allowed here, or the sources have a fault: then they run, or say it, as they are.
    debug("%s", fault);
    return undefined;
  }
}

/**
 * Loads what runs commands: from the bundle where it is made of the sources as they stand, else from a
 * new one, else from the sources themselves.
 *
 * @returns {Promise<Pick<typeof import("../main.ts"), "main">>}
 */
export async function loadMain() {
  // Reading the maps takes as long as loading the bundle, so they are read for whoever looks for a fault.
  if (debug.enabled) process.setSourceMapsEnabled(true);
  const entry = findBundle() ?? (await makeBundle());
  if (entry !== undefined) return import(pathToFileURL(entry).href);
  const { register } = await import("tsx/esm/api");
  register();
  return import("../main.ts");
}
