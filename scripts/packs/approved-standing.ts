import type { Approval } from "../../src/plan/register/approvals.ts";
import type { Pack, PackStanding } from "../../src/publish/pack.ts";
import { sha256Of } from "../files/read-file.ts";
import type { PackFile } from "./pack-files.ts";

/** The approvals of this very content, the newest last. */
function approvalsOf(
  approvals: readonly Approval[],
  { id, date }: Pick<Pack, "id" | "date">,
  content: string,
): Approval[] {
  return approvals
    .filter((entry) => entry.pack === id && entry.date === date)
    .filter((entry) => entry.contentSha256.toLowerCase() === content)
    .sort((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1));
}

/** How a pack stands by the Approvals sheet: approved where this very content was, else a draft. */
export function standingBy(
  approvals: readonly Approval[],
  pack: Pick<Pack, "id" | "date">,
  contentSha256: string,
): PackStanding {
  const last = approvalsOf(approvals, pack, contentSha256).at(-1);
  if (!last) return { contentSha256, approved: null };
  const { approvedBy: by, role, approvedOn: on } = last;
  return { contentSha256, approved: { by, role, on } };
}

/** True where every file is, byte for byte, one that was approved. */
export function areApprovedFiles(
  files: readonly PackFile[],
  approvals: readonly Approval[],
): boolean {
  const known = new Set(
    approvals.map((entry) => `${entry.file}\n${entry.fileSha256.toLowerCase()}`),
  );
  return files.every(({ name, bytes }) => known.has(`${name}\n${sha256Of(bytes)}`));
}
