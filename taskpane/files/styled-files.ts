import { loadStyle } from "../view/load-style.ts";
import { openFiles } from "./open-files.ts";

/** Shows the page for files once its styles are there, that of a master's picture too: the network may go afterwards. */
export async function openStyledFiles(area: HTMLElement): Promise<void> {
  await Promise.all([
    loadStyle(new URL("../view/file-page.css", import.meta.url)),
    loadStyle(new URL("../view/picture.css", import.meta.url)),
  ]);
  openFiles(area);
}
