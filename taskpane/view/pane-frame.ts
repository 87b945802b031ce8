import { make, makeButton } from "./make.ts";

/** The two parts of the pane. */
export type PanePart = "check" | "summary";

/** The pane's frame: its two parts, and the two places in which it speaks. */
export interface PaneFrame {
  readonly areas: Readonly<Record<PanePart, HTMLElement>>;
  /** Tells what happened, without moving the focus; `unseen` stands elsewhere on the page for the eye. */
  readonly say: (text: string, unseen?: string) => void;
  /** Tells what is waited for, until something else is told or the wait is over. */
  readonly sayWaiting: (text: string) => void;
  readonly endWaiting: () => void;
  /** Tells what went wrong; an empty text takes it away. */
  readonly warn: (text: string) => void;
  readonly show: (part: PanePart) => void;
}

/** Makes the frame in place of what the page showed while it waited. */
export function makePaneFrame(pane: HTMLElement, onChoose: (part: PanePart) => void): PaneFrame {
  const areas = {
    check: make("section", { "aria-label": "Check" }),
    summary: make("section", { "aria-label": "Summary", hidden: "" }),
  };
  const choose = (part: PanePart) => (): void => {
    onChoose(part);
  };
  const tabs = {
    check: makeButton("Check", choose("check")),
    summary: makeButton("Summary", choose("summary")),
  };
  const status = make("p", { role: "status" });
  const alert = make("div", { role: "alert" });
  const nav = make("nav", { "aria-label": "Parts of this pane" }, tabs.check, tabs.summary);
  pane.replaceChildren(nav, status, alert, areas.check, areas.summary);

  const show = (part: PanePart): void => {
    for (const name of ["check", "summary"] as const) {
      areas[name].hidden = name !== part;
      tabs[name].setAttribute("aria-current", String(name === part));
    }
  };
  show("check");
  let waiting = "";
  return {
    areas,
    say: (text, unseen = "") => {
      const more = unseen === "" ? [] : [make("span", { class: "unseen" }, unseen)];
      status.replaceChildren(text, ...more);
    },
    sayWaiting: (text) => {
      waiting = status.textContent = text;
    },
    endWaiting: () => {
      if (status.textContent === waiting) status.textContent = "";
    },
    warn: (text) => {
      alert.textContent = text;
    },
    show,
  };
}
