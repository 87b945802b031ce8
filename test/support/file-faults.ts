import type { FileHandle } from "node:fs/promises";
import type * as FilePromises from "node:fs/promises";

/** The very functions that the commands call. */
const FILES = jest.requireActual<typeof FilePromises>("node:fs/promises");

const CALLS = [
  "access",
  "link",
  "lstat",
  "mkdir",
  "open",
  "readdir",
  "readFile",
  "readlink",
  "realpath",
  "rename",
  "rm",
  "stat",
  "utimes",
  "writeFile",
] as const;
const HANDLE_CALLS = ["writeFile", "sync", "close", "read", "readFile", "stat"] as const;

/** Which operation fails, how, and whether everything after it does too. */
export interface Fault {
  /** Counted from 0; one beyond the last never comes. */
  readonly at: number;
  readonly code: string;
  /** `after`: it is carried out, and reported as a fault all the same, as a shared drive may. */
  readonly when: "before" | "after";
  /** The drive is gone from there on. */
  readonly forGood?: boolean;
}

function faultOf(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: simulated, ${call}`), {
    code,
    syscall: call,
    errno: -1,
  });
}

/**
 * Runs some work while every operation on files within a folder is counted and one of them fails. Gives the
 * operations in order.
 */
export async function withFault(
  folder: string,
  fault: Fault,
  work: () => Promise<void>,
): Promise<readonly string[]> {
  const seen: string[] = [];
  const pass = async <T>(call: string, act: () => Promise<T>): Promise<T> => {
    const at = seen.push(call) - 1;
    const fails = at === fault.at || (fault.forGood === true && at > fault.at);
    // A handle is closed all the same: an open one would outlive the test.
    if (fails && fault.when === "before" && call !== "handle.close")
      throw faultOf(fault.code, call);
    const result = await act();
    if (fails && call === "open") await (result as FileHandle).close();
    if (fails) throw faultOf(fault.code, call);
    return result;
  };
  const watchHandle = (handle: FileHandle): FileHandle => {
    for (const name of HANDLE_CALLS) {
      const real = Reflect.get(handle, name).bind(handle) as (
        ...given: unknown[]
      ) => Promise<unknown>;
      Reflect.set(handle, name, (...given: unknown[]) =>
        pass(`handle.${name}`, () => real(...given)),
      );
    }
    return handle;
  };
  const spies = CALLS.map((name) => {
    const real = FILES[name] as (...given: unknown[]) => Promise<unknown>;
    return jest.spyOn(FILES, name as "rm").mockImplementation((async (...given: unknown[]) => {
      const isWithin = String(given[0]).startsWith(folder);
      if (!isWithin) return real(...given);
      const result = await pass(name, () => real(...given));
      return name === "open" ? watchHandle(result as FileHandle) : result;
    }) as never);
  });
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return seen;
}
