import { spokenText } from "./spoken.ts";

/** Where a fault is told, and where it shows that something is under way. */
export interface GateParts {
  /** Tells what went wrong; an empty text takes it away. */
  readonly warn: (text: string) => void;
  readonly showBusy: (busy: boolean) => void;
}

/** Runs what a person asks for, and tells its fault in a sentence. */
export interface Gate {
  isBusy(): boolean;
  /** Does nothing while other work runs. */
  run(work: () => Promise<void>): Promise<void>;
  /** As `run`, for work that nobody asked for: its fault is not told. */
  runQuietly(work: () => Promise<void>): Promise<void>;
  /** Runs whatever else does: for work that changes nothing. */
  runBeside(work: () => Promise<void>): Promise<void>;
}

/** Makes the gate through which all work of a page goes. */
export function makeGate({ warn, showBusy }: GateParts): Gate {
  let busy = false;
  const runBeside = async (work: () => Promise<void>): Promise<void> => {
    warn("");
    try {
      await work();
    } catch (fault) {
      warn(spokenText(fault));
    }
  };
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = true;
    showBusy(true);
    await work();
    busy = false;
    showBusy(false);
  };
  return {
    isBusy: () => busy,
    run: (work) => alone(() => runBeside(work)),
    runQuietly: (work) => alone(() => work().catch(() => undefined)),
    runBeside,
  };
}
