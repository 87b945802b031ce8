import { stat } from "node:fs/promises";
import { errorCode } from "./error-code.ts";

/** True where something has that name, also where it may not be looked into. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");
  }
}
