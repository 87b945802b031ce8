import { longDay } from "../../src/calendar/iso-day.ts";
import { describeRelease } from "../../src/publish/describe-release.ts";
import { isGiven, requiredDay, requiredText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { tellNearlyFull } from "../masters/nearly-full.ts";
import { openMaster } from "../masters/open-master.ts";
import { isRefused, packJson } from "../packs/pack-json.ts";
import { preparePacks, type PreparedPack } from "../packs/prepare-packs.ts";
import { writePack, type WrittenPack } from "../packs/write-pack.ts";
import { printJson } from "../print-json.ts";

interface Reported {
  readonly prepared: PreparedPack;
  readonly written: WrittenPack;
}

function standingLine({ standing: { approved, contentSha256 } }: WrittenPack): string {
  return approved
    ? `Approved by ${approved.by}, ${approved.role}, on ${longDay(approved.on)}. SHA-256 of the content: ${contentSha256}`
    : `Draft. SHA-256 of the content, for approve: ${contentSha256}`;
}

function describe({ prepared, written }: Reported): string {
  const { label, release, unlisted } = prepared;
  return [
    `${label}: ${release.pack.title}`,
    standingLine(written),
    ...(written.warning === null ? [] : [written.warning]),
    describeRelease(release),
    ...(unlisted.length > 0
      ? [`Abbreviations without a meaning, for the Abbreviations sheet: ${unlisted.join(", ")}.`]
      : []),
    ...written.files.map((file) => `Written: ${file}`),
    `For the team alone: ${written.screeningReport}`,
    "",
  ].join("\n");
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const date = requiredDay(given, "date", "the day as of which the pack speaks");
  const word = requiredText(given, "pack", "the pack, or all");
  const folder = requiredText(given, "out", "the folder to write into");
  const master = await openMaster(requiredText(given, "master", "the master workbook"));
  tellNearlyFull(master, io);
  const { input, packs, leftOut } = preparePacks(master, date, word);
  const reported: Reported[] = [];
  for (const prepared of packs) {
    io.err(`Writing the ${prepared.id} pack.\n`);
    reported.push({ prepared, written: await writePack(prepared, input, folder) });
  }
  if (isGiven(given, "json")) {
    const list = reported.map(({ prepared, written }) => ({
      ...packJson(prepared),
      approved: written.standing.approved,
      files: written.files,
      screeningReport: written.screeningReport,
      warning: written.warning,
    }));
    printJson(io, { date, packs: list, leftOut });
  } else {
    const without = leftOut.map(({ pack, why }) => `Left out: the ${pack} pack. ${why}\n`);
    io.out([...reported.map(describe), ...without].join("\n"));
  }
  return packs.some(isRefused) ? 1 : 0;
}

/** `action-plan report`: the papers of a committee, as drafts until somebody approves them. */
export const reportCommand: Command = {
  name: "report",
  usage:
    "--master master.xlsx --pack scrutiny|progress|board|summary|all --date DAY --out FOLDER [--json]",
  options: {
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master; nothing is written in it",
    },
    pack: { type: "string", value: "NAME", meaning: "scrutiny, progress, board, summary or all" },
    date: { type: "string", value: "DAY", meaning: "the day as of which the pack speaks" },
    out: { type: "string", value: "FOLDER", meaning: "the folder to write into" },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
