import type { Picture } from "../../src/report/picture/picture.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { loadBuiltInPlan } from "../pane/built-in-plan.ts";
import { makeGate } from "../pane/one-at-a-time.ts";
import type { SummaryParts } from "../pane/open-pane.ts";
import { make, makeButton } from "../view/make.ts";
import { makePicture } from "../view/picture-view.ts";
import { readPicture } from "./read-picture.ts";
import { watchSummary } from "./watch-summary.ts";

/**
 * Shows the picture of the open workbook, to be read again and to be written into a sheet of its own. What is
 * written is read just before, as Excel does not tell every edit.
 */
export async function openSummary({ host, area, say }: SummaryParts): Promise<void> {
  let picture: Picture | null = null;
  const shown = make("div");
  const fault = make("p", { role: "alert", class: "fault" });
  const stale = make("p", { class: "stale", hidden: "" });
  stale.textContent = "The workbook has changed since this summary.";

  const show = (now: Picture | null): void => {
    const isSame = JSON.stringify(now) === JSON.stringify(picture);
    picture = now;
    // What is the same stays as it is, with the lists that are open.
    if (!isSame) shown.replaceChildren(...(now ? [makePicture(now, select)] : []));
    const isNothing = !now || now.charts.length === 0;
    if (isNothing && document.activeElement === insert) again.focus();
    insert.hidden = isNothing;
  };
  const read = async (): Promise<Picture> => {
    const settle = watch.beginReading();
    try {
      const { workbook } = await host.read();
      const now = await readPicture(workbook, loadBuiltInPlan);
      show(now);
      return now;
    } catch (reason) {
      // What is shown may be another workbook's by now.
      show(null);
      throw reason;
    } finally {
      settle();
    }
  };
  const refresh = async (): Promise<void> => {
    say("Reading the workbook");
    await read();
    say("The summary shows the workbook as it is now.");
  };
  const select = (place: Parameters<OpenWorkbook["select"]>[0]): void => {
    void gate.runBeside(() => host.select(place));
  };
  const insertNow = async (): Promise<void> => {
    say("Writing the summary");
    const now = await read();
    if (now.charts.length === 0) {
      say("There is nothing to insert: the summary shows the workbook as it is now.");
    } else say(`The summary is on the sheet "${await host.insertSummary(now)}".`);
  };

  const again = makeButton("Refresh", () => void gate.run(refresh));
  const insert = makeButton("Insert summary", () => void gate.run(insertNow), { hidden: "" });
  const gate = makeGate({
    warn: (text) => {
      fault.textContent = text;
      if (text !== "") say("");
    },
    showBusy: (busy) => {
      for (const button of [again, insert]) button.setAttribute("aria-disabled", String(busy));
    },
  });
  const watch = watchSummary({
    host,
    area,
    showStale: (is) => {
      stale.hidden = !is;
    },
    refresh: () => void gate.run(refresh),
  });
  area.replaceChildren(make("p", { class: "buttons" }, again, insert), stale, fault, shown);
  await gate.run(refresh);
}
