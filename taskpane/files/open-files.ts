import { SpokenError } from "../../src/text/spoken-error.ts";
import { loadBuiltInPlan } from "../pane/built-in-plan.ts";
import { makeFilePage } from "../view/file-page.ts";
import { type DeskState, openDesk } from "./file-desk.ts";
import { type ReturnOnDesk, saveAllFeedback, saveFeedback, saveFindings } from "./save-files.ts";
import { returnsOn, showDesk } from "./show-desk.ts";

const NO_PLAN =
  "This return carries no plan, and the plan of this page could not be loaded. Connect to the network and open the page again.";
const NO_FILE =
  "What was dropped is not a file. Save it as a file first, then drop that or choose it here.";
const NOT_SAVED =
  "The file could not be saved. Open the page again and choose the files once more.";

/**
 * Shows the page that checks files, where there is no Excel. All that it needs is loaded by now or asked for
 * at once, so that the network may go afterwards.
 */
export function openFiles(area: HTMLElement): void {
  const builtIn = loadBuiltInPlan().catch((cause: unknown) => {
    throw new SpokenError(NO_PLAN, { cause });
  });
  // The return that needs it says so.
  builtIn.catch(() => undefined);
  let state: DeskState = { files: [], master: null };

  const save = (work: () => Promise<string> | string): void => {
    const saved = Promise.resolve().then(work);
    const said = saved.catch((fault: unknown) =>
      fault instanceof SpokenError ? fault.message : NOT_SAVED,
    );
    void said.then((text) => {
      page.say(text);
    });
  };
  const show = (): void => {
    const giveBack = (on: ReturnOnDesk): void => {
      save(() => saveFeedback(on));
    };
    page.show(showDesk(state, giveBack));
  };
  const page = makeFilePage(area, {
    choose: (files) => {
      page.say(files.length > 0 ? "" : NO_FILE);
      void desk.choose(files);
    },
    saveAll: () => {
      save(() => saveAllFeedback(returnsOn(state)));
    },
    saveJson: () => {
      save(() => saveFindings(returnsOn(state)));
    },
    clear: () => {
      page.say("");
      desk.clear();
    },
  });
  const desk = openDesk(
    () => builtIn,
    (now) => {
      state = now;
      show();
    },
  );
}
