import { basename } from "node:path";
import { containedName } from "../../src/intake/containers/contained-file.ts";
import { unpackFiles } from "../../src/intake/containers/unpack-files.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { CommandIo } from "../command.ts";
import { NODE_PACKER } from "../files/node-packer.ts";
import { readBytes } from "../files/read-file.ts";
import { receiveReturn, type ReceivedFile, unreadFile } from "./receive-return.ts";
import type { BasisOf } from "./return-basis.ts";
import type { SenderTold } from "./sender-told.ts";

/** The returns in one file: itself or, where it is a zip or a saved e-mail, those in it. */
async function receiveFile(
  path: string,
  basisOf: BasisOf,
  from: SenderTold,
  io: CommandIo,
): Promise<ReceivedFile[]> {
  try {
    const { name, bytes, modified } = await readBytes(path);
    const { files, leftOut } = await unpackFiles({ name, bytes }, { unpacker: NODE_PACKER });
    if (leftOut.length > 0) {
      io.err(`Left out, no workbooks: ${leftOut.map(containedName).join(", ")}.\n`);
    }
    return files.map((file) => receiveReturn(file, { path, modified }, basisOf, from));
  } catch (fault) {
    if (!(fault instanceof SpokenError)) throw fault;
    const name = basename(path);
    return [unreadFile({ path, name, file: name }, fault)];
  }
}

/**
 * Reads and checks files one after the other, with progress on a terminal; none stops another. Zips and
 * saved e-mails are opened in memory, and what lies in them counts as if it had been given alone. `from`
 * says who sent a file that does not say so itself.
 */
export async function receiveReturns(
  paths: readonly string[],
  basisOf: BasisOf,
  io: CommandIo,
  from: SenderTold = () => null,
): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  for (const [index, path] of paths.entries()) {
    if (io.isTerminal) io.err(`\rReading ${index + 1} of ${paths.length}`);
    received.push(...(await receiveFile(path, basisOf, from, io)));
  }
  if (io.isTerminal && paths.length > 0) io.err(`\r${" ".repeat(40)}\r`);
  return received;
}
