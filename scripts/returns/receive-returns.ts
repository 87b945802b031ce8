import type { CommandIo } from "../command.ts";
import { receiveReturn, type ReceivedFile } from "./receive-return.ts";
import type { BasisOf } from "./return-basis.ts";

/** Reads and checks files one after the other, with progress on a terminal; none stops another. */
export async function receiveReturns(
  paths: readonly string[],
  basisOf: BasisOf,
  io: CommandIo,
): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  for (const path of paths) {
    if (io.isTerminal) io.err(`\rReading ${received.length + 1} of ${paths.length}`);
    received.push(await receiveReturn(path, basisOf));
  }
  if (io.isTerminal && paths.length > 0) io.err(`\r${" ".repeat(40)}\r`);
  return received;
}
