import { UnreadableWorkbook } from "../../xlsx/refusals/unreadable-workbook.ts";
import type { ReadOptions } from "../../xlsx/read-xlsx.ts";
import { documentKind, type DocumentKind } from "../document-kind.ts";
import type { ContainedFile } from "./contained-file.ts";
import { filesInEmail } from "./files-in-email.ts";
import { filesInOutlook } from "./files-in-outlook.ts";
import { filesInZip } from "./files-in-zip.ts";

/** How much may come out of what people send in one piece. */
export interface UnpackLimits {
  readonly files: number;
  readonly bytes: number;
  /** Containers inside one another. */
  readonly depth: number;
}

export const UNPACK_LIMITS: UnpackLimits = { files: 2_000, bytes: 400_000_000, depth: 4 };

/** A file that holds cells, or that cannot be told from one: its reader says what is wrong with it. */
export interface UnpackedFile extends ContainedFile {
  readonly fault?: UnreadableWorkbook;
}

/** What came out of a file: what may be a return, and what is none. */
export interface Unpacked {
  readonly files: readonly UnpackedFile[];
  /** Pictures of signatures, texts and the like, that lay in a container. */
  readonly leftOut: readonly ContainedFile[];
}

type Container = Extract<DocumentKind, "zip" | "email" | "outlook">;

const UNPACK: Readonly<
  Record<
    Container,
    (file: ContainedFile, options: ReadOptions) => ContainedFile[] | Promise<ContainedFile[]>
  >
> = { zip: filesInZip, email: filesInEmail, outlook: filesInOutlook };

function isContainer(kind: DocumentKind): kind is Container {
  return kind in UNPACK;
}

/** What an office sends that is no workbook, by its name: it is listed and not read. */
const WORKBOOK_NAMES = /\.(?:xls|xlsx|xlsm|xlsb|xltx|xltm|ods|numbers)$/iu;

/** Counts what comes out over all containers of one file. */
class Allowance {
  private files = 0;
  private bytes = 0;
  private readonly limits: UnpackLimits;

  constructor(limits: UnpackLimits) {
    this.limits = limits;
  }

  take(found: readonly ContainedFile[]): void {
    this.files += found.length;
    this.bytes += found.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const { files, bytes } = this.limits;
    if (this.files > files) throw new UnreadableWorkbook("too-large", `more than ${files} files`);
    if (this.bytes > bytes) {
      throw new UnreadableWorkbook("too-large", `more than ${bytes / 1_000_000} MB when unpacked`);
    }
  }
}

async function unpack(
  file: ContainedFile,
  depth: number,
  allowance: Allowance,
  options: ReadOptions,
): Promise<Unpacked> {
  const kind = documentKind(file.bytes, file.name);
  if (kind === "other" && file.within.length > 0 && !WORKBOOK_NAMES.test(file.name)) {
    return { files: [], leftOut: [file] };
  }
  if (!isContainer(kind)) return { files: [file], leftOut: [] };
  if (depth === 0) throw new UnreadableWorkbook("too-large", "too many files inside one another");
  const found = await UNPACK[kind](file, options);
  allowance.take(found);
  const parts: Unpacked[] = [];
  for (const inner of found) parts.push(await unpackWhole(inner, depth - 1, allowance, options));
  return {
    files: parts.flatMap(({ files }) => files),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

/** A container that cannot be opened is one file with a fault, so that it stops nobody else's. */
async function unpackWhole(
  file: ContainedFile,
  depth: number,
  allowance: Allowance,
  options: ReadOptions,
): Promise<Unpacked> {
  try {
    return await unpack(file, depth, allowance, options);
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook)) throw fault;
    return { files: [{ ...file, fault }], leftOut: [] };
  }
}

/**
 * The files that may hold a return in what somebody gave: the file itself or, where it is a zip or a saved
 * e-mail (.eml, .msg), what lies in it, containers in containers too. All in memory, under limits. Never
 * throws for what a person sent: what cannot be opened is a file with a fault. (It alone in src waits:
 * the library for e-mail does.)
 */
export async function unpackFiles(
  given: Pick<ContainedFile, "name" | "bytes">,
  options: ReadOptions = {},
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<Unpacked> {
  const file = { ...given, within: [], sent: null };
  return await unpackWhole(file, limits.depth, new Allowance(limits), options);
}
