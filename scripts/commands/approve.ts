import { PACKS } from "../../src/plan/register/packs.ts";
import { APPROVALS } from "../../src/plan/register/approvals.ts";
import { PUBLISHED_FIGURES } from "../../src/plan/register/published-figures.ts";
import { whyNotApproved } from "../../src/publish/why-not-approved.ts";
import { isGiven, requiredDay, requiredText } from "../arguments.ts";
import {
  UsageError,
  type Command,
  type CommandArguments,
  type CommandIo,
  type ExitCode,
} from "../command.ts";
import { londonTime } from "../files/london-time.ts";
import { openMaster } from "../masters/open-master.ts";
import { approvePack, type ApprovedPack } from "../packs/approve-pack.ts";
import { refuseTakenNames } from "../packs/change-master.ts";
import { packJson } from "../packs/pack-json.ts";
import { preparePacks, type PreparedPack } from "../packs/prepare-packs.ts";
import { printJson } from "../print-json.ts";

function describe(prepared: PreparedPack, { approvals, paths, backup }: ApprovedPack): string {
  const files = paths.map((path, index) => [
    `Written: ${path}`,
    `  SHA-256: ${approvals[index]?.fileSha256 ?? ""}`,
  ]);
  const kept = backup === null ? "" : ` The previous master is kept as ${backup}.`;
  return [
    `The ${prepared.id} pack is approved.`,
    ...files.flat(),
    `Recorded in the Approvals sheet.${kept}`,
    "",
  ].join("\n");
}

function refuse(
  prepared: PreparedPack,
  reasons: readonly string[],
  asJson: boolean,
  io: CommandIo,
): ExitCode {
  if (asJson) printJson(io, { ...packJson(prepared), approved: null, refused: reasons });
  else io.out(`The ${prepared.id} pack is not approved.\n${reasons.join("\n")}\n`);
  return 1;
}

function packNamed(given: CommandArguments): string {
  const word = requiredText(given, "pack", "the pack").trim().toLowerCase();
  if (word !== "all") return word;
  const names = PACKS.map(({ id }) => id).join(", ");
  throw new UsageError(`Approve one pack at a time: ${names}.`);
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const word = packNamed(given);
  const date = requiredDay(given, "date", "the day as of which the pack speaks");
  const request = {
    by: requiredText(given, "by", "the person who approves"),
    role: requiredText(given, "role", "this person's role"),
    contentSha256: requiredText(given, "content", "the SHA-256 that the draft shows"),
  };
  const folder = requiredText(given, "out", "the folder to write into");
  const opened = await openMaster(requiredText(given, "master", "the master workbook"));
  refuseTakenNames(opened, [APPROVALS, PUBLISHED_FIGURES]);
  const { input, packs } = preparePacks(opened, date, word);
  const [prepared] = packs;
  if (!prepared) throw new UsageError(`The master has nothing for the ${word} pack.`);
  const { release, contentSha256 } = prepared;
  const { master, register } = opened;
  const reasons = whyNotApproved(release, contentSha256, request, register, master.plan);
  const asJson = isGiven(given, "json");
  if (reasons.length > 0) return refuse(prepared, reasons, asJson, io);
  const on = londonTime(io.now()).slice(0, 10);
  const approver = { by: request.by.trim(), role: request.role.trim(), on };
  const approved = await approvePack({ opened, input }, prepared, approver, {
    folder,
    now: io.now(),
  });
  if (asJson) printJson(io, { ...packJson(prepared), approved: approver, ...approved });
  else io.out(describe(prepared, approved));
  return 0;
}

/** `action-plan approve`: a named person lets a pack go, and the master records who, when and what. */
export const approveCommand: Command = {
  name: "approve",
  usage:
    "--master master.xlsx --pack NAME --date DAY --by NAME --role ROLE --content SHA256 --out FOLDER [--json]",
  options: {
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master; the previous one is kept",
    },
    pack: { type: "string", value: "NAME", meaning: "scrutiny, progress, board or summary" },
    date: { type: "string", value: "DAY", meaning: "the day as of which the pack speaks" },
    by: { type: "string", value: "NAME", meaning: "who approves; never an author of the paper" },
    role: { type: "string", value: "ROLE", meaning: "this person's role" },
    content: { type: "string", value: "SHA256", meaning: "the SHA-256 that the draft shows" },
    out: { type: "string", value: "FOLDER", meaning: "the folder to write into" },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
