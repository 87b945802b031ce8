import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import type { Finding } from "../../src/finding/finding.ts";

/** A file as somebody has it on their computer. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** What the page saves as JSON, as `check --json` prints it. */
export interface SavedFindings {
  readonly returns: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly findings: readonly Finding[];
  }[];
}

/** Chooses files on the page that checks them, and waits until all are checked. */
export async function chooseFiles(page: Page, files: readonly NamedFile[]): Promise<void> {
  const chosen = files.map(({ name, bytes }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
  await page.locator("#files").setInputFiles(chosen);
  await page.locator("progress").waitFor({ state: "hidden" });
  await page
    .locator(".files > li")
    .nth(files.length - 1)
    .waitFor();
}

/** Presses a button that saves a file, and gives the download. */
export async function downloadBy(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: button }).click();
  return coming;
}

/** The bytes that a download brought. */
export async function bytesOfDownload(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

/** The findings as the page saves them: they are read from the file, not from the page's inside. */
export async function saveFindings(page: Page): Promise<SavedFindings> {
  const bytes = await bytesOfDownload(await downloadBy(page, "Save findings as JSON"));
  return JSON.parse(new TextDecoder().decode(bytes)) as SavedFindings;
}
