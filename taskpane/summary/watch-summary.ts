import type { OpenWorkbook } from "../open-workbook.ts";
import { listenToEdits } from "../pane/listen-to-edits.ts";

/** What the watch needs from the summary. */
export interface SummaryWatchParts {
  readonly host: OpenWorkbook;
  /** Hidden while another part of the pane is looked at. */
  readonly area: HTMLElement;
  readonly showStale: (stale: boolean) => void;
  readonly refresh: () => void;
}

/** Knows whether the summary is that of the workbook as it is. */
export interface SummaryWatch {
  /** The workbook is about to be read; gives what to call once that is over. */
  beginReading(): () => void;
}

function onShow(area: HTMLElement, onShown: () => void): void {
  const observer = new MutationObserver(() => {
    if (!area.hidden) onShown();
  });
  observer.observe(area, { attributeFilter: ["hidden"] });
}

/**
 * Watches the workbook from now on. At an edit the summary is stale; it is read anew when a person comes back
 * to it, and not under the eyes of who reads it.
 */
export function watchSummary({ host, area, showStale, refresh }: SummaryWatchParts): SummaryWatch {
  let edits = 0;
  let readAt = 0;
  const settle = (): void => {
    showStale(readAt !== edits);
  };
  const edited = (): void => {
    edits += 1;
    settle();
  };
  const listen = listenToEdits(host, edited);
  onShow(area, () => {
    if (readAt !== edits) refresh();
  });
  return {
    beginReading: () => {
      listen();
      const begun = edits;
      return () => {
        readAt = begun;
        settle();
      };
    },
  };
}
