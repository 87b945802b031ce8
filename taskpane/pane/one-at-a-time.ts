import { spokenText } from "./spoken.ts";

/** Where a fault is told, and where it shows that something is under way. */
export interface GateParts {
  /** Tells what went wrong; an empty text takes it away. */
  readonly warn: (text: string) => void;
  readonly showBusy: (busy: boolean) => void;
}

type Work = () => Promise<void>;

/** Runs what a person asks for, and tells its fault in a sentence. */
export interface Gate {
  isBusy(): boolean;
  /** Does nothing while other work runs. */
  run(work: Work): Promise<void>;
  /**
   * Runs after what runs now; of several that wait only the last. Does nothing while the same is done,
   * by what it is about: that is a second click.
   */
  runNext(about: unknown, work: Work): Promise<void>;
  /** As `run`, for work that nobody asked for: its fault is not told. */
  runQuietly(work: Work): Promise<void>;
  /** Runs whatever else does: for work that changes nothing. */
  runBeside(work: Work): Promise<void>;
}

/** Makes the gate through which all work of a page goes. */
export function makeGate({ warn, showBusy }: GateParts): Gate {
  let busy = false;
  let doing: unknown;
  let next: { readonly about: unknown; readonly work: Work } | undefined;
  const runBeside = async (work: Work): Promise<void> => {
    warn("");
    try {
      await work();
    } catch (fault) {
      warn(spokenText(fault));
    }
  };
  const alone = async (work: Work, about?: unknown): Promise<void> => {
    if (busy) return;
    busy = true;
    showBusy(true);
    next = { about, work };
    while (next) {
      const now: NonNullable<typeof next> = next;
      doing = now.about;
      next = undefined;
      await now.work();
    }
    busy = false;
    showBusy(false);
  };
  return {
    isBusy: () => busy,
    run: (work) => alone(() => runBeside(work)),
    runNext: async (about, work) => {
      if (!busy) await alone(() => runBeside(work), about);
      else if (about !== doing) next = { about, work: () => runBeside(work) };
    },
    runQuietly: (work) => alone(() => work().catch(() => undefined)),
    runBeside,
  };
}
