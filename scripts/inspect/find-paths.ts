/** Paths of one machine or network: drives, servers, home folders. Each pattern is bounded and linear. */
const PATHS: readonly RegExp[] = [
  /(?<![\p{L}\d])[A-Za-z]:\\[^\s"'<>|*?&]{1,200}/gu,
  /\\\\[A-Za-z0-9][\w.-]{0,60}\\[\w$][^\s"'<>|*?&]{0,200}/gu,
  /file:\/{1,3}[^\s"'<>&]{1,200}/giu,
  /(?<![\w.:/%-])\/(?:Users|home)\/[\w.-]{1,60}[^\s"'<>&]{0,150}/gu,
];

/** The local paths in a text, each once, in order of their kinds. */
export function findPaths(text: string): string[] {
  return [...new Set(PATHS.flatMap((pattern) => text.match(pattern) ?? []))];
}
