import type { CommandIo } from "../command.ts";
import type { CheckBasis } from "../../src/check/check-workbook.ts";
import { receiveReturn, type ReceivedFile } from "./receive-return.ts";

/** Reads and checks files one after the other, with progress on a terminal; none stops another. */
export async function receiveReturns(
  paths: readonly string[],
  basis: CheckBasis,
  io: CommandIo,
): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  for (const path of paths) {
    if (io.isTerminal) io.err(`\rReading ${received.length + 1} of ${paths.length}`);
    received.push(await receiveReturn(path, basis));
  }
  if (io.isTerminal && paths.length > 0) io.err(`\r${" ".repeat(40)}\r`);
  return received;
}
