/** Where the page runs: in Excel, or anywhere else. */
export type PagePlace = "excel" | "browser";

/** The one answer of Office.js that the page needs; it is a script of its own and may not be there. */
interface OfficeScript {
  readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
}

function officeScript(page: Document): HTMLScriptElement | null {
  return page.querySelector('script[src$="/office.js"]');
}

/**
 * True where the script of Office.js was refused before anyone listened: its request is over, which
 * leaves a mark in most browsers, and nothing came of it.
 */
export function isOfficeRefused(page: Document, window: OfficeScript): boolean {
  const address = officeScript(page)?.src ?? "";
  return !window.Office && performance.getEntriesByName(address).length > 0;
}

function loaded(script: Element): Promise<boolean> {
  return new Promise((resolve) => {
    script.addEventListener("load", () => {
      resolve(true);
    });
    script.addEventListener("error", () => {
      resolve(false);
    });
  });
}

/**
 * Asks Office.js where the page runs. Its script may come late, or never, and so may the answer: whoever
 * asks sets the limit.
 */
export async function findOffice(page: Document, window: OfficeScript): Promise<PagePlace> {
  const script = officeScript(page);
  if (!window.Office && !(script && (await loaded(script)))) return "browser";
  const answer = await window.Office?.onReady();
  return answer?.host === "Excel" ? "excel" : "browser";
}
