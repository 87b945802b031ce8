import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { errorCode } from "./error-code.ts";

/** A process, so that another one can tell whether it still runs. */
export interface ProcessMark {
  readonly pid: number;
  /** The computer and its system: two systems on one computer number their processes apart. */
  readonly host: string;
  /** When it started, as its system counts; empty where the system does not tell. */
  readonly started: string;
}

const HOST = `${hostname()} ${process.platform}`;
/** The field of /proc/PID/stat that counts ticks since the computer was started, behind the name. */
const START_FIELD = 19;

/** When a process of this computer started: numbers are given again, a start with a number is not. */
async function startOf(pid: number): Promise<string> {
  if (process.platform !== "linux") return "";
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const status = await readFile(`/proc/${pid}/stat`, "utf8");
    const ticks = status.slice(status.lastIndexOf(")") + 2).split(" ")[START_FIELD] ?? "";
    return `${boot.trim().slice(0, 8)}${ticks}`;
  } catch {
    return "";
  }
}

/** The mark of this process. */
export async function ownMark(): Promise<ProcessMark> {
  return { pid: process.pid, host: HOST, started: await startOf(process.pid) };
}

/** True for a process of this computer, whose end can be told. Earlier versions wrote its name alone. */
export function isOfThisComputer({ host }: Pick<ProcessMark, "host">): boolean {
  return host === HOST || host === hostname();
}

/** True where the process has ended for sure; false where it runs, or runs on another computer. */
export async function hasEnded(mark: ProcessMark): Promise<boolean> {
  if (!isOfThisComputer(mark)) return false;
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    if (errorCode(error) === "ESRCH") return true;
  }
  const started = mark.started === "" ? "" : await startOf(mark.pid);
  return started !== "" && started !== mark.started;
}

/** The mark as part of a file's name. */
export function markInName({ pid, host, started }: ProcessMark): string {
  const short = createHash("sha256").update(host).digest("hex").slice(0, 8);
  return `${short}-${pid}-${started === "" ? "0" : started}`;
}

/** Reads what `markInName` wrote; undefined for another text, or a process of another computer. */
export function markOfName(text: string): ProcessMark | undefined {
  const [, , pid = "", started = ""] = /^([0-9a-f]{8})-(\d+)-([0-9a-f]+)/u.exec(text) ?? [];
  const mark = { pid: Number(pid), host: HOST, started: started === "0" ? "" : started };
  return pid !== "" && text.startsWith(`${markInName(mark)}-`) ? mark : undefined;
}
