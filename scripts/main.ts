import { debuglog } from "node:util";
import { nearest } from "../src/text/nearest.ts";
import { visible } from "../src/text/visible.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { UsageError } from "./command.ts";
import { sentenceOf } from "./sentence-of.ts";

interface ListedCommand {
  /** What it does, in a line: said without loading it. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, loaded when it is asked for: `explain` need not wait for what builds workbooks. */
const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  plan: {
    summary:
      "Reads a plan in any form, asks what is not sure, prints the plan's gaps, and makes a master of it.",
    load: async () => (await import("./commands/plan.ts")).planCommand,
  },
  template: {
    summary: "Writes one return workbook for each partner, with its own actions and last update.",
    load: async () => (await import("./commands/template.ts")).templateCommand,
  },
  check: {
    summary: "Reads returns and says what to mend, with sheet and cell.",
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  merge: {
    summary:
      "Merges returns into the master, rates every action, and says what changed and what to decide.",
    load: async () => (await import("./commands/merge.ts")).mergeCommand,
  },
  restore: {
    summary: "Lists a master's backups with what changed after each, or brings one back.",
    load: async () => (await import("./commands/restore.ts")).restoreCommand,
  },
  rate: {
    summary:
      "Rates every action of a master as of a day, each with its rule and reason. Writes nothing.",
    load: async () => (await import("./commands/rate.ts")).rateCommand,
  },
  report: {
    summary: "Writes committee packs (Word, Excel, CSV), and says what must not be published.",
    load: async () => (await import("./commands/report.ts")).reportCommand,
  },
  screen: {
    summary: "Screens the texts of all packs, and lists in the master what a person must decide.",
    load: async () => (await import("./commands/screen.ts")).screenCommand,
  },
  approve: {
    summary:
      "Records that a named person approves a pack, and writes its files without the word Draft.",
    load: async () => (await import("./commands/approve.ts")).approveCommand,
  },
  inspect: {
    summary: "Lists what a reader could find in a file that its pages do not show.",
    load: async () => (await import("./commands/inspect.ts")).inspectCommand,
  },
  explain: {
    summary: "Says how a timescale, reference, partner, text or rating is read, and by which rule.",
    load: async () => (await import("./commands/explain.ts")).explainCommand,
  },
  demo: {
    summary:
      "Does the whole job on the bundled examples, rounds and packs included, into out/demo.",
    load: async () => (await import("./commands/demo.ts")).demoCommand,
  },
};

/** With NODE_DEBUG=action-plan, whoever looks after the tool sees where a fault comes from. */
const debug = debuglog("action-plan");
const HELP = new Set(["help", "--help", "-h"]);

function usageOf(command: Command, summary: string): string {
  const options = Object.entries(command.options).map(([name, { value, meaning }]) => {
    const left = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${left.padEnd(22)}${meaning}`;
  });
  const lines = [`action-plan ${command.name} ${command.usage}`, "", summary];
  return [...lines, ...(options.length > 0 ? ["", ...options] : []), ""].join("\n");
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(10)}${summary}`,
  );
  return [
    "action-plan COMMAND …",
    "",
    ...rows,
    "",
    "action-plan COMMAND --help says more.",
    "",
  ].join("\n");
}

function commandNamed(name: string): ListedCommand {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  const [meant] = nearest(name, Object.keys(COMMANDS), 1);
  const hint = meant === undefined ? "action-plan --help lists them." : `Did you mean ${meant}?`;
  throw new UsageError(`There is no command "${name}". ${hint}`);
}

/** A line that is written anew: it comes from the tool alone, and ends no line. */
const PROGRESS = /^\r[ -~]*\r?$/u;

/** Speaks to a terminal, which obeys control characters: from names, cells and errors none reaches it. */
function safeIo(io: CommandIo): CommandIo {
  return {
    ...io,
    out: (text) => {
      io.out(visible(text));
    },
    err: (text) => {
      io.err(PROGRESS.test(text) ? text : visible(text));
    },
  };
}

/**
 * Runs one command and gives its exit code: 0 nothing to mend, 1 error findings or open conflicts,
 * 2 could not run, said in one sentence on `given.err`. Never throws.
 */
export async function main(argv: readonly string[], given: CommandIo): Promise<ExitCode> {
  const io = safeIo(given);
  const [name, ...rest] = argv;
  try {
    if (name === undefined || HELP.has(name)) {
      io.out(overview());
      return name === undefined ? 2 : 0;
    }
    const { summary, load } = commandNamed(name);
    const command = await load();
    if (rest.some((word) => word === "--help" || word === "-h")) {
      io.out(usageOf(command, summary));
      return 0;
    }
    return await command.run(parseArguments(command, rest), io);
  } catch (fault) {
    debug("%s", fault instanceof Error ? fault.stack : fault);
    io.err(`${sentenceOf(fault)}\n`);
    return 2;
  }
}
