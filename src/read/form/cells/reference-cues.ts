import { tidy } from "../../../text/tidy.ts";

const LABEL =
  "(?:recommendation|recommend|rec|action|objective|priority|ref|reference|no|number|task|item|finding|aim|goal|kloe|clause|control|standard|strand|theme|step|milestone|outcome|section|workstream|activity|issue|point|project|phase|part|r)";
/** Letters, digits and the marks between them: `1.1a`, `GR-001`, `2024/25-07`, `IA24/01-1`, `1a(i)`, `WS1.3`. */
const CODE =
  "(?:[a-z]{1,8}[-/._ ]?)?\\d{1,6}(?:[-/.:_ ]?[a-z]{1,3})?(?:(?:[-/._]|\\.\\s)(?:[a-z]{0,4}\\d{1,4}[a-z]?|[a-z]{1,2}|[ivx]{1,4})){0,4}(?:\\s?\\((?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)){0,2}";
const ROMAN = "(?=[ivx])(?:x{0,3}(?:ix|iv|v?i{0,3}))";
const LETTERS = `(?:[a-z]|${ROMAN}|[a-z]{1,5}(?:[-/.&][a-z]{0,5}\\d{1,4})+)`;
const REFERENCE = new RegExp(`^(?:${LABEL}\\s*[.:#]?\\s*)?(?:${CODE}|${LETTERS})\\s*[.:)]?$`, "iu");
const LONGEST = 28;

/** True for a text written as references are: short, without words but a label in front. */
export function isReferenceLike(text: string): boolean {
  const tidied = tidy(text).replace(/^[([]|[)\]]$/gu, (mark) => (mark === ")" ? mark : ""));
  if (tidied === "" || tidied.length > LONGEST || /%|^\d+[/.]\d+[/.]\d{2,4}$/u.test(tidied))
    return false;
  return REFERENCE.test(tidied);
}

/** A reference in front of an action's wording, and the rest: `1.3 Run a campaign`, `A2: Agree …`. */
export function splitReference(
  wording: string,
): { readonly reference: string; readonly rest: string } | undefined {
  const match =
    /^\s*([^\s:]{1,16}?|(?:[Rr]ecommendation|[Aa]ction|[Rr]ec|[Oo]bjective)\s+\S{1,8}?)(?:\s*[:.)\u2013\u2014]\s*|\s+-\s+|\s+)(\p{Lu}.+)$/su.exec(
      wording,
    );
  const [, reference = "", rest = ""] = match ?? [];
  return /\d/u.test(reference) && isReferenceLike(reference) && rest.length > 3
    ? { reference: reference.trim(), rest }
    : undefined;
}
