import type { Mutation } from "./mutations.ts";

/**
 * Mutations that are tried whatever the seed: what is said of each, what is mutated, and how. One that ever
 * breaks something is added here.
 */
export const KEPT: readonly (readonly [string, "return" | "master", Mutation])[] = [
  ["cut short before its end", "return", { kind: "bytes", places: [0.9], salt: 30 }],
  ["its list of parts says other sizes", "return", { kind: "zip fields", places: [0.6], salt: 7 }],
  ["its list of parts says other sizes", "master", { kind: "zip fields", places: [0.6], salt: 7 }],
  ["a part without anything in it", "master", { kind: "xml", places: [0.35], salt: 25 }],
  ["a text at the limit of a cell", "return", { kind: "values", places: [0.5], salt: 200 }],
];
