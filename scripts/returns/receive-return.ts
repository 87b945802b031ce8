import { type CheckedWorkbook, checkWorkbook } from "../../src/check/check-workbook.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { faultCode } from "../../src/finding/fault-code.ts";
import { fileNotRead } from "../../src/finding/file-not-read.ts";
import { containedName } from "../../src/intake/containers/contained-file.ts";
import type { UnpackedFile } from "../../src/intake/containers/unpack-files.ts";
import { readDocument } from "../../src/intake/read-document.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Return } from "../../src/read/return.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { londonTime } from "../files/london-time.ts";
import { NODE_PACKER } from "../files/node-packer.ts";
import { sha256Of } from "../files/read-file.ts";
import type { BasisOf } from "./return-basis.ts";
import type { SenderTold } from "./sender-told.ts";

/** Where a return came from. */
interface Arrived {
  /** The file that was given: the return itself, or the zip or e-mail that it lay in. */
  readonly path: string;
  /** Its own name, without what it lay in. */
  readonly name: string;
  /** Its name with what it lay in, as it is listed and kept: `BSWA.xlsx (in Returns.zip)`. */
  readonly file: string;
}

/** A return file, read and checked. */
export interface ReadFile extends Arrived {
  readonly kind: "read";
  readonly sha256: string;
  /** When it was sent by e-mail, else when the file was last saved, or the moment the officer gave: ISO in London. */
  readonly received: string;
  /** As packed: its workbook, which takes many times the room, is let go once it is read. */
  readonly bytes: Uint8Array;
  readonly reading: Return;
  /** What it was checked against. */
  readonly plan: Plan;
  /** Id of the partner the return says it is from. */
  readonly partner: string | null;
  readonly findings: readonly Finding[];
}

/** A file that could not be read; its one finding says why. */
interface UnreadFile extends Arrived {
  readonly kind: "unread";
  readonly findings: readonly Finding[];
}

/** A file that came in: read as a return, or not read and why. */
export type ReceivedFile = ReadFile | UnreadFile;

/** A file that could not be read, as a result like any other. */
export function unreadFile(arrived: Arrived, fault: SpokenError): ReceivedFile {
  return { kind: "unread", ...arrived, findings: [fileNotRead(faultCode(fault), fault.message)] };
}

function openReturn(
  { bytes, name, fault }: UnpackedFile,
  basisOf: BasisOf,
  from: SenderTold,
): CheckedWorkbook {
  if (fault) throw fault;
  const workbook = readDocument(bytes, name, { unpacker: NODE_PACKER, looks: true });
  const file = { name, sha256: sha256Of(bytes) };
  const check = (told: string | null): CheckedWorkbook =>
    checkWorkbook(workbook, basisOf(workbook), { fileName: name, told });
  const checked = check(from(file, false));
  const kept = checked.reading.identity.how === "unknown" ? from(file, true) : null;
  return kept === null ? checked : check(kept);
}

/**
 * Reads and checks one return that came in the file at `path`, last saved at `modified`. A file that cannot
 * be read is a result like any other, so that it stops nobody else's; only a fault of the tool itself throws.
 */
export function receiveReturn(
  unpacked: UnpackedFile,
  { path, modified }: { readonly path: string; readonly modified: Date },
  basisOf: BasisOf,
  from: SenderTold,
): ReceivedFile {
  const arrived = { path, name: unpacked.name, file: containedName(unpacked) };
  try {
    const { reading, plan, partner, findings } = openReturn(unpacked, basisOf, from);
    const { bytes, sent } = unpacked;
    return {
      kind: "read",
      ...arrived,
      sha256: sha256Of(bytes),
      received: londonTime(sent === null ? modified : new Date(sent)),
      bytes,
      reading,
      plan,
      partner,
      findings,
    };
  } catch (fault) {
    if (fault instanceof SpokenError) return unreadFile(arrived, fault);
    throw fault;
  }
}
