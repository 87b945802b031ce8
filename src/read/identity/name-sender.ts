import type { Plan } from "../../plan/plan.ts";
import { leadIdsOf } from "../../plan/read-partner.ts";
import type { PartnerReading } from "../../plan/reading.ts";
import type { Answer } from "../cells/answer.ts";
import type { ReturnIdentity, ReturnRow, SenderHow } from "../return.ts";
import { partnersNamed } from "./partners-named.ts";
import type { SheetSender } from "./sheet-sender.ts";

/** What tells who sent a return, beside its labelled cells. */
export interface SenderEvidence {
  readonly plan: Pick<Plan, "partners" | "actions">;
  /** Of each sheet with updates, in the workbook's order. */
  readonly sheets: readonly SheetSender[];
  readonly rows: readonly ReturnRow[];
  /** The file's name; null where nobody says. */
  readonly fileName: string | null;
  /** Id of the partner that a person named; null where nobody did. */
  readonly told: string | null;
}

interface Sender {
  readonly how: SenderHow;
  readonly reading: PartnerReading;
  readonly answer?: Answer | null;
}

const NOBODY: PartnerReading = { kind: "missing", written: "" };

function knownPartner(id: string, { plan }: SenderEvidence): PartnerReading {
  const written = plan.partners.find((partner) => partner.id === id)?.shortName ?? id;
  return { kind: "known", written, id };
}

function byTitle({ sheets }: SenderEvidence): Sender | null {
  const [first, ...more] = sheets;
  const name = ({ reading }: SheetSender): string =>
    reading.kind === "known" ? reading.id : reading.written;
  if (!first) return null;
  // Sheets of several senders name each its own: the file as a whole has none.
  return more.every((sheet) => name(sheet) === name(first))
    ? first
    : { how: first.how, reading: NOBODY };
}

/** `BSWA return (corrected).xlsx` without its ending, its signs as spaces. */
function byFileName(evidence: SenderEvidence): Sender | null {
  const { fileName, plan } = evidence;
  if (fileName === null) return null;
  const words = fileName.replace(/\.[a-z]{3,5}$/iu, "").replace(/[_+.-]+/gu, " ");
  const [only, ...more] = partnersNamed(plan.partners)(words);
  return only !== undefined && more.length === 0
    ? { how: "file name", reading: knownPartner(only, evidence) }
    : null;
}

/** The only partner that leads every action which the return answers. */
function byLead(evidence: SenderEvidence): Sender | null {
  const { plan, rows } = evidence;
  const actions = new Map(plan.actions.map((action) => [action.ref, action]));
  const leads = rows.map(({ reference }) => {
    const action = reference.kind === "action" ? actions.get(reference.ref) : undefined;
    return action ? leadIdsOf(action, plan.partners) : [];
  });
  const [first = []] = leads;
  const common = first.filter((id) => leads.every((ids) => ids.includes(id)));
  const [only, ...more] = common;
  return only !== undefined && more.length === 0
    ? { how: "lead", reading: knownPartner(only, evidence) }
    : null;
}

/** Where each row names its own partner, no other word is needed. */
function byRows({ rows }: SenderEvidence): Sender | null {
  if (rows.length === 0 || rows.some(({ partner }) => partner.kind === "missing")) return null;
  const [first] = rows;
  const id = first?.partner.kind === "known" ? first.partner.id : null;
  const same = rows.every(({ partner }) => partner.kind === "known" && partner.id === id);
  return { how: "cell", reading: same && first && id !== null ? first.partner : NOBODY };
}

/**
 * Who sent a return and how that is known: what a person said, a labelled cell or the rows' own cells, the
 * title of its sheet, the file's name, or the one lead of its actions, in that order (forms 5).
 */
export function nameSender(identity: ReturnIdentity, evidence: SenderEvidence): ReturnIdentity {
  const { told } = evidence;
  if (told !== null) {
    return {
      ...identity,
      partner: null,
      partnerReading: knownPartner(told, evidence),
      how: "told",
    };
  }
  if (identity.partnerReading.kind !== "missing") return { ...identity, how: "cell" };
  const found = byRows(evidence) ?? byTitle(evidence) ?? byFileName(evidence) ?? byLead(evidence);
  return found
    ? {
        ...identity,
        partner: found.answer ?? null,
        partnerReading: found.reading,
        how: found.how,
      }
    : { ...identity, how: "unknown" };
}
