import type { Finding, Severity } from "../../src/finding/finding.ts";
import { count } from "../../src/text/count.ts";
import { make, makeButton } from "./make.ts";
import { mendAfter, mendBefore } from "./mend-sides.ts";
import { placeText } from "./place-text.ts";

/** As many as a person reads on; more would make the page slow. */
const AT_ONCE = 100;

const TITLES: Readonly<Record<Severity, string>> = {
  error: "Errors to mend",
  query: "Queries to confirm or change",
};

function mendLines({ mends = [] }: Finding): HTMLElement[] {
  const lines = mends
    .slice(0, AT_ONCE)
    .map((mend) =>
      make("li", {}, `${mend.cell}: from `, ...mendBefore(mend), " to ", ...mendAfter(mend)),
    );
  if (lines.length === 0) return [];
  const title = `How to mend ${count(mends.length, "cell")}`;
  return [make("details", {}, make("summary", {}, title), make("ul", { role: "list" }, ...lines))];
}

function findingItem(finding: Finding): HTMLElement {
  const where = make("bdi", { class: "where" }, placeText(finding, "The file"));
  const message = make("span", { class: "message" }, finding.message);
  const line = make("p", { class: "line" }, where, message);
  return make("li", { class: finding.severity }, line, ...mendLines(finding));
}

/** Shows the first findings, and the next ones when asked: focus goes to the first of them. */
function longList(findings: readonly Finding[]): Node[] {
  const list = make("ul", { class: "findings", role: "list" });
  const more = makeButton("", () => {
    const at = list.childElementCount;
    addNext();
    const next = list.children[at];
    next?.setAttribute("tabindex", "-1");
    if (next instanceof HTMLElement) next.focus();
  });
  const addNext = (): void => {
    const at = list.childElementCount;
    list.append(...findings.slice(at, at + AT_ONCE).map(findingItem));
    const left = findings.length - list.childElementCount;
    more.textContent = `Show more: ${left} not shown`;
    more.hidden = left <= 0;
  };
  addNext();
  return more.hidden ? [list] : [list, more];
}

/** Findings to read, errors before queries, with nothing to press but for more of them. */
export function makeFileFindings(findings: readonly Finding[]): Node[] {
  return (["error", "query"] as const).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [make("h4", {}, `${TITLES[severity]} (${own.length})`), ...longList(own)];
  });
}
