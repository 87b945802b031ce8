import { join } from "node:path";
import { longDay, type IsoDay } from "../../src/calendar/iso-day.ts";
import { capital } from "../../src/text/capital.ts";
import { count } from "../../src/text/count.ts";
import type { CommandIo } from "../command.ts";
import { openMaster } from "../masters/open-master.ts";
import { preparePacks, type PreparedPack } from "../packs/prepare-packs.ts";
import { writePack } from "../packs/write-pack.ts";

function describePack({ id, release }: PreparedPack, files: readonly string[]): string {
  const word = files.find((file) => file.endsWith(".docx")) ?? "";
  const open = release.openBlocks.length;
  const held = open > 0 ? `, ${count(open, "text")} held back until a decision` : "";
  return `  ${capital(id)}: ${count(files.length, "file")}${held}. Begin with ${word}`;
}

/** Writes every pack for which the master has something, as drafts, and says where they lie. */
export async function playPacks(
  place: { readonly master: string; readonly out: string },
  date: IsoDay,
  io: CommandIo,
): Promise<void> {
  const { input, packs } = preparePacks(await openMaster(place.master), date, "all");
  const lines = [`Committee packs as of ${longDay(date)}, as drafts`];
  for (const prepared of packs) {
    const { files } = await writePack(prepared, input, join(place.out, "packs"));
    lines.push(describePack(prepared, files));
  }
  io.out(`${lines.join("\n")}\n\n`);
}
