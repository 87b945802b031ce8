/** Where the page runs: in Excel, or anywhere else. */
export type Place = "excel" | "browser";

/** The one answer of Office.js that the page needs; Office.js is a script of its own and may not be there. */
interface OfficeScript {
  readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
}

async function ask({ Office: office }: OfficeScript): Promise<Place> {
  if (!office) return "browser";
  const { host } = await office.onReady();
  return host === "Excel" ? "excel" : "browser";
}

/**
 * Asks Office.js, whose script may come late or be blocked, where the page runs. Never waits longer than
 * the network does; whoever asks sets a limit of their own.
 */
export async function findOffice(page: Document): Promise<Place> {
  const window = page.defaultView as OfficeScript | null;
  const script = page.querySelector<HTMLScriptElement>('script[src$="/office.js"]');
  if (!window || !script) return "browser";
  if (!window.Office) {
    const loaded = await new Promise<boolean>((resolve) => {
      script.addEventListener("load", () => {
        resolve(true);
      });
      script.addEventListener("error", () => {
        resolve(false);
      });
    });
    if (!loaded) return "browser";
  }
  return ask(window);
}
