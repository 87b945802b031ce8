import { type ScreeningPlace, SCREENING } from "../../src/plan/register/screening.ts";
import { tableNames } from "../../src/plan/master/table-names.ts";
import { MUST_BE_READ } from "../../src/publish/describe-release.ts";
import { updateScreening } from "../../src/publish/screening/update-screening.ts";
import { recordsOf } from "../../src/report/master/records-of.ts";
import { count } from "../../src/text/count.ts";
import { isGiven, requiredDay, requiredText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { londonTime } from "../files/london-time.ts";
import { openMaster } from "../masters/open-master.ts";
import { changeMaster, refuseTakenNames, type ChangedMaster } from "../packs/change-master.ts";
import { preparePacks } from "../packs/prepare-packs.ts";
import { printJson } from "../print-json.ts";

function isOpenBlock({ state, severity }: ScreeningPlace): boolean {
  return state === "Open" && severity === "Block";
}

function describe(places: readonly ScreeningPlace[]): string {
  const stands = places.filter(({ state }) => state !== "Gone");
  const lines = stands.flatMap(({ id, state, severity, place, packs, about, found }) => [
    `${severity}  ${state}  ${id}  ${place} (${packs})`,
    `       ${found}`,
    `       ${about}`,
  ]);
  const open = places.filter(isOpenBlock).length;
  const sum = `${count(stands.length, "place")} found, ${count(open, "open block")}, ${count(places.length - stands.length, "earlier place")} gone.`;
  return [...lines, sum, MUST_BE_READ].join("\n");
}

interface Outcome {
  readonly line: string;
  readonly backup: string | null;
}

async function write(changed: ChangedMaster, dryRun: boolean, io: CommandIo): Promise<Outcome> {
  if (dryRun) return { line: "This was a dry run: nothing was written.", backup: null };
  if (!changed.isChanged) {
    return { line: "The Screening sheet already shows this: nothing was written.", backup: null };
  }
  const backup = await changed.write(io.now());
  return {
    line: `Written to the Screening sheet. The previous master is kept as ${backup}.`,
    backup,
  };
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const date = requiredDay(given, "date", "the day as of which the packs speak");
  const opened = await openMaster(requiredText(given, "master", "the master workbook"));
  refuseTakenNames(opened, [SCREENING]);
  const { packs, leftOut } = preparePacks(opened, date, "all");
  const today = londonTime(io.now()).slice(0, 10);
  const places = updateScreening(opened.register.screening, packs, today);
  const names = tableNames(opened.master.plan);
  const changed = changeMaster(opened, { Screening: recordsOf(SCREENING, places, names) });
  const { line, backup } = await write(changed, isGiven(given, "dry-run"), io);
  if (isGiven(given, "json")) {
    const screened = packs.map(({ id }) => id);
    printJson(io, { date, screened, leftOut, places, written: backup !== null, backup });
  } else {
    io.out(`${describe(places)}\n${line}\n`);
  }
  return places.some(isOpenBlock) ? 1 : 0;
}

/** `action-plan screen`: what must not be published, listed in the master for those who decide. */
export const screenCommand: Command = {
  name: "screen",
  usage: "--master master.xlsx --date DAY [--dry-run] [--json]",
  options: {
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master; the previous one is kept",
    },
    date: { type: "string", value: "DAY", meaning: "the day as of which the packs speak" },
    "dry-run": { type: "boolean", meaning: "say what was found and write nothing" },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
