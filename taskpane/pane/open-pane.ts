import type { Plan } from "../../src/plan/plan.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { makePaneFrame, type PanePart } from "../view/pane-frame.ts";
import { openCheckPage } from "./check-page.ts";

/** What the summary is given. */
export interface SummaryParts {
  readonly host: OpenWorkbook;
  readonly area: HTMLElement;
  /** Tells what happened. */
  readonly say: (text: string) => void;
}

/** What the pane needs: the workbook, and what is loaded only when it is wanted. */
export interface PaneParts {
  readonly pane: HTMLElement;
  /** `say` is given a sentence while an action waits for Excel. */
  readonly openHost: (say: (text: string) => void) => OpenWorkbook;
  readonly loadPlan: () => Promise<Plan>;
  /** Loads the summary and opens it. Rejects where its script cannot be loaded. */
  readonly openSummary: (parts: SummaryParts) => Promise<void>;
  /** The time of day, `14:02`. */
  readonly clock: () => string;
}

/** Opens the pane of an Excel workbook: its check, and its summary once it is chosen. */
export function openPane({ pane, openHost, loadPlan, openSummary, clock }: PaneParts): void {
  let summary: Promise<void> | null = null;

  const choose = (part: PanePart): void => {
    frame.show(part);
    frame.warn("");
    if (part === "check" || summary) return;
    const { say } = frame;
    summary = openSummary({ host, area: frame.areas.summary, say }).catch(() => {
      summary = null;
      frame.warn(
        "The summary could not be loaded. Check that you are online and select Summary again, or close this pane and open it again.",
      );
    });
  };
  const frame = makePaneFrame(pane, choose);
  const host = openHost(frame.sayWaiting);
  openCheckPage({
    host,
    loadPlan,
    area: frame.areas.check,
    clock,
    say: frame.say,
    endWaiting: frame.endWaiting,
    warn: frame.warn,
    openSummary: () => {
      choose("summary");
    },
  });
}
