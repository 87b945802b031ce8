// Loaded before the commands: kills the process in the middle of its nth change of a file in a folder.
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const folder = process.env.KILL_IN ?? "";
const last = Number(process.env.KILL_AT);
let count = 0;

/** Kills before the change; of something that is written, half is written first. */
async function pass(half) {
  if (count++ !== last) return;
  if (half) await half();
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => undefined);
}

for (const name of ["link", "mkdir", "rename", "rm", "utimes", "writeFile"]) {
  const real = files[name];
  files[name] = async (path, ...given) => {
    if (String(path).startsWith(folder)) {
      const isText = name === "writeFile";
      await pass(isText && (() => real(path, String(given[0]).slice(0, 9), given[1])));
    }
    return real(path, ...given);
  };
}
const open = files.open;
files.open = async (path, ...given) => {
  const handle = await open(path, ...given);
  if (!String(path).startsWith(folder) || given[0] !== "wx") return handle;
  await pass();
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes) => {
    await pass(() => write(bytes.subarray(0, bytes.length / 2)));
    return write(bytes);
  };
  return handle;
};
syncBuiltinESMExports();
process.on("exit", () => process.stderr.write(`changes: ${count}\n`));
