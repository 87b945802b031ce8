import { createHash } from "node:crypto";
import type { Pack, PackDetail, PackSection, PackStanding } from "../../src/publish/pack.ts";
import { standingLines } from "../../src/publish/standing-lines.ts";
import { htmlBlock, tableOf, type Numbering } from "./html-blocks.ts";
import { htmlStyles } from "./html-styles.ts";
import { lines, tag, together, words, type Markup } from "./markup.ts";

const anchorOf = (index: number): string => `section-${index + 1}`;

/** Nothing may be loaded, sent or run; only the page's own style sheet, known by its hash, counts. */
function policyFor(styles: string): string {
  const hash = createHash("sha256").update(styles).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function headOf({ title, team }: Pack, styles: string): Markup {
  return tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policyFor(styles) }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "author", content: team }),
    tag("title", {}, words(title)),
    { html: `<style>${styles}</style>` },
  );
}

function detail(label: string, text: Markup): Markup {
  return tag("p", { class: "detail" }, tag("strong", {}, words(`${label}:`)), { html: " " }, text);
}

function headerMarkup(pack: Pack, standing: PackStanding): Markup {
  return together([
    ...(standing.approved ? [] : [tag("p", { class: "draft" }, words("DRAFT"))]),
    tag("h1", {}, words(pack.title)),
    ...standingLines(standing).map((line) => tag("p", { class: "detail" }, words(line))),
    ...pack.details.map(({ label, text }: PackDetail) => detail(label, lines(text.text))),
    detail("Handling", words(pack.handling)),
    detail("Publication", words(pack.publication)),
  ]);
}

function contentsMarkup({ sections, onePage }: Pack): readonly Markup[] {
  if (onePage || sections.length === 0) return [];
  const entries = sections.map(({ heading }, index) =>
    tag("li", {}, tag("a", { href: `#${anchorOf(index)}` }, words(heading))),
  );
  const list = tag("ul", {}, ...entries);
  const heading = tag("h2", { id: "contents" }, words("Contents"));
  return [tag("nav", { "aria-labelledby": "contents" }, heading, list)];
}

function sectionMarkup(section: PackSection, index: number, numbering: Numbering): Markup {
  const { heading, blocks } = section;
  const anchor = anchorOf(index);
  const isWide = blocks.some((block) => tableOf(block)?.wide === true);
  return tag(
    "section",
    { "aria-labelledby": anchor, ...(isWide ? { class: "wide" } : {}) },
    tag("h2", { id: anchor }, words(heading)),
    together(blocks.map((block) => htmlBlock(block, numbering))),
  );
}

function numberingOf({ sections }: Pack): Numbering {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    charts: blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
    tables: blocks.flatMap((block) => tableOf(block) ?? []),
  };
}

/** A pack as one self-contained page: no script, no request, and a policy that forbids both. */
export function buildHtmlPack(pack: Pack, standing: PackStanding): string {
  const numbering = numberingOf(pack);
  const sections = pack.sections.map((section, index) => sectionMarkup(section, index, numbering));
  const main = [headerMarkup(pack, standing), ...contentsMarkup(pack), ...sections];
  const body = tag(
    "body",
    {},
    tag("a", { class: "skip", href: "#main" }, words("Skip to main content")),
    tag("main", { id: "main", tabindex: -1 }, together(main)),
  );
  const head = headOf(pack, htmlStyles(pack, standing, numbering.tables));
  return `<!doctype html>\n${tag("html", { lang: "en-GB" }, head, body).html}\n`;
}
