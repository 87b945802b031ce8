import { inspectFile } from "../../../scripts/inspect/inspect-file.ts";
import { docxOf, runXml, wordXml } from "../../support/docx-of.ts";
import { relationshipsXml } from "../../support/xlsx-of.ts";

const p = (inside: string, look = "") => `<w:p><w:pPr>${look}</w:pPr>${inside}</w:p>`;
const PLAIN = p(runXml("Seen"));

type Case = readonly [
  what: string,
  body: string,
  more: Readonly<Record<string, string>>,
  kind: string,
  says: RegExp,
];

const HIDDEN: readonly Case[] = [
  [
    "an insertion",
    p(`<w:ins w:author="Pat" w:date="x">${runXml("new")}</w:ins>`),
    {},
    "tracked change",
    /Pat \(1\)/u,
  ],
  [
    "a deletion",
    p('<w:del w:author="Sam"><w:r><w:delText>old words</w:delText></w:r></w:del>'),
    {},
    "tracked change",
    /Sam \(1\); deleted: old words/u,
  ],
  [
    "a moved text",
    p(`<w:moveTo w:author="Sam">${runXml("x")}</w:moveTo>`),
    {},
    "tracked change",
    /Sam/u,
  ],
  [
    "a changed look",
    p('<w:r><w:rPr><w:rPrChange w:author="Lee"/></w:rPr><w:t>x</w:t></w:r>'),
    {},
    "tracked change",
    /Lee/u,
  ],
  [
    "hidden text",
    p(runXml("secret", "<w:vanish/>")),
    {},
    "hidden text",
    /set to be hidden: secret/u,
  ],
  [
    "hidden text by a style",
    p(runXml("secret", '<w:rStyle w:val="B"/>')),
    {
      "word/styles.xml": wordXml(
        "styles",
        '<w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      ),
    },
    "hidden text",
    /secret/u,
  ],
  [
    "hidden text by a paragraph's style",
    p(runXml("secret"), '<w:pStyle w:val="A"/>'),
    {
      "word/styles.xml": wordXml(
        "styles",
        '<w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>',
      ),
    },
    "hidden text",
    /secret/u,
  ],
  [
    "white letters",
    p(runXml("pale", '<w:color w:val="FFFFFF"/>')),
    {},
    "hidden text",
    /colour of the page: pale/u,
  ],
  [
    "letters of one point",
    p(runXml("dots", '<w:sz w:val="2"/>')),
    {},
    "hidden text",
    /too small to be seen: dots/u,
  ],
  [
    "a field that fetches",
    p('<w:r><w:instrText>INCLUDETEXT "a.docx"</w:instrText></w:r>'),
    {},
    "link to other data",
    /INCLUDETEXT/u,
  ],
  [
    "a list of choices",
    p(
      '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Pat Smith" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>',
    ),
    {},
    "choices",
    /Pat Smith/u,
  ],
  [
    "a comment",
    PLAIN,
    {
      "word/comments.xml": wordXml(
        "comments",
        `<w:comment w:author="Pat">${p(runXml("check this"))}</w:comment>`,
      ),
    },
    "comment",
    /by Pat: check this/u,
  ],
  [
    "people",
    PLAIN,
    {
      "word/people.xml":
        '<w15:people xmlns:w15="x"><w15:person w15:author="Pat Smith"/></w15:people>',
    },
    "person",
    /Pat Smith/u,
  ],
  [
    "a variable",
    PLAIN,
    {
      "word/settings.xml": wordXml(
        "settings",
        '<w:docVars><w:docVar w:name="Case" w:val="MARAC 9"/></w:docVars>',
      ),
    },
    "document variable",
    /Case: MARAC 9/u,
  ],
  [
    "tracking that is on",
    PLAIN,
    { "word/settings.xml": wordXml("settings", "<w:trackRevisions/>") },
    "tracked change",
    /being tracked/u,
  ],
  [
    "a mail merge",
    PLAIN,
    { "word/settings.xml": wordXml("settings", "<w:mailMerge/>") },
    "data connection",
    /mail merge/u,
  ],
  [
    "a footer for first pages where there is none",
    `${PLAIN}<w:sectPr><w:footerReference w:type="first" r:id="rId1"/></w:sectPr>`,
    { "word/footer1.xml": wordXml("ftr", PLAIN) },
    "header or footer",
    /footer1/u,
  ],
  [
    "hidden text in a footer",
    PLAIN,
    { "word/footer1.xml": wordXml("ftr", p(runXml("secret", "<w:vanish/>"))) },
    "hidden text",
    /A footer .*secret/u,
  ],
  [
    "a template on a drive",
    PLAIN,
    {
      "word/settings.xml": wordXml("settings", ""),
      "word/_rels/settings.xml.rels": relationshipsXml([
        ["rId1", "attachedTemplate", "file:///C:\\Users\\pat\\a.dotx"],
      ]),
    },
    "path",
    /C:\\Users\\pat/u,
  ],
  ["custom XML", PLAIN, { "word/customXml.xml": "<a/>" }, "custom XML", /word\/customXml/u],
  ["macros", PLAIN, { "word/vbaProject.bin": "x" }, "macro", /vbaProject/u],
];

test.each(HIDDEN)("%s is found", async (_, body, more, kind, says) => {
  const finds = await inspectFile("a.docx", docxOf(body, more));
  const lines = finds
    .filter((find) => find.kind === kind)
    .map(({ where, what }) => `${where} ${what}`);
  expect(lines.join("\n")).toMatch(says);
});

test.each<readonly [what: string, body: string, more: Readonly<Record<string, string>>]>([
  ["a plain document", PLAIN, {}],
  ["a style switched off again", p(runXml("seen", '<w:vanish w:val="0"/>')), {}],
  [
    "white letters in a dark cell",
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="003A70"/></w:tcPr>${p(runXml("Heading", '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
    {},
  ],
  ["an empty part for comments", PLAIN, { "word/comments.xml": wordXml("comments", "") }],
  ["page numbers", p("<w:r><w:instrText>PAGE</w:instrText></w:r>"), {}],
  [
    "a footer on every page",
    `${PLAIN}<w:sectPr><w:footerReference w:type="default" r:id="rId1"/></w:sectPr>`,
    { "word/footer1.xml": wordXml("ftr", PLAIN) },
  ],
])("%s: nothing is found", async (_, body, more) => {
  expect(await inspectFile("a.docx", docxOf(body, more))).toEqual([]);
});
