import PostalMime from "postal-mime";
import { UnreadableWorkbook } from "../../xlsx/refusals/unreadable-workbook.ts";
import type { ContainedFile } from "./contained-file.ts";

/**
 * The files attached to a saved e-mail (.eml), those of e-mails within it too. Throws UnreadableWorkbook
 * where it cannot be read as one.
 */
export async function filesInEmail(file: ContainedFile): Promise<ContainedFile[]> {
  const email = await PostalMime.parse(file.bytes, { forceRfc822Attachments: true }).catch(() => {
    throw new UnreadableWorkbook("broken-message");
  });
  const sent = email.date ?? null;
  return email.attachments.map(({ filename, content, mimeType }, index) => ({
    name: filename ?? (mimeType === "message/rfc822" ? "message.eml" : `attachment ${index + 1}`),
    within: [...file.within, file.name],
    bytes: toBytes(content),
    sent,
  }));
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") throw new UnreadableWorkbook("broken-message");
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
