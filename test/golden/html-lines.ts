const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const LINE_END = /<\/(?:p|h\d|li|tr|title|desc|caption|figcaption|text|span|a)>/gu;

function plain(html: string): string {
  const words = html.replace(/<br>/gu, " / ").replace(/<\/t[hd]>(?=<t[hd])/gu, " | ");
  return words
    .replace(/<[^>]*>/gu, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** What a page of ours says: a line for each paragraph, heading, item, row and label, as it stands there. */
export function htmlLines(html: string): string[] {
  return html
    .replace(/<style>.*?<\/style>/su, "")
    .replace(LINE_END, "$&\n")
    .split("\n")
    .map(plain)
    .filter((line) => line !== "");
}
