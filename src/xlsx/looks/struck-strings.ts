import { refuseMore } from "../refusals/refuse-more.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";
import { readStrike } from "./style-looks.ts";

/** How far a text of several runs is struck through; undefined where no run says anything of it. */
export type Struck = "all" | "part" | undefined;

interface Runs {
  struck: number;
  plain: number;
}

function readRun(xml: XmlScanner, runs: Runs): void {
  let struck = false;
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "rPr") struck = readStrike(xml);
    else if (xml.name === "t") text += xml.content();
    else xml.skip();
  }
  if (text.trim() === "") return;
  if (struck) runs.struck += 1;
  else runs.plain += 1;
}

/** How far the current text (`si` or `is`) is struck through by its own runs; goes to its end. */
export function readStruckRuns(xml: XmlScanner): Struck {
  const runs: Runs = { struck: 0, plain: 0 };
  while (xml.nextChild()) {
    if (xml.name === "r") readRun(xml, runs);
    else {
      if (xml.name === "t") runs.plain += 1;
      xml.skip();
    }
  }
  if (runs.struck === 0) return undefined;
  return runs.plain === 0 ? "all" : "part";
}

/** The shared texts that are struck through by their own runs, by number. */
export function readStruckStrings(xml: XmlScanner, most: number): ReadonlyMap<number, Struck> {
  const struck = new Map<number, Struck>();
  let at = 0;
  xml.openRoot("sst");
  while (xml.nextChild()) {
    if (xml.name !== "si") {
      xml.skip();
      continue;
    }
    const found = readStruckRuns(xml);
    if (found) struck.set(at, found);
    at += 1;
    refuseMore(at, most, "texts");
  }
  xml.finish();
  return struck;
}
