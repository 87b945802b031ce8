/** True for white space in markup. */
export function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** 1 where a character may start a name, 2 where it may only go on with one; ASCII only. */
const NAME_CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z_:]/u.test(letter)) return 1;
  return /[-.\d]/u.test(letter) ? 2 : 0;
});

/** First and last code units of the ranges beyond ASCII, halves of pairs included. */
const NAME_STARTS: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xdfff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
];
const NAME_ONLY: readonly (readonly [number, number])[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

/** True where a code unit may start a name (XML 1.0, production 4). */
export function isNameStart(code: number): boolean {
  if (code < 128) return NAME_CLASSES[code] === 1;
  return NAME_STARTS.some(([first, last]) => code >= first && code <= last);
}

/** True where a code unit may stand inside a name (XML 1.0, production 4a). */
export function isNameCharacter(code: number): boolean {
  if (code < 128) return NAME_CLASSES[code] !== 0;
  return isNameStart(code) || NAME_ONLY.some(([first, last]) => code >= first && code <= last);
}

/** True where a character may stand in a document at all (XML 1.0, production 2). */
function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return (
    point < 0xd800 || (point > 0xdfff && point < 0xfffe) || (point > 0xffff && point < 0x110000)
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What `&body;` stands for; undefined for an entity that only a document type could define. */
function resolveEntity(body: string): string | undefined {
  const named = NAMED.get(body);
  if (named !== undefined) return named;
  const number = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/u.exec(body);
  if (!number) return undefined;
  const point = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return isXmlCharacter(point) ? String.fromCodePoint(point) : undefined;
}

/** Code units that XML allows nowhere, and halves of pairs. Without `u`, which is several times slower. */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/; // eslint-disable-line no-control-regex
/** The same, but for halves that make a pair. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\ufffe\uffff]/u; // eslint-disable-line no-control-regex

/** True where every character of a text may stand in a document (XML 1.0, production 2). */
export function isXmlText(text: string): boolean {
  return !SUSPECT.test(text) || !FORBIDDEN.test(text);
}

/** Text with its line ends as line feeds and its entities resolved; undefined where one is unknown. */
export function decodeText(raw: string): string | undefined {
  const unknown: string[] = [];
  const text = raw
    .replace(/\r\n?/gu, "\n")
    .replace(/&([^;]{0,12})(;?)/gu, (all: string, body: string, end: string) => {
      const resolved = end === ";" ? resolveEntity(body) : undefined;
      if (resolved === undefined) unknown.push(all);
      return resolved ?? all;
    });
  return unknown.length === 0 ? text : undefined;
}
