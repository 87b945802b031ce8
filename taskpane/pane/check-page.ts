import type { Plan } from "../../src/plan/plan.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { type OpenWorkbook, SheetGone } from "../open-workbook.ts";
import { makeCheckPage } from "../view/check-page.ts";
import { type Mending, openMending } from "./mending.ts";
import { nextFrame } from "./next-frame.ts";
import { makeGate } from "./one-at-a-time.ts";
import { type ReturnCheck, runCheck } from "./run-check.ts";
import { watchForEdits } from "./stale-watch.ts";

/** What the page of the check needs from the pane. */
export interface CheckPageParts {
  readonly host: OpenWorkbook;
  readonly loadPlan: () => Promise<Plan>;
  readonly area: HTMLElement;
  /** The time of day, `14:02`. */
  readonly clock: () => string;
  /** Tells what happened; `unseen` is only for who listens, as it stands elsewhere for the eye. */
  readonly say: (text: string, unseen?: string) => void;
  /** Takes away what was told while Excel was waited for. */
  readonly endWaiting: () => void;
  /** Tells what went wrong; an empty text takes it away. */
  readonly warn: (text: string) => void;
  readonly openSummary: () => void;
}

/** Opens the page on which a partner checks and mends the open return. One thing is done at a time. */
export function openCheckPage(parts: CheckPageParts): void {
  const { host, say, warn, endWaiting } = parts;
  let latest: ReturnCheck | null = null;
  let counted = "";
  let mending: Mending | null = null;

  const view = makeCheckPage(parts.area, {
    check: () => void gate.run(() => check("aloud")),
    select: (sheet, cell) =>
      void gate.runBeside(async () => {
        await host
          .select({ sheet, cell })
          .catch((fault: unknown) => {
            if (fault instanceof SheetGone) watch.edited();
            throw fault;
          })
          .finally(endWaiting);
        say(`Selected ${cell} on ${sheet}.`);
      }),
    mend: (mends) => {
      const seen = latest;
      void gate.runNext(mends, async () => {
        if (seen) await changed(toMend().log.mend(mends, seen.opened.workbook));
      });
    },
    mark: () =>
      void gate.runNext("mark", async () => {
        if (latest) say(await toMend().marks.toggle(latest.checked.findings));
      }),
    openSummary: parts.openSummary,
  });
  const gate = makeGate({
    warn,
    showBusy: (busy) => {
      view.showBusy(busy);
      if (!busy) endWaiting();
    },
  });
  const watch = watchForEdits({
    host,
    showStale: view.showStale,
    mustWait: () => gate.isBusy() || view.isReading(),
    recheck: () => void gate.runQuietly(() => check("if changed")),
  });

  /** What mends, undoes and marks; made at the first press, so that a check alone writes nothing, not even marks anew. */
  const toMend = (): Mending =>
    (mending ??= openMending({
      host,
      area: view.mended,
      undo: (ids) => void gate.runNext(String(ids), () => changed(toMend().log.undo(ids))),
      isMarked: latest?.opened.isMarked ?? false,
      showMarked: view.showMarked,
      sheetGone: watch.edited,
      keepPlace: view.keepPlace,
    }));

  const show = (found: ReturnCheck): string => {
    const { results } = found;
    view.showResults(results);
    if (!mending) view.showMarked(found.opened.isMarked);
    const [first] = results.first;
    const counts = `${results.ready}, ${countFindings(found.checked.findings)}.`;
    return first ? `${first.message} ${counts}` : counts;
  };

  /** Reads, checks and shows; `lead` is what is said before the count. */
  const check = async (spoken: "aloud" | "if changed", lead = ""): Promise<void> => {
    const shown = watch.beginCheck();
    latest = await runCheck(parts, async (text) => {
      if (spoken === "aloud") say(`${lead}${text}`);
      await nextFrame();
    }).catch((fault: unknown) => {
      if (spoken === "aloud") say(lead);
      throw fault;
    });
    const now = latest ? show(latest) : "This is the team's master plan, not a return.";
    if (!latest) view.showMaster();
    if (spoken === "aloud" || now !== counted) say(lead, now);
    counted = now;
    shown();
    if (latest) await mending?.marks.renew(latest.checked.findings);
  };

  /** Tells what became of changes, and checks again. */
  const changed = async (outcome: Promise<string>): Promise<void> => {
    await check("aloud", `${await outcome} `);
  };
}
