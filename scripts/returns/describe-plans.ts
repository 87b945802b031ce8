import { groupBy } from "../../src/finding/group-by.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { ReadFile, ReceivedFile } from "./receive-return.ts";

function namesOf(files: readonly ReadFile[]): string {
  const [only] = files;
  return files.length === 1 && only ? only.file : `${files.length} returns`;
}

/**
 * Which plan each return was checked against where none was named: its own, else the bundled example.
 * One sentence a plan; none for files that hold no return.
 */
export function describePlans(received: readonly ReceivedFile[], example: Plan): string {
  const read = received
    .filter((file) => file.kind === "read")
    .filter(({ reading }) => reading.noReturn === undefined);
  const own = read.filter(({ plan }) => plan !== example);
  const others = read.filter(({ plan }) => plan === example);
  const lines = [...groupBy(own, ({ plan }) => plan.title)].map(([title, files]) => {
    const carry =
      files.length === 1
        ? "is checked against the plan it carries"
        : "are checked against the plan they carry";
    return `${namesOf(files)} ${carry}: ${title}.\n`;
  });
  if (others.length === 0) return lines.join("");
  const only = own.length === 0 ? "" : ` for ${namesOf(others)}`;
  return `${lines.join("")}No plan is named, so the bundled example is used${only}: ${example.title}.\n`;
}
