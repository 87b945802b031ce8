import { SpokenError } from "../../../src/text/spoken-error.ts";
import { refusalOf } from "./host-refusal.ts";

/** Takes a sentence about what Excel is waiting for, while it waits. */
export type Say = (sentence: string) => void;

const EDITING_AFTER = 1_000;
const EDITING =
  "Waiting for Excel. If you are typing in a cell, press Enter to finish editing the cell.";
const SILENT_AFTER = 10_000;
const SILENT =
  "Excel has not answered for 10 seconds. It may be calculating or saving, or a window of its own may be waiting for you. If nothing happens, close this pane and open it again.";

/** Tells how far an action is. Excel has just answered, so the wait for it begins anew. */
export type Tell = (sentence: string) => void;

/**
 * One action of the person in one `Excel.run`, which waits for the end of cell editing. While Excel
 * does not answer, `say` is told so after one second and after ten. Throws SpokenError only.
 */
export async function runInExcel<T>(
  action: (context: Excel.RequestContext, tell: Tell) => Promise<T>,
  say: Say,
): Promise<T> {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const wait = (): void => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(say, EDITING_AFTER, EDITING), setTimeout(say, SILENT_AFTER, SILENT)];
  };
  wait();
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      action(context, (sentence) => {
        say(sentence);
        wait();
      }),
    );
  } catch (error) {
    throw error instanceof SpokenError ? error : refusalOf(error);
  } finally {
    timers.forEach(clearTimeout);
  }
}
