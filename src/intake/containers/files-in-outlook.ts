import MsgReader from "@kenjiuno/msgreader";
import { UnreadableWorkbook } from "../../xlsx/refusals/unreadable-workbook.ts";
import type { ContainedFile } from "./contained-file.ts";

/** The library is CommonJS: bundlers and Node hand over its class, or the module that holds it. */
const Reader =
  typeof MsgReader === "function"
    ? MsgReader
    : (MsgReader as { default: typeof MsgReader }).default;

function isoMoment(written: string | undefined): string | null {
  const moment = Date.parse(written ?? "");
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

function attachmentsOf(file: ContainedFile): ContainedFile[] {
  const { buffer, byteOffset, byteLength } = file.bytes;
  const reader = new Reader(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const message = reader.getFileData();
  if (message.error !== undefined) throw new UnreadableWorkbook("broken-message");
  return (message.attachments ?? []).map((attachment) => {
    const { fileName, content } = reader.getAttachment(attachment);
    return {
      name: fileName,
      within: [...file.within, file.name],
      bytes: content,
      sent: isoMoment(message.messageDeliveryTime ?? message.clientSubmitTime),
    };
  });
}

/**
 * The files attached to a message saved from Outlook (.msg), messages within it too. Throws
 * UnreadableWorkbook where it cannot be read as one.
 */
export function filesInOutlook(file: ContainedFile): ContainedFile[] {
  try {
    return attachmentsOf(file);
  } catch {
    // What a damaged file makes the library throw is nothing that a person could use.
    throw new UnreadableWorkbook("broken-message");
  }
}
