/** Where the page runs: in Excel, or anywhere else. */
export type PagePlace = "excel" | "browser";

/** The one answer of Office.js that the page needs; it is a script of its own and may not be there. */
interface OfficeScript {
  readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
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
  const script = page.querySelector('script[src$="/office.js"]');
  if (!window.Office && !(script && (await loaded(script)))) return "browser";
  const answer = await window.Office?.onReady();
  return answer?.host === "Excel" ? "excel" : "browser";
}
