import { make } from "../view/make.ts";

/** A file to hand to the person, with its media type. */
export interface Download {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
  readonly type: string;
}

/** A browser may ask the person where to save before it fetches what the address stands for. */
const KEPT_FOR = 60_000;

/** Saves a file among the browser's downloads; nothing is sent and the page stays. */
export function saveDownload({ name, content, type }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}
