import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
import { excerpt } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import { attributeOf } from "../package/walk-xml.ts";

const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"]);

/** Whether an element is a tracked change: of text, of a cell, or of a look (`rPrChange`). */
export function isTrackedChange({ name }: XmlScanner, above: readonly string[]): boolean {
  // A table's grid and a chart's data have elements of the same names, without an author.
  return CHANGES.has(name) ? above.length > 1 : /^\w+PrChange$/u.test(name);
}

/** Gathers who changed what in a part. */
export class TrackedChanges {
  private readonly authors = new Map<string, number>();
  private readonly deleted: string[] = [];

  take(xml: XmlScanner): void {
    const author = attributeOf(xml, "author");
    if (author !== undefined) this.authors.set(author, (this.authors.get(author) ?? 0) + 1);
  }

  takeDeleted(text: string): void {
    if (text.trim() !== "") this.deleted.push(text);
  }

  /** What to say of them; undefined where there is none. */
  describe(): string | undefined {
    if (this.authors.size === 0 && this.deleted.length === 0) return undefined;
    const by = listSome(
      [...this.authors].map(([author, changes]) => `${excerpt(author)} (${changes})`),
    );
    const deleted =
      this.deleted.length > 0 ? `; deleted: ${listSome(this.deleted.map(excerpt))}` : "";
    return `Changes by ${by === "" ? "somebody" : by}${deleted}`;
  }
}
