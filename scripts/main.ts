import { nearest } from "../src/text/nearest.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { UsageError } from "./command.ts";
import { sentenceOf } from "./sentence-of.ts";

/** Every command, loaded when it is asked for: `explain` need not wait for what builds workbooks. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  plan: async () => (await import("./commands/plan.ts")).planCommand,
  template: async () => (await import("./commands/template.ts")).templateCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  rate: async () => (await import("./commands/rate.ts")).rateCommand,
  report: async () => (await import("./commands/report.ts")).reportCommand,
  screen: async () => (await import("./commands/screen.ts")).screenCommand,
  approve: async () => (await import("./commands/approve.ts")).approveCommand,
  inspect: async () => (await import("./commands/inspect.ts")).inspectCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  demo: async () => (await import("./commands/demo.ts")).demoCommand,
};

const HELP = new Set(["help", "--help", "-h"]);

function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, { value, meaning }]) => {
    const left = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${left.padEnd(22)}${meaning}`;
  });
  const lines = [`action-plan ${command.name} ${command.usage}`, "", command.summary];
  return [...lines, ...(options.length > 0 ? ["", ...options] : []), ""].join("\n");
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return [
    "action-plan COMMAND …",
    "",
    ...rows,
    "",
    "action-plan COMMAND --help says more.",
    "",
  ].join("\n");
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return load();
  const [meant] = nearest(name, Object.keys(COMMANDS), 1);
  const hint = meant === undefined ? "action-plan --help lists them." : `Did you mean ${meant}?`;
  throw new UsageError(`There is no command "${name}". ${hint}`);
}

/**
 * Runs one command and gives its exit code: 0 nothing to mend, 1 error findings or open conflicts,
 * 2 could not run, said in one sentence on `io.err`. Never throws.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || HELP.has(name)) {
      io.out(await overview());
      return name === undefined ? 2 : 0;
    }
    const command = await commandNamed(name);
    if (rest.some((word) => word === "--help" || word === "-h")) {
      io.out(usageOf(command));
      return 0;
    }
    return await command.run(parseArguments(command, rest), io);
  } catch (fault) {
    io.err(`${sentenceOf(fault)}\n`);
    return 2;
  }
}
