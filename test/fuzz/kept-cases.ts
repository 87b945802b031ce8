import type { Mutation } from "./mutations.ts";

/** Mutations that once broke something: what it was, what was mutated, and how. */
export const KEPT: readonly (readonly [string, "return" | "master", Mutation])[] = [
  ["every byte in its place", "return", { kind: "bytes", places: [0.999_999], salt: 0 }],
];
