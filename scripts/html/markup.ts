import { escapeMarkup } from "../../src/text/escape-markup.ts";
import { printableLine, printableLines } from "../../src/text/printable.ts";

/** HTML that is ready to stand in a page: made by `tag` and `words` alone, so that no text gets in unescaped. */
export interface Markup {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | number>>;

const WITHOUT_END = new Set(["meta", "col"]);

/** An element; its children are markup, never text. Attributes are escaped. */
export function tag(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(printableLine(String(value)))}"`,
  );
  const start = `<${name}${given.join("")}>`;
  if (WITHOUT_END.has(name)) return { html: start };
  return { html: `${start}${children.map(({ html }) => html).join("")}</${name}>` };
}

/** A text on one line. */
export function words(text: string): Markup {
  return { html: escapeMarkup(printableLine(text)) };
}

/** A text with its line breaks. */
export function lines(text: string): Markup {
  return { html: printableLines(text).map(escapeMarkup).join("<br>") };
}

/** Parts one after the other. */
export function together(parts: readonly Markup[]): Markup {
  return { html: parts.map(({ html }) => html).join("\n") };
}
