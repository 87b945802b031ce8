import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
import { attributeOf } from "../package/walk-xml.ts";
import { looksSame, parseRgb, WHITE, type Rgb } from "../workbook/colours.ts";
import { isOn } from "./hidden-styles.ts";

/** How a run of letters looks, as far as it can make them unseen. */
interface Run {
  hidden: boolean;
  tiny: boolean;
  colour: Rgb | undefined;
  fill: Rgb | undefined;
  text: string;
}

/** What surrounds runs: a paragraph or a cell with its fill, and whether its style hides its text. */
interface Around {
  fill: Rgb | undefined;
  hidden: boolean;
}

/** Half points: letters of two points and less are dots. */
const SMALLEST = 4;

/** Gathers the texts of a part that Word does not show, run by run; runs can stand in one another. */
export class UnseenRuns {
  readonly hidden: string[] = [];
  readonly white: string[] = [];
  readonly tiny: string[] = [];
  private readonly runs: Run[] = [];
  private readonly around: Around[] = [];
  private readonly styles: ReadonlySet<string>;

  /** `styles` are those that hide text. */
  constructor(styles: ReadonlySet<string>) {
    this.styles = styles;
  }

  /** At the start of an element. */
  enter(xml: XmlScanner, above: readonly string[]): void {
    const { name } = xml;
    const holder = above.at(-1);
    const around = this.around.at(-1);
    if (name === "p" || name === "tc") {
      this.around.push({
        fill: around?.fill,
        hidden: name === "p" ? false : (around?.hidden ?? false),
      });
    } else if (name === "r") {
      const fill = around?.fill;
      this.runs.push({
        hidden: around?.hidden ?? false,
        tiny: false,
        colour: undefined,
        fill,
        text: "",
      });
    } else if (holder === "rPr" && above.at(-2) === "r") this.readLook(xml);
    else if (around && name === "shd" && (holder === "pPr" || holder === "tcPr")) {
      around.fill = parseRgb(attributeOf(xml, "fill")) ?? around.fill;
    } else if (around && name === "pStyle" && holder === "pPr") {
      around.hidden = this.styles.has(attributeOf(xml, "val") ?? "");
    }
  }

  /** At the end of an element. */
  leave(name: string): void {
    if (name === "p" || name === "tc") this.around.pop();
    const run = name === "r" ? this.runs.pop() : undefined;
    if (!run || run.text.trim() === "") return;
    if (run.hidden) this.hidden.push(run.text);
    else if (run.tiny) this.tiny.push(run.text);
    else if (looksSame(run.colour ?? [0, 0, 0], run.fill ?? WHITE)) this.white.push(run.text);
  }

  /** Text of the run that is open. */
  take(text: string): void {
    const run = this.runs.at(-1);
    if (run) run.text += text;
  }

  private readLook(xml: XmlScanner): void {
    const run = this.runs.at(-1);
    const value = attributeOf(xml, "val");
    if (!run) return;
    if (xml.name === "vanish") run.hidden = isOn(xml);
    else if (xml.name === "rStyle") run.hidden ||= this.styles.has(value ?? "");
    else if (xml.name === "sz") run.tiny = Number(value) <= SMALLEST;
    else if (xml.name === "color") run.colour = parseRgb(value);
    else if (xml.name === "shd") run.fill = parseRgb(attributeOf(xml, "fill")) ?? run.fill;
  }
}
