/** A part of a regular expression, as far as it says which words a match must hold. */
export type PatternNode =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "any" }
  | { readonly kind: "nothing" }
  | { readonly kind: "edge" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "optional"; readonly part: PatternNode }
  | {
      readonly kind: "repeat";
      readonly part: PatternNode;
      readonly least: number;
      readonly isExact: boolean;
    };
