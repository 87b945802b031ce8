import { make } from "./make.ts";

/** Gives the page one more style sheet. Rejects where it cannot be loaded; asked again, it may come. */
export function loadStyle({ href }: URL): Promise<void> {
  const link = make("link", { rel: "stylesheet", href });
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener("load", () => {
      resolve();
    });
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`The style sheet ${href} did not load.`));
    });
  });
  document.head.append(link);
  return loaded;
}
