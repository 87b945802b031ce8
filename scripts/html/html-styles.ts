import type { Pack, PackStanding, PackTable } from "../../src/publish/pack.ts";
import { shareRules } from "./column-shares.ts";

const LIGHT =
  "--ink: #0b0c0c; --paper: #fff; --quiet: #e8edf2; --line: #505a5f; --link: #0b4f9e; --title: #003a70; --draft: #b10e1e;";
const DARK =
  "--ink: #f3f2f1; --paper: #14181c; --quiet: #2a3138; --line: #a1adb5; --link: #9cc9ff; --title: #bcdcff; --draft: #ff9aa2;";

const SCREEN = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font-family: Arial, Helvetica, sans-serif; font-size: 1rem; line-height: 1.5; overflow-wrap: anywhere; }
main { max-width: 64rem; margin: 0 auto; }
p, li, figure { max-width: 44rem; }
h1, h2, h3 { color: var(--title); line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { font-size: 1.75rem; margin-top: 0.5em; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.125rem; }
p { margin: 0 0 0.6em; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
nav li { padding: 0.15rem 0; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: 0.5rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.draft { color: var(--draft); font-size: 1.5rem; font-weight: bold; margin: 0; }
.detail { margin: 0; }
figure { margin: 1.25rem 0; }
figcaption, caption { font-weight: bold; text-align: left; padding: 0.5rem 0; }
svg { display: block; font-size: min(1rem, 5vw); overflow: visible; }
svg text { fill: var(--ink); }
svg rect { stroke: var(--ink); stroke-width: 1px; }
.description { display: block; font-weight: normal; }
.scroll { overflow-x: auto; margin: 0 0 0.75rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; margin: 0 0 0.75rem; }
.scroll table { margin: 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
thead th { background: var(--quiet); }
.number { text-align: right; }
.scroll .text, .scroll .number { min-width: 5rem; }
.scroll .long { min-width: 14rem; }
.note { font-size: 0.9375rem; }
@media (forced-colors: active) { svg text { fill: CanvasText; } svg rect { stroke: CanvasText; } }`;

const PRINT = `
@media print {
:root { color-scheme: light; ${LIGHT} }
body { padding: 0; font-size: 12pt; line-height: 1.2; }
main, p, li, figure { max-width: none; }
.skip { display: none; }
.scroll { overflow: visible; }
.scroll .text, .scroll .number, .scroll .long { min-width: 0; }
table { table-layout: fixed; }
table, .note { font-size: 10pt; }
th, td { padding: 0.15rem 0.35rem; }
thead { display: table-header-group; }
tr, figure, svg, .short { break-inside: avoid; }
h2, h3, caption, figcaption { break-after: avoid; }
svg { font-size: 10pt; }
.wide { page: wide; }
}`;

/** A paper that is to have one side is printed closer; its first lines say that it is a draft. */
const ONE_SIDE = `
@media print {
body { font-size: 11pt; }
h1 { font-size: 15pt; margin: 0 0 4pt; }
h2, h3 { font-size: 12pt; margin: 7pt 0 3pt; }
p, ul { margin-top: 0; margin-bottom: 3pt; }
figure { margin: 4pt 0; }
figcaption, caption { padding: 3pt 0; }
table, .note, svg { font-size: 9.5pt; }
table, .scroll { margin-bottom: 4pt; }
.draft { display: none; }
.wide { page: auto; }
}`;

/** On paper the pack is as its Word file is: wide tables lie, a draft says so on every page, pages are numbered. */
function pageRules({ handling, onePage }: Pack, { approved }: PackStanding): string {
  const draft = approved
    ? ""
    : `@top-left { content: "DRAFT"; font: bold 18pt Arial; color: #b10e1e; }`;
  const mark = `@top-right { content: "${handling}"; font: 10pt Arial; }`;
  const number = `@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 10pt Arial; }`;
  return `
@page { size: A4; margin: ${onePage ? 13 : 20}mm; ${draft} ${mark} ${number} }
@page wide { size: A4 landscape; }
`;
}

/** The style sheet of a pack's page, with the widths of its tables' columns. */
export function htmlStyles(
  pack: Pack,
  standing: PackStanding,
  tables: readonly PackTable[],
): string {
  const print = pack.onePage ? PRINT + ONE_SIDE : PRINT;
  return SCREEN + shareRules(tables) + print + pageRules(pack, standing);
}
