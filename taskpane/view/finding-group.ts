import type { Finding } from "../../src/finding/finding.ts";
import { type FindingActions, makeFindingItem } from "./finding-item.ts";
import { keepItems, type ListItem } from "./keep-items.ts";
import { make } from "./make.ts";

/** Findings under one heading. */
export interface FindingGroup {
  readonly area: HTMLElement;
  /** Shows these findings; where `all` is told, the heading counts them. Hidden where there are none. */
  readonly show: (title: string, shown: readonly Finding[], all?: number) => void;
}

function itemOf(finding: Finding, actions: FindingActions): ListItem {
  return {
    key: JSON.stringify(finding),
    about: JSON.stringify([finding.code, finding.sheet, finding.heading]),
    make: () => makeFindingItem(finding, actions),
  };
}

function countedTitle(title: string, shown: number, all: number | undefined): string {
  if (all === undefined) return title;
  return `${title} (${shown < all ? `${shown} of ${all}` : all})`;
}

/** Makes a group, hidden until it has something to show. */
export function makeFindingGroup(actions: FindingActions): FindingGroup {
  const heading = make("h3");
  const list = make("ul", { class: "findings", role: "list" });
  const area = make("section", { hidden: "" }, heading, list);
  const show: FindingGroup["show"] = (title, shown, all) => {
    area.hidden = (all ?? shown.length) === 0;
    heading.textContent = countedTitle(title, shown.length, all);
    keepItems(
      list,
      shown.map((finding) => itemOf(finding, actions)),
    );
  };
  return { area, show };
}
