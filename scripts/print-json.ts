import type { CommandIo } from "./command.ts";

/** Prints the one JSON document of a command that was given `--json`. */
export function printJson(io: CommandIo, document: unknown): void {
  io.out(`${JSON.stringify(document, null, 2)}\n`);
}
