import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** A temporary folder, by the names of what is in it. */
interface Place {
  readonly path: (...names: readonly string[]) => string;
}

/**
 * Has LibreOffice turn files into another kind, in one run, into the folder of that name. Of a file
 * that it refuses to open nothing is made.
 */
export function convertAll(paths: readonly string[], kind: "pdf" | "xlsx", place: Place): void {
  const profile = `-env:UserInstallation=${pathToFileURL(place.path("profile")).href}`;
  const words = [profile, "--headless", "--convert-to", kind, "--outdir", place.path(kind)];
  execFileSync("soffice", [...words, ...paths], { stdio: "pipe", timeout: 480_000 });
}

/** How many pages a PDF has, read as Latin-1; 0 where there is none. */
export function pagesOf(pdf: string | undefined): number {
  return [...(pdf ?? "").matchAll(/\/Type\s*\/Page\b/gu)].length;
}
