import { Document, Packer } from "docx";
import type {
  Pack,
  PackBlock,
  PackChart,
  PackSection,
  PackStanding,
} from "../../src/publish/pack.ts";
import { contentsList } from "./contents-list.ts";
import { finishPackage } from "./finish-package.ts";
import { headerBlock } from "./header-block.ts";
import { textWidth, wordSection, type Lie, type Pages } from "./page-setup.ts";
import { wordSectionBlocks } from "./word-section-blocks.ts";

function isWide(block: PackBlock): boolean {
  if (block.kind === "table") return block.table.wide;
  return block.kind === "chart" && block.chart.table.wide;
}

/** A section with a wide table lies down as a whole, so that its heading and its table stay together. */
function lieOf(pack: Pack, section: PackSection): Lie {
  return !pack.onePage && section.blocks.some(isWide) ? "landscape" : "portrait";
}

function chartsOf({ sections }: Pack): PackChart[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

/** Neighbours that lie the same way are one run of pages. */
function joinPages(all: readonly Pages[]): Pages[] {
  const joined: Pages[] = [];
  for (const { lie, children } of all) {
    const last = joined.at(-1);
    if (last?.lie === lie)
      joined[joined.length - 1] = { lie, children: [...last.children, ...children] };
    else joined.push({ lie, children });
  }
  return joined;
}

function pagesOf(pack: Pack, standing: PackStanding, charts: readonly PackChart[]): Pages[] {
  const contents = pack.onePage ? [] : contentsList(pack.sections);
  const front: Pages = { lie: "portrait", children: [...headerBlock(pack, standing), ...contents] };
  const sections = pack.sections.map((section, index): Pages => {
    const lie = lieOf(pack, section);
    const place = { width: textWidth(pack, lie), charts };
    return { lie, children: wordSectionBlocks(section, index, place) };
  });
  return joinPages([front, ...sections]);
}

/** Builds the .docx of a pack: nothing but the pack goes into it, and the same pack gives the same bytes. */
export async function buildWordPack(pack: Pack, standing: PackStanding): Promise<Uint8Array> {
  const charts = chartsOf(pack);
  const document = new Document({
    compatibility: { version: 15 },
    sections: pagesOf(pack, standing, charts).map((pages) => wordSection(pack, standing, pages)),
  });
  return finishPackage(await Packer.toBuffer(document), pack, charts);
}
