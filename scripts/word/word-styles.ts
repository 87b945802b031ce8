const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const INK = "003A70";

/** Sizes in half points and distances in twentieths of a point. */
interface Scale {
  readonly body: number;
  readonly title: number;
  readonly headings: readonly [number, number, number];
  /** Below a paragraph. */
  readonly after: number;
  /** Above a heading. */
  readonly before: number;
}

const FULL: Scale = { body: 24, title: 40, headings: [32, 28, 24], after: 120, before: 280 };
const COMPACT: Scale = { body: 24, title: 32, headings: [26, 24, 24], after: 40, before: 80 };
const TABLE_SIZE = 20;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly kind?: "paragraph" | "character";
  readonly basedOn?: string;
  readonly next?: string;
  /** Properties of the paragraph, in the order of the schema. */
  readonly paragraph?: string;
  /** Properties of the text. */
  readonly run?: string;
}

/** What Word itself calls its styles: all others are the paper's own. */
const BUILT_IN =
  /^(?:Title|heading \d|TOC Heading|toc 1|caption|List Paragraph|header|footer|Strong|Hyperlink)$/u;

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const KEEP = "<w:keepNext/><w:keepLines/>";

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
}

function styleXml(style: Style): string {
  const { id, name, kind = "paragraph", basedOn, next, paragraph, run } = style;
  const base = basedOn ?? (kind === "paragraph" ? "Normal" : "DefaultParagraphFont");
  return [
    `<w:style w:type="${kind}"${BUILT_IN.test(name) ? "" : ' w:customStyle="1"'} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${base}"/>`,
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    "<w:qFormat/>",
    paragraph === undefined ? "" : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? "" : `<w:rPr>${run}</w:rPr>`,
    "</w:style>",
  ].join("");
}

function headingStyles({ headings, before, after }: Scale): Style[] {
  return headings.map((halfPoints, level) => ({
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    next: "Normal",
    paragraph: `${KEEP}${spacing(before, after)}<w:outlineLvl w:val="${level}"/>`,
    run: `${BOLD}<w:color w:val="${INK}"/>${size(halfPoints)}`,
  }));
}

function textStyles({ title, after, before }: Scale): Style[] {
  const small = size(TABLE_SIZE);
  return [
    {
      id: "Title",
      name: "Title",
      next: "Normal",
      paragraph: `${KEEP}${spacing(0, after)}`,
      run: `${BOLD}<w:color w:val="${INK}"/>${size(title)}`,
    },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      basedOn: "Heading1",
      next: "Normal",
      paragraph: `<w:outlineLvl w:val="9"/>`,
    },
    { id: "TOC1", name: "toc 1", next: "Normal", paragraph: spacing(0, after) },
    {
      id: "Caption",
      name: "caption",
      next: "Normal",
      paragraph: `${KEEP}${spacing(before, after)}`,
      run: BOLD,
    },
    {
      id: "ListParagraph",
      name: "List Paragraph",
      paragraph: `${spacing(0, after)}<w:ind w:left="425" w:hanging="425"/><w:contextualSpacing/>`,
    },
    { id: "LeadIn", name: "Lead In", next: "Normal", paragraph: "<w:keepNext/>" },
    { id: "HeaderLine", name: "Header Line", paragraph: spacing(0, after / 2) },
    { id: "Fingerprint", name: "Fingerprint", basedOn: "HeaderLine", run: small },
    { id: "Chart", name: "Chart", paragraph: `${KEEP}${spacing(0, 0)}` },
    { id: "TableDescription", name: "Table Description", paragraph: `${KEEP}${spacing(0, after)}` },
    { id: "TableText", name: "Table Text", paragraph: spacing(20, 20), run: small },
    {
      id: "TableTextKept",
      name: "Table Text Kept",
      basedOn: "TableText",
      paragraph: "<w:keepNext/>",
    },
    {
      id: "TableHeading",
      name: "Table Heading",
      basedOn: "TableText",
      paragraph: "<w:keepNext/>",
      run: BOLD,
    },
    { id: "TableNote", name: "Table Note", paragraph: spacing(60, 60), run: small },
    { id: "SectionEnd", name: "Section End", paragraph: spacing(0, 0), run: size(2) },
    { id: "Header", name: "header", paragraph: spacing(0, 0), run: small },
    { id: "Footer", name: "footer", paragraph: spacing(0, 0), run: small },
  ];
}

const CHARACTER_STYLES: readonly Style[] = [
  { id: "Strong", name: "Strong", kind: "character", run: BOLD },
  {
    id: "DraftWord",
    name: "Draft Word",
    kind: "character",
    run: `${BOLD}<w:color w:val="B10E1E"/>${size(36)}`,
  },
  {
    id: "Hyperlink",
    name: "Hyperlink",
    kind: "character",
    run: `<w:color w:val="0B4F9E"/><w:u w:val="single"/>`,
  },
];

function defaults({ body, after }: Scale): string {
  const font = `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>`;
  const language = `<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${font}${size(body)}${language}</w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${spacing(0, after)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>`,
  ].join("");
}

const TABLE_STYLES = [
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="PackTable"><w:name w:val="Pack Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EDF2"/></w:tcPr></w:tblStylePr></w:style>`,
].join("");

/**
 * The styles of a pack, as the XML of their part: Arial 12 (10 in tables), closer where a paper is to
 * have one page, left aligned, single spacing, language en-GB, real headings and a real title (domain reference 5.6, 6.3).
 */
export function wordStyles(onePage: boolean): string {
  const scale = onePage ? COMPACT : FULL;
  const styles = [...textStyles(scale), ...headingStyles(scale), ...CHARACTER_STYLES];
  const body = defaults(scale) + styles.map(styleXml).join("") + TABLE_STYLES;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${W}">${body}</w:styles>`;
}
