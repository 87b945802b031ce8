import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Where Python is called something else, or pandas is in an environment of its own. */
const CHOSEN = process.env["BENCH_PYTHON"];

/** A Python that has pandas and openpyxl; null where there is none. */
export async function findPandas(): Promise<string | null> {
  for (const python of CHOSEN === undefined ? ["python3", "python"] : [CHOSEN]) {
    const found = promisify(execFile)(python, ["-c", "import pandas, openpyxl"]);
    if (
      await found.then(
        () => true,
        () => false,
      )
    ) {
      return python;
    }
  }
  return null;
}
