import type { OpenWorkbook } from "../open-workbook.ts";
import { listenToEdits } from "./listen-to-edits.ts";

/** How long nobody edits before the check runs again, in milliseconds. */
const PAUSE = 1_500;

/** What the watch needs from the page. */
export interface StaleWatchParts {
  readonly host: OpenWorkbook;
  readonly showStale: (stale: boolean) => void;
  /** True while a check now would be in a person's way, or another one runs. */
  readonly mustWait: () => boolean;
  readonly recheck: () => void;
}

/** Knows whether the results shown are those of the workbook as it is. */
export interface StaleWatch {
  /** A check begins to read; gives what to call once its results are shown. */
  beginCheck(): () => void;
  /** The workbook has changed. */
  readonly edited: () => void;
}

/** Watches the workbook from now on: results are stale at an edit, and checked again after a pause. */
export function watchForEdits({ host, showStale, mustWait, recheck }: StaleWatchParts): StaleWatch {
  let edits = 0;
  let checkedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isStale = (): boolean => checkedAt !== null && checkedAt !== edits;
  const restart = (): void => {
    clearTimeout(timer);
    if (!isStale()) return;
    timer = setTimeout(() => {
      if (mustWait()) restart();
      else recheck();
    }, PAUSE);
  };
  const settle = (): void => {
    showStale(isStale());
    restart();
  };
  const edited = (): void => {
    edits += 1;
    settle();
  };
  const listen = listenToEdits(host, edited);
  return {
    edited,
    beginCheck: () => {
      listen();
      const begun = edits;
      clearTimeout(timer);
      return () => {
        checkedAt = begun;
        settle();
      };
    },
  };
}
