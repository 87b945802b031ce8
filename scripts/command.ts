import { SpokenError } from "../src/text/spoken-error.ts";

/** Where a command speaks and what it asks of the machine; tests hand in their own. */
export interface CommandIo {
  /** Results: with `--json` one document and nothing else. */
  readonly out: (text: string) => void;
  /** Progress, and the one sentence when a command cannot run. */
  readonly err: (text: string) => void;
  readonly now: () => Date;
  /** True where progress may be shown on one line that is written anew. */
  readonly isTerminal: boolean;
}

/** An option of a command, as its help says it. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  /** What stands for the value in the usage: `FILE`. */
  readonly value?: string;
  readonly meaning: string;
  /** True where it may be given several times. */
  readonly many?: boolean;
}

/** What a user gave: the words without an option, and the options by name. */
export interface CommandArguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** 0 nothing to mend; 1 error findings or open conflicts; 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** A command of `action-plan`: what it takes, and what it does. */
export interface Command {
  readonly name: string;
  /** What follows the command's name: `FILE… [--json]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (given: CommandArguments, io: CommandIo) => Promise<ExitCode>;
}

/** The command was asked for something it cannot do; the message is the one sentence to print. */
export class UsageError extends SpokenError {
  override readonly name = "UsageError";
}
