import type { Picture } from "../../src/report/picture/picture.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { loadBuiltInPlan } from "../pane/built-in-plan.ts";
import { makeGate } from "../pane/one-at-a-time.ts";
import { make, makeButton } from "../view/make.ts";
import { makePicture } from "../view/picture-view.ts";
import { readPicture } from "./read-picture.ts";

/** What the summary needs from the pane. */
export interface SummaryParts {
  readonly host: OpenWorkbook;
  readonly area: HTMLElement;
  /** Tells what happened. */
  readonly say: (text: string) => void;
}

/** Shows the picture of the open workbook, to be read again and to be written into a sheet of its own. */
export async function openSummary({ host, area, say }: SummaryParts): Promise<void> {
  let picture: Picture | null = null;
  const shown = make("div");
  const fault = make("p", { role: "alert", class: "fault" });

  const show = (now: Picture | null): void => {
    picture = now;
    shown.replaceChildren(...(now ? [makePicture(now, select)] : []));
    insert.hidden = !now || now.charts.length === 0;
  };
  const refresh = async (): Promise<void> => {
    say("Reading the workbook");
    try {
      const { workbook } = await host.read();
      show(await readPicture(workbook, loadBuiltInPlan));
    } catch (reason) {
      // What is shown may be another workbook's by now.
      show(null);
      throw reason;
    }
    say("The summary shows the workbook as it is now.");
  };
  const select = (place: Parameters<OpenWorkbook["select"]>[0]): void => {
    void gate.runBeside(() => host.select(place));
  };
  const insertNow = async (): Promise<void> => {
    if (picture === null) return;
    say("Writing the summary");
    say(`The summary is on the sheet “${await host.insertSummary(picture)}”.`);
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
  area.replaceChildren(make("p", { class: "buttons" }, again, insert), fault, shown);
  await gate.run(refresh);
}
