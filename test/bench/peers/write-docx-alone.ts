import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../../src/publish/pack.ts";
import { buildPlainWord } from "./plain-word.ts";

const [, , path = "", folder = "docx-alone"] = process.argv;

/** Writes packs that lie ready in a JSON file as Word files, and does nothing else. */
const packs = JSON.parse(readFileSync(path, "utf8")) as readonly Pack[];
mkdirSync(folder, { recursive: true });
for (const pack of packs)
  writeFileSync(join(folder, `${pack.id}.docx`), await buildPlainWord(pack));
