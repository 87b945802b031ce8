import { basename } from "node:path";
import { readPartner } from "../../src/plan/read-partner.ts";
import type { Partner } from "../../src/plan/plan.ts";
import { UsageError } from "../command.ts";

/** Who sent a file, as a person said it; null where nobody did. `isUnknown` where the file itself does not say. */
export type SenderTold = (
  file: { readonly name: string; readonly sha256: string },
  isUnknown: boolean,
) => string | null;

/** The option that answers who sent a file. */
export const FROM_OPTION = {
  type: "string",
  value: "PARTNER=FILE",
  many: true,
  meaning:
    "who sent a file that does not say so, such as BSWA=updates.xlsx; may be given several times",
} as const;

interface Told {
  readonly partner: string;
  readonly file: string;
}

function parseTold(text: string): Told {
  const at = text.indexOf("=");
  const [partner, file] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (partner === "" || file === "") {
    throw new UsageError(
      `--from must say a partner and a file, such as BSWA=updates.xlsx. ${text} does not.`,
    );
  }
  return { partner, file: basename(file) };
}

/**
 * Who sent which file, as `--from` says it: by the file's name or its SHA-256. Throws a UsageError where it
 * names nobody of the plan.
 */
export function sendersTold(texts: readonly string[], partners: readonly Partner[]): SenderTold {
  const told = texts.map(parseTold);
  for (const { partner } of told) {
    if (readPartner(partner, partners).kind === "known") continue;
    const names = partners.map(({ shortName }) => shortName).join(", ");
    throw new UsageError(`${partner} is no partner of this plan. Choose one of these: ${names}.`);
  }
  return ({ name, sha256 }) =>
    told.find(({ file }) => file === name || file.toLowerCase() === sha256)?.partner ?? null;
}
