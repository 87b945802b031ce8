import type { ChartBar, PackChart } from "../../src/publish/pack.ts";
import { barColour } from "../../src/report/bar-colour.ts";
import { escapeMarkup } from "../../src/text/escape-markup.ts";
import { printableLine } from "../../src/text/printable.ts";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
const LINE = `<a:ln w="9525"><a:solidFill><a:srgbClr val="0B0C0C"/></a:solidFill></a:ln>`;
const NO_LINE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
const AXES = { category: 1, value: 2 };

function fillOf(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${LINE}</c:spPr>`;
}

function pointXml({ label }: ChartBar, index: number): string {
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fillOf(barColour(label))}</c:dPt>`;
}

function valuesXml(texts: readonly string[]): string {
  const points = texts.map(
    (text, index) => `<c:pt idx="${index}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${texts.length}"/>${points.join("")}`;
}

function seriesXml({ title, bars }: PackChart): string {
  const names = bars.map(({ label, words }) => printableLine(`${label}: ${words}`));
  const values = bars.map(({ value }) => String(value));
  return [
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeMarkup(printableLine(title))}</c:v></c:tx>`,
    `<c:invertIfNegative val="0"/>${bars.map(pointXml).join("")}`,
    `<c:cat><c:strLit>${valuesXml(names)}</c:strLit></c:cat>`,
    `<c:val><c:numLit><c:formatCode>General</c:formatCode>${valuesXml(values)}</c:numLit></c:val></c:ser>`,
  ].join("");
}

function axesXml(most: number): string {
  const { category, value } = AXES;
  return [
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `${NO_LINE}${TEXT}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>`,
    `<c:crossAx val="${category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

/**
 * The part that holds a chart: horizontal bars with their words as real text. It holds its figures itself
 * and has no workbook behind it, so nothing is in the file that is not on the page.
 */
export function chartPart(chart: PackChart): string {
  const most = Math.max(1, ...chart.bars.map(({ value }) => value));
  const { category, value } = AXES;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${C}" xmlns:a="${A}">`,
    `<c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(chart)}`,
    `<c:gapWidth val="40"/><c:axId val="${category}"/><c:axId val="${value}"/></c:barChart>${axesXml(most)}${NO_LINE}</c:plotArea>`,
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${NO_LINE}</c:chartSpace>`,
  ].join("");
}
