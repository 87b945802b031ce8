import { hasErrors } from "../../src/finding/has-errors.ts";
import { checkedFile } from "../../src/report/checked-file.ts";
import { type CheckedFile, describeStanding } from "../../src/report/findings-text.ts";
import { capital } from "../../src/text/capital.ts";
import { count } from "../../src/text/count.ts";
import type { ChosenReturn, FileResult, MasterFile } from "./check-file.ts";
import type { DeskState } from "./file-desk.ts";

const FROM: Readonly<Record<ChosenReturn["from"], string>> = {
  master: "the plan of the master",
  return: "the plan that the return carries",
  page: "the plan of this page",
};

/** What a person is told of a return. */
export function checkedOf({ returned, plan }: ChosenReturn): CheckedFile {
  return checkedFile(returned, plan ?? { partners: [] });
}

function masterUse(result: MasterFile, { files, master }: DeskState): string {
  if (master && master !== result) {
    return `It is not used: the returns are checked against the plan of ${master.file}.`;
  }
  return files.some((one) => one.result?.kind === "return")
    ? "The returns in this list are checked against its plan."
    : "Choose returns as well to check them against its plan.";
}

/** Sentences about a file on the desk, the most telling first. */
export function describeFile(result: FileResult, desk: DeskState): string[] {
  if (result.kind === "master") {
    const title = `This is the team's master for ${result.master.plan.title}.`;
    return [title, masterUse(result, desk)];
  }
  const { returned, plan, from } = result;
  if (!plan) return returned.findings.map(({ message }) => message);
  return [
    `${capital(describeStanding(checkedOf(result)))}.`,
    `Checked against ${FROM[from]}: ${plan.title}.`,
  ];
}

type Standing = "errors" | "queries" | "ready" | "unread" | "master";

function standingOf(result: FileResult): Standing {
  if (result.kind === "master") return "master";
  const { returned } = result;
  if (returned.kind === "unread") return "unread";
  if (hasErrors(returned.findings)) return "errors";
  return returned.findings.length > 0 ? "queries" : "ready";
}

const WORDS: Readonly<Record<Standing, (number: number) => string>> = {
  errors: (number) => `${number} with errors`,
  queries: (number) => `${number} with queries only`,
  ready: (number) => `${number} with nothing to mend`,
  unread: (number) => `${number} that cannot be read`,
  master: (number) => count(number, "master"),
};

/** All files in a few words: `3 files: 1 with errors, 1 with nothing to mend, 1 master.` */
export function describeFiles(results: readonly FileResult[]): string {
  if (results.length === 0) return "No file is chosen.";
  const standings = results.map(standingOf);
  const parts = (["errors", "queries", "ready", "unread", "master"] as const).flatMap(
    (standing) => {
      const number = standings.filter((one) => one === standing).length;
      return number > 0 ? [WORDS[standing](number)] : [];
    },
  );
  return `${count(results.length, "file")}: ${parts.join(", ")}.`;
}
