import type { MasterRecords } from "../../src/plan/register/every-table.ts";
import { type Approval, APPROVALS } from "../../src/plan/register/approvals.ts";
import {
  type PublishedFigure,
  PUBLISHED_FIGURES,
} from "../../src/plan/register/published-figures.ts";
import type { PackStanding } from "../../src/publish/pack.ts";
import { recordsOf } from "../../src/report/master/records-of.ts";
import { tableNames } from "../../src/plan/master/table-names.ts";
import { publishedFigures } from "../../src/report/packs/kpi/published-figures.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import { sha256Of } from "../files/read-file.ts";
import type { OpenMaster } from "../masters/open-master.ts";
import { changeMaster, type ChangedMaster } from "./change-master.ts";
import { packFileName } from "./pack-file-name.ts";
import { packFiles, type PackFile } from "./pack-files.ts";
import type { PreparedPack } from "./prepare-packs.ts";
import { refuseTaken, savePackFiles, type SavedFiles } from "./save-pack-files.ts";

/** Who approved, and when. */
export type Approver = NonNullable<PackStanding["approved"]>;

/** What an approval wrote. */
export interface ApprovedPack {
  readonly approvals: readonly Approval[];
  readonly paths: readonly string[];
  /** The previous master, kept; null where the master already held the approval. */
  readonly backup: string | null;
}

const ID_LENGTH = 12;

/** The same file approved again by the same person on the same day is one approval. */
function approvalOf(
  { name, bytes }: PackFile,
  { id, release, contentSha256 }: PreparedPack,
  { by, role, on }: Approver,
): Approval {
  const row = {
    pack: id,
    date: release.pack.date,
    contentSha256,
    file: name,
    fileSha256: sha256Of(bytes),
    approvedBy: by,
    role,
    approvedOn: on,
  };
  const key = sha256Of(new TextEncoder().encode(JSON.stringify(Object.values(row))));
  return { id: key.slice(0, ID_LENGTH), ...row };
}

function withApprovals(before: readonly Approval[], added: readonly Approval[]): Approval[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...added.filter(({ id }) => !known.has(id))];
}

async function writeOrTakeBack(
  changed: ChangedMaster,
  { takeBack }: SavedFiles,
  now: Date,
): Promise<string | null> {
  if (!changed.isChanged) return null;
  try {
    return await changed.write(now);
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/**
 * Writes a pack without the word Draft, and records its approval and its figures in the master: files first, then the
 * master, and where that fails the folder is as it was, so that neither stands without the other. Throws
 * NameTaken where the folder holds files of other content under those names.
 */
export async function approvePack(
  { opened, input }: { readonly opened: OpenMaster; readonly input: PackInput },
  prepared: PreparedPack,
  approver: Approver,
  place: { readonly folder: string; readonly now: Date },
): Promise<ApprovedPack> {
  const { pack } = prepared.release;
  const standing = { contentSha256: prepared.contentSha256, approved: approver };
  const name = packFileName(opened.master.plan, pack, false);
  const files = await packFiles(pack, standing, name);
  const approvals = files.map((file) => approvalOf(file, prepared, approver));
  const figures = publishedFigures(input, pack, approver.on);
  const changed = changeMaster(opened, changedRecords(input, approvals, figures));
  await refuseTaken(place.folder, files);
  const saved = await savePackFiles(place.folder, files);
  const backup = await writeOrTakeBack(changed, saved, place.now);
  return { approvals, paths: saved.paths, backup };
}

function changedRecords(
  { master, register }: PackInput,
  approvals: readonly Approval[],
  figures: readonly PublishedFigure[],
): Partial<MasterRecords> {
  const names = tableNames(master.plan);
  return {
    Approvals: recordsOf(APPROVALS, withApprovals(register.approvals, approvals), names),
    PublishedFigures: recordsOf(PUBLISHED_FIGURES, [...register.published, ...figures], names),
  };
}
