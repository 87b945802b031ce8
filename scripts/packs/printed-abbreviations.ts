import type { Pack, PackBlock } from "../../src/publish/pack.ts";
import { withAbbreviations } from "../../src/report/packs/abbreviations/with-abbreviations.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";

const ABBREVIATIONS = "abbreviations";

function abbreviationsOf({ sections }: Pack): readonly PackBlock[] {
  return sections.find(({ id }) => id === ABBREVIATIONS)?.blocks ?? [];
}

function stillUsed(block: PackBlock, used: ReadonlySet<string>): PackBlock[] {
  if (block.kind !== "table") return [block];
  const rows = block.table.rows.filter(([first]) => used.has(first?.text ?? ""));
  return rows.length > 0 ? [{ ...block, table: { ...block.table, rows } }] : [];
}

/** Takes out abbreviations of which nothing is printed any more: a text that is held back has none. */
export function listPrintedAbbreviations(pack: Pack, { master, register }: PackInput): Pack {
  const others = pack.sections.filter(({ id }) => id !== ABBREVIATIONS);
  const again = withAbbreviations({ ...pack, sections: others }, master.plan, register);
  const rows = abbreviationsOf(again).flatMap((block) =>
    block.kind === "table" ? block.table.rows : [],
  );
  const used = new Set(rows.map(([first]) => first?.text ?? ""));
  const sections = pack.sections.flatMap((section) => {
    if (section.id !== ABBREVIATIONS) return [section];
    const blocks = section.blocks.flatMap((block) => stillUsed(block, used));
    return blocks.length > 0 ? [{ ...section, blocks }] : [];
  });
  return { ...pack, sections };
}
