import type { OpenWorkbook } from "../open-workbook.ts";

/** Listens to edits from now on; gives what to call to ask once more where Excel refused to tell them. */
export function listenToEdits(host: OpenWorkbook, onEdit: () => void): () => void {
  let listens = false;
  const listen = (): void => {
    if (listens) return;
    listens = true;
    // An Excel that tells no edits leaves the button that reads again.
    host.watch(onEdit).catch(() => {
      listens = false;
    });
  };
  listen();
  return listen;
}
