import {
  Footer,
  Header,
  PageOrientation,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import type { Pack, PackStanding } from "../../src/publish/pack.ts";
import { printableLine } from "../../src/text/printable.ts";
import { shorten } from "../../src/text/shorten.ts";

/** A4 in twentieths of a point. */
const SHORT_SIDE = 11_906;
const LONG_SIDE = 16_838;
const MARGIN = 1_134;
const NARROW_MARGIN = 850;
const EDGE = 454;

/** Characters of a title that leave room for the page number on the line below every page. */
const FOOTER_TITLE = { portrait: 80, landscape: 120 } as const;

/** Which way a page lies. */
export type Lie = "portrait" | "landscape";

/** A run of pages that lie the same way. */
export interface Pages {
  readonly lie: Lie;
  readonly children: readonly FileChild[];
}

function marginOf(pack: Pack): number {
  return pack.onePage ? NARROW_MARGIN : MARGIN;
}

/** Width between the margins, in twentieths of a point. */
export function textWidth(pack: Pack, lie: Lie): number {
  return (lie === "landscape" ? LONG_SIDE : SHORT_SIDE) - 2 * marginOf(pack);
}

function pageHeader(pack: Pack, standing: PackStanding, width: number): Header {
  const draft = new TextRun({ text: standing.approved ? "" : "DRAFT", style: "DraftWord" });
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...(standing.approved ? [] : [draft]),
          new TextRun({ children: [new Tab(), pack.handling] }),
        ],
      }),
    ],
  });
}

function pageFooter(pack: Pack, lie: Lie, width: number): Footer {
  const page = ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(shorten(printableLine(pack.title), FOOTER_TITLE[lie])),
          new TextRun({ children: [new Tab(), ...page] }),
        ],
      }),
    ],
  });
}

/** Pages as a section of a Word file: A4, the word DRAFT and the handling mark above, title and page number below. */
export function wordSection(pack: Pack, standing: PackStanding, pages: Pages): ISectionOptions {
  const { lie, children } = pages;
  const margin = marginOf(pack);
  const width = textWidth(pack, lie);
  return {
    properties: {
      page: {
        size: {
          width: SHORT_SIDE,
          height: LONG_SIDE,
          orientation: PageOrientation[lie === "landscape" ? "LANDSCAPE" : "PORTRAIT"],
        },
        margin: {
          top: margin,
          bottom: margin,
          left: margin,
          right: margin,
          header: EDGE,
          footer: EDGE,
        },
      },
    },
    headers: { default: pageHeader(pack, standing, width) },
    footers: { default: pageFooter(pack, lie, width) },
    children,
  };
}
