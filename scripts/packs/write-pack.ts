import type { PackStanding } from "../../src/publish/pack.ts";
import { screeningPaper } from "../../src/publish/screening-paper.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import { buildScreeningReport } from "../exceljs/write-screening-report.ts";
import { areApprovedFiles, standingBy } from "./approved-standing.ts";
import { packFileName } from "./pack-file-name.ts";
import { packFiles, type PackFile } from "./pack-files.ts";
import type { PreparedPack } from "./prepare-packs.ts";
import { savePackFiles, underFreeName } from "./save-pack-files.ts";

/** What was written of a pack. */
export interface WrittenPack {
  readonly standing: PackStanding;
  readonly files: readonly string[];
  readonly screeningReport: string;
  /** What is odd about the approval; null where nothing is. */
  readonly warning: string | null;
}

interface BuiltPack {
  readonly name: string;
  readonly standing: PackStanding;
  readonly files: readonly PackFile[];
  readonly warning: string | null;
}

const OTHER_FILES =
  "This content was approved, but the files made of it now are not the approved ones, byte for byte: they are drafts. Keep the approved files, or approve again.";

async function buildAs(
  standing: PackStanding,
  { release }: PreparedPack,
  { master }: PackInput,
  warning: string | null,
): Promise<BuiltPack> {
  const name = packFileName(master.plan, release.pack, standing.approved === null);
  return { name, standing, files: await packFiles(release.pack, standing, name), warning };
}

/** The files as they were approved where the Approvals sheet has them, else as drafts. */
async function buildPack(prepared: PreparedPack, input: PackInput): Promise<BuiltPack> {
  const { approvals } = input.register;
  const standing = standingBy(approvals, prepared.release.pack, prepared.contentSha256);
  const built = await buildAs(standing, prepared, input, null);
  if (standing.approved === null || areApprovedFiles(built.files, approvals)) return built;
  return buildAs({ ...standing, approved: null }, prepared, input, OTHER_FILES);
}

async function saveScreeningReport(
  { release }: PreparedPack,
  { master }: PackInput,
  folder: string,
): Promise<string> {
  const name = `INTERNAL screening of ${packFileName(master.plan, release.pack, false)}`;
  const bytes = await buildScreeningReport(screeningPaper(release));
  const files = await underFreeName(folder, [{ name: `${name}.xlsx`, bytes }], name);
  const { paths } = await savePackFiles(folder, files);
  return paths.join("");
}

/**
 * Writes the files of a pack into a folder, and beside them the screening report for the team alone. Where
 * files of other content have the names, earlier drafts or papers that somebody typed in, they stay and the
 * names get a number.
 */
export async function writePack(
  prepared: PreparedPack,
  input: PackInput,
  folder: string,
): Promise<WrittenPack> {
  const { name, standing, files, warning } = await buildPack(prepared, input);
  const { paths } = await savePackFiles(folder, await underFreeName(folder, files, name));
  const screeningReport = await saveScreeningReport(prepared, input, folder);
  return { standing, files: paths, screeningReport, warning };
}
