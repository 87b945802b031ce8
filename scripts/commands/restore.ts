import { basename, resolve } from "node:path";
import { longDay } from "../../src/calendar/iso-day.ts";
import { count } from "../../src/text/count.ts";
import { isGiven, optionText, requiredText } from "../arguments.ts";
import {
  UsageError,
  type Command,
  type CommandArguments,
  type CommandIo,
  type ExitCode,
} from "../command.ts";
import { listBackups, type Backup } from "../files/list-backups.ts";
import { isSameFile } from "../files/same-file.ts";
import { backupSteps, type BackupStep } from "../masters/backup-steps.ts";
import { restoreMaster, type RestoredMaster } from "../masters/restore-master.ts";
import { printJson } from "../print-json.ts";

const NO_CHANGE = "No cell: only how it looks.";

function changeLines(changed: readonly string[] | null): string[] {
  if (changed === null) return ["    It cannot be told: one of the two cannot be read."];
  return (changed.length > 0 ? changed : [NO_CHANGE]).map((line) => `    ${line}`);
}

function describeStep({ name, kept, changed, fault }: BackupStep): string[] {
  const [day = "", time = ""] = kept.split("T");
  return [
    name,
    ...(fault === null ? [] : [`  It cannot be brought back. ${fault}`]),
    `  The master as it stood until ${longDay(day)}, ${time}. What was written then changed:`,
    ...changeLines(changed),
  ];
}

function describeList(master: string, steps: readonly BackupStep[]): string {
  const name = basename(master);
  if (steps.length === 0) {
    return `There is no backup of ${name} beside it: one is kept each time it is written anew.\n`;
  }
  return [
    `${count(steps.length, "backup")} of ${name}, the newest first:`,
    ...steps.flatMap(describeStep),
    "action-plan restore --master FILE --to NAME brings one back, and keeps the master as it is now.",
    "",
  ].join("\n");
}

async function namedBackup(backups: readonly Backup[], word: string): Promise<Backup> {
  const byName = backups.find(({ name }) => name === word);
  if (byName) return byName;
  for (const backup of backups) if (await isSameFile(backup.path, resolve(word))) return backup;
  throw new UsageError(
    `${basename(word)} is none of the backups beside this master. restore --list names them.`,
  );
}

function describeRestored(master: string, backup: Backup, restored: RestoredMaster): string {
  if (!restored.isWritten) {
    return `${basename(master)} is the same as ${backup.name} already: nothing was written.\n`;
  }
  const kept =
    restored.backup === null ? "" : ` The master as it was is kept as ${restored.backup}.`;
  return [
    `${backup.name} is back as ${master}.${kept}`,
    ...(restored.changed === null
      ? []
      : ["What is different now:", ...changeLines(restored.changed)]),
    "Returns that were merged since that backup was kept are not in it: merge them again.",
    "",
  ].join("\n");
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const master = requiredText(given, "master", "the master workbook");
  const word = optionText(given, "to");
  if (word !== undefined && isGiven(given, "list")) {
    throw new UsageError("Give --list or --to, not both.");
  }
  const backups = await listBackups(master);
  if (word === undefined) {
    const steps = await backupSteps(backups, master, io);
    if (isGiven(given, "json")) printJson(io, { master, backups: steps });
    else io.out(describeList(master, steps));
    return 0;
  }
  const backup = await namedBackup(backups, word);
  const restored = await restoreMaster(master, backup, io.now());
  const { isWritten, backup: kept, changed } = restored;
  if (isGiven(given, "json")) {
    const written = isWritten ? master : null;
    printJson(io, { master, restored: backup.name, written, backup: kept, changed });
  } else {
    io.out(describeRestored(master, backup, restored));
  }
  return 0;
}

/** `action-plan restore`: the backups of a master, and one of them brought back. */
export const restoreCommand: Command = {
  name: "restore",
  usage: "--master master.xlsx [--list or --to NAME] [--json]",
  options: {
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master; its backups lie beside it",
    },
    list: {
      type: "boolean",
      meaning: "list the backups with what changed after each; also without it",
    },
    to: {
      type: "string",
      value: "NAME",
      meaning: "the backup to bring back; the present master is kept as a backup",
    },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
