import { returnReport } from "../../src/report/return-report.ts";
import { count } from "../../src/text/count.ts";
import type { ChosenReturn } from "./check-file.ts";
import { checkedOf } from "./describe-files.ts";
import { makeFeedback } from "./make-feedback.ts";
import { packFiles } from "./pack-files.ts";
import { saveDownload } from "./save-download.ts";

/** A return on the desk that was checked. */
export interface ReturnOnDesk {
  readonly file: File;
  readonly result: ChosenReturn;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whether there is anything to give back to who sent it. */
export function hasFeedback({ result }: ReturnOnDesk): boolean {
  return result.returned.findings.length > 0;
}

function toGiveBack({ file, result }: ReturnOnDesk) {
  return { file, read: result.returned.kind === "read", checked: checkedOf(result) };
}

/** Saves the feedback for one return, and says what was saved. */
export async function saveFeedback(on: ReturnOnDesk): Promise<string> {
  const { name, bytes, apart } = await makeFeedback(toGiveBack(on), new Set());
  const type = apart === null ? XLSX : "text/plain;charset=utf-8";
  saveDownload({ name, content: bytes, type });
  if (apart === null) return `Saved ${name} to your downloads.`;
  return `Saved ${name} to your downloads: the findings alone, as the file itself could not be marked. ${apart}`;
}

/** Saves the feedback for every return that has any, in one zip, and says what was saved. */
export async function saveAllFeedback(all: readonly ReturnOnDesk[]): Promise<string> {
  const taken = new Set<string>();
  const files = new Map<string, Uint8Array>();
  let apart = 0;
  for (const on of all.filter(hasFeedback)) {
    const feedback = await makeFeedback(toGiveBack(on), taken);
    files.set(feedback.name, feedback.bytes);
    if (feedback.apart !== null) apart += 1;
  }
  const name = "Returns to mend.zip";
  saveDownload({ name, content: packFiles(files), type: "application/zip" });
  const texts = count(apart, "is a text", "are texts");
  const alone =
    apart > 0 ? ` ${texts} with the findings alone, as the file itself could not be marked.` : "";
  return `Saved ${name} to your downloads, with ${files.size} files.${alone}`;
}

/** Saves what is said of every return as the one document that `check --json` prints. */
export function saveFindings(all: readonly ReturnOnDesk[]): string {
  const report = { returns: all.map(({ result }) => returnReport(result.returned)) };
  const name = "findings.json";
  const content = `${JSON.stringify(report, null, 2)}\n`;
  saveDownload({ name, content, type: "application/json" });
  return `Saved ${name} to your downloads.`;
}
