import type { Plan } from "../plan/plan.ts";
import type { Register } from "../plan/register/register.ts";
import type { Release } from "./release.ts";
import { authorsOf } from "./screening/authors-of.ts";
import { blockedIn } from "./screening/blocked-in.ts";
import { whyNotIndependent } from "./screening/why-not-independent.ts";

/** Who approves a pack, and the fingerprint of the draft that this person read. */
export interface ApprovalRequest {
  readonly by: string;
  readonly role: string;
  /** As typed. */
  readonly contentSha256: string;
}

function contentReason(read: string, contentSha256: string): string[] {
  if (read.trim().toLowerCase() === contentSha256) return [];
  return [
    `The pack says something else than the draft that was read: its content has the SHA-256 ${contentSha256}. Run report, read the new draft, and approve that.`,
  ];
}

/** Both are printed in every file of the paper, where no screening of its texts would see them. */
function printedReason({ by, role }: ApprovalRequest, plan: Plan): string[] {
  return [
    ...blockedIn(by, plan).map((about) => ["--by", about] as const),
    ...blockedIn(role, plan).map((about) => ["--role", about] as const),
  ].map(([after, about]) => `The paper would print ${about}: enter other words after ${after}.`);
}

function personReason(by: string, role: string, authors: readonly string[]): string[] {
  const notOther = whyNotIndependent(by, authors, "The name after --by");
  const noRole = role.trim() === "" ? [`Enter the role of ${by.trim()} after --role.`] : [];
  return [...(notOther === null ? [] : [notOther]), ...noRole];
}

function publicationReason({ asksUnrestricted, whyNot, openBlocks, pack }: Release): string[] {
  if (asksUnrestricted) return whyNot.map((sentence) => `Unrestricted is refused. ${sentence}`);
  if (/^\W*not\b/iu.test(pack.publication)) {
    return [
      'Nobody has said how the paper is published: enter Publication in the Papers sheet, for example "Unrestricted" or "Restricted".',
    ];
  }
  return openBlocks.map(
    ({ id }) =>
      `Place ${id} must not be published as it stands: change its text, or record a decision.`,
  );
}

/** Why a pack cannot be approved, one sentence for each reason; none where it can. */
export function whyNotApproved(
  release: Release,
  contentSha256: string,
  request: ApprovalRequest,
  register: Pick<Register, "papers">,
  plan: Plan,
): readonly string[] {
  const authors = authorsOf(register, release.pack.id);
  return [
    ...contentReason(request.contentSha256, contentSha256),
    ...personReason(request.by, request.role, authors),
    ...printedReason(request, plan),
    ...publicationReason(release),
  ];
}
