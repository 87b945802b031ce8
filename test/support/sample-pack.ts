import type {
  Origin,
  Pack,
  PackBlock,
  PackCell,
  PackColumn,
  PackStanding,
  PackTable,
  PackText,
} from "../../src/publish/pack.ts";

/** Texts that break a file, or run in it, where a writer takes them as they come. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  '" onload="alert(1)',
  "]]> & <!-- --> &amp; &#0;",
  '=HYPERLINK("https://example.gov.uk","Go")',
  "control \u0000\u0001\u000b\u001f\ufffe and a lone half \ud800 of a character",
  "first line\r\nsecond line\n\nfourth line\ttab",
  "\u202Eright to left\u202C العربية עברית 👩‍👩‍👧 e\u0301",
  "_x000D_ ${title} {{title}} %PDF %s \\",
  "W".repeat(300),
];

const ORIGIN: Origin = { sheet: "Evidence", row: "Evidence 12", column: "Evidence" };

/** Words of the tool's own. */
export function said(text: string): PackText {
  return { text, origin: null };
}

/** Words that somebody typed. */
export function typed(text: string): PackText {
  return { text, origin: ORIGIN };
}

function number(value: number): PackCell {
  return { text: value.toLocaleString("en-GB"), origin: null, number: value };
}

const COUNTED: readonly PackColumn[] = [
  { heading: "Rating", kind: "text", width: 3 },
  { heading: "Actions", kind: "number", width: 1 },
];

/** The table beside the sample's chart. */
export const COUNTS: PackTable = {
  id: "ratings",
  title: "Actions by rating",
  description: "One row for each rating.",
  columns: COUNTED,
  rows: [
    [said("Red"), number(10)],
    [said("Amber"), number(4)],
    [said("Grey"), number(0)],
    [said("Green"), number(1_200)],
    [said("Blue"), number(3)],
  ],
  notes: [],
  wide: false,
};

const UPDATES: readonly PackColumn[] = [
  { heading: "No.", kind: "text", width: 1 },
  { heading: "Action", kind: "long", width: 4 },
  { heading: "Lead", kind: "text", width: 2 },
  { heading: "Due", kind: "text", width: 2 },
  { heading: "Rating and reason", kind: "long", width: 4 },
  { heading: "Days overdue", kind: "number", width: 1 },
];

function updateRow(_: unknown, index: number): PackCell[] {
  const days = index % 90;
  return [
    said(`A${index + 1}`),
    typed(
      `Train the staff of ward ${index + 1} to ask, record and refer${" again".repeat(index % 25)}`,
    ),
    typed("Sample Council"),
    said("31 March 2020"),
    said(days === 0 ? "Green: on track" : `Red: overdue ${days} days`),
    number(days),
  ];
}

/** A table of so many actions, for a page in landscape. */
export function actionsTable(rows: number): PackTable {
  return {
    id: "actions",
    title: "Progress of actions",
    description: "One row for each action. Red comes first.",
    columns: UPDATES,
    rows: Array.from({ length: rows }, updateRow),
    notes: ["An action is red where it is more than 30 days overdue.", "[x] means no data."],
    wide: true,
  };
}

const HOSTILE: PackTable = {
  id: "hostile",
  title: 'Texts <b>that</b> break & "run"',
  description: "Each text stands as it was typed.",
  columns: [
    { heading: "No.", kind: "text", width: 1 },
    { heading: "Text & <meaning>", kind: "long", width: 5 },
  ],
  rows: HOSTILE_TEXTS.map((text, index) => [said(`${index + 1}`), typed(text)]),
  notes: [],
  wide: false,
};

const BLOCKS: readonly PackBlock[] = [
  { kind: "paragraph", text: typed("The plan has 38 actions.\n\nTen of them are red.") },
  { kind: "heading", text: said("What needs a decision") },
  {
    kind: "list",
    items: [typed("Agree a new date for 3d."), typed("Name a lead for 4k.\nNobody has it.")],
  },
  {
    kind: "chart",
    chart: {
      title: "Ratings of the actions",
      alt: "Bars for each rating: 10 red, 4 amber, none grey, 1,200 green, 3 blue.",
      bars: [
        { label: "Red", value: 10, words: "10 of 1,217" },
        { label: "Amber", value: 4, words: "4 of 1,217" },
        { label: "Grey", value: 0, words: "0 of 1,217" },
        { label: "Green", value: 1_200, words: "1,200 of 1,217" },
        { label: "Blue", value: 3, words: "3 of 1,217" },
      ],
      table: COUNTS,
    },
  },
];

/** A pack with every kind of block: texts that break files, a wide table over several pages, a chart. */
export const SAMPLE_PACK: Pack = {
  id: "progress",
  title: "Progress of the Sample Plan & what follows",
  team: "Sample Plan Team",
  date: "2020-03-31",
  details: [
    { label: "Report of", text: typed("Sample Plan Team") },
    { label: "Date of meeting", text: typed("31 March 2020") },
    { label: "Contact", text: typed("Sample Plan Team, 0121 496 0123, plan@example.gov.uk") },
  ],
  handling: "OFFICIAL",
  publication: "Unrestricted",
  onePage: false,
  sections: [
    { id: "summary", heading: "Summary", blocks: BLOCKS },
    {
      id: "appendix-1",
      heading: "Appendix 1: Progress of actions",
      blocks: [
        { kind: "paragraph", text: said("This appendix has one table.") },
        { kind: "table", table: actionsTable(60) },
      ],
    },
    {
      id: "appendix-2",
      heading: "Appendix 2: Texts <i>as typed</i>",
      blocks: [
        ...HOSTILE_TEXTS.map((text): PackBlock => ({ kind: "paragraph", text: typed(text) })),
        { kind: "heading", text: typed("A heading & <more>\nover two lines") },
        { kind: "table", table: HOSTILE },
      ],
    },
  ],
};

/** The sample with nothing but a table of so many actions. */
export function packOf(table: PackTable): Pack {
  return {
    ...SAMPLE_PACK,
    sections: [
      { id: "actions", heading: "Appendix 1: Actions", blocks: [{ kind: "table", table }] },
    ],
  };
}

/** A pack that nobody has approved. */
export const DRAFT: PackStanding = {
  contentSha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  approved: null,
};

/** A pack that may be published. */
export const APPROVED: PackStanding = {
  ...DRAFT,
  approved: { by: "Sam Sample", role: "Head of Community Safety", on: "2020-04-02" },
};
