import { make } from "./make.ts";

const KINDS =
  ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12";

/** A file that is dropped beside the box would take the place of the page: all of it takes files. */
function takeDrops(box: HTMLElement, onChoose: (files: readonly File[]) => void): void {
  const over = (is: boolean) => (event: DragEvent) => {
    // Taken from the page by Excel that answered late.
    if (!box.isConnected) return;
    event.preventDefault();
    box.classList.toggle("over", is);
  };
  document.addEventListener("dragover", over(true));
  document.addEventListener("dragleave", over(false));
  document.addEventListener("drop", (event) => {
    over(false)(event);
    // Of a text there is no file; whoever listens says so.
    if (box.isConnected) onChoose([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A box to choose files with, or to drop them on; what is dropped may hold none. */
export function makeFileChooser(onChoose: (files: readonly File[]) => void): HTMLElement {
  const input = make("input", { type: "file", id: "files", multiple: "", accept: KINDS });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onChoose(files);
  });
  // The same file, mended, can then be chosen again.
  input.addEventListener("click", () => {
    input.value = "";
  });
  const label = make("label", { for: "files" }, "Choose return files, or drop them on this page");
  const box = make("div", { class: "drop" }, label, input);
  takeDrops(box, onChoose);
  return box;
}
