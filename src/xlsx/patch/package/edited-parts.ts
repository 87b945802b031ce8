import { strFromU8, strToU8 } from "fflate";
import { PatchRefused } from "../../refusals/patch-refused.ts";
import { DEFAULT_LIMITS } from "../../refusals/read-limits.ts";
import { readRelationships, type Relationship } from "../../book/relationships.ts";
import type { ZipArchive } from "../../zip/zip-read.ts";
import { decodeXml } from "../../xml/xml-text.ts";
import type { Latin1 } from "../../zip/unpacker.ts";
import { joinBytes } from "./join-bytes.ts";
import type { PartChanges } from "./zip-write.ts";

function toBytes(piece: string | Uint8Array): Uint8Array {
  return typeof piece === "string" ? strToU8(piece) : piece;
}

/** True where bytes neither start as UTF-16 does nor say that they are written in anything but UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0 || second === 0 || first === 0xff || first === 0xfe) return false;
  const head = strFromU8(bytes.subarray(0, 200), true);
  const encoding = /^[^<]{0,3}<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/u.exec(head)?.[1];
  return encoding === undefined || /^utf-?8$/iu.test(encoding);
}

/** The XML parts of a workbook as texts that can be changed; what is not changed stays unread. */
export class EditedParts {
  /** How parts become strings to search, one character for each byte. */
  readonly latin1: Latin1;
  readonly #archive: ZipArchive;
  readonly #changed = new Map<string, string | Uint8Array | null>();
  readonly #original = new Map<string, string>();

  constructor(archive: ZipArchive) {
    this.#archive = archive;
    this.latin1 = archive.latin1;
  }

  /** The name as the workbook spells it, or as asked where there is no such part yet. */
  #spelled(name: string): string {
    return this.#archive.entries.get(name.toLowerCase())?.name ?? name;
  }

  has(name: string): boolean {
    const spelled = this.#spelled(name);
    const changed = this.#changed.get(spelled);
    return changed === undefined ? this.#archive.entries.has(name.toLowerCase()) : changed !== null;
  }

  /** The text as it stands now. Throws PatchRefused where the part is missing or not in UTF-8. */
  text(name: string): string {
    const spelled = this.#spelled(name);
    const changed = this.#changed.get(spelled);
    const now = changed === undefined ? this.#readOriginal(spelled) : changed;
    const text = now instanceof Uint8Array ? decodeXml(now, spelled) : now;
    if (text !== undefined && text !== null) return text;
    throw new PatchRefused(
      `A part of this workbook (${spelled}) is missing or not written as Excel writes it, so it was left as it is: open it in Excel, save it as a new file and try again.`,
    );
  }

  /** The links of a part (of the whole file for an empty name) as they were when it was opened. */
  links(owner: string): Relationship[] {
    return readRelationships(this.#archive, owner, DEFAULT_LIMITS.depth);
  }

  /** The bytes of a part as it was when it was opened, in UTF-8; undefined where it is not there or written otherwise. */
  original(name: string): Uint8Array | undefined {
    const bytes = this.#archive.read(name);
    return bytes && isUtf8(bytes) ? bytes : undefined;
  }

  #readOriginal(spelled: string): string | undefined {
    const known = this.#original.get(spelled);
    if (known !== undefined) return known;
    const bytes = this.original(spelled);
    const text = bytes && decodeXml(bytes, spelled);
    if (text !== undefined) this.#original.set(spelled, text);
    return text;
  }

  /** Puts a text in place of the part's; a text that is already there is no change. */
  write(name: string, text: string): void {
    const spelled = this.#spelled(name);
    if (this.has(name) && this.text(name) === text) return;
    this.#changed.set(spelled, text);
  }

  /** Puts these pieces, one behind the other, in place of the part's. */
  writePieces(name: string, pieces: readonly (string | Uint8Array)[]): void {
    this.#changed.set(this.#spelled(name), joinBytes(pieces.map(toBytes)));
  }

  remove(name: string): void {
    this.#changed.set(this.#spelled(name), null);
  }

  /** Every part that is no longer what it was. */
  changes(): PartChanges {
    return new Map(
      [...this.#changed].map(([name, text]) => [name, text === null ? null : toBytes(text)]),
    );
  }
}
