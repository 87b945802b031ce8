import { placeOfAnswer, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** The nil cell holds more than yes or no: the words are no update, and may be one (faults A5). */
export const wordsInNilCell: Rule = {
  code: "words-in-nil-cell",
  severity: "query",
  title: "The cell for a nil return holds more than Yes",
  source: "Nothing is dropped in silence",
  about: "text",
  check: ({ return: { nilWords, nil } }) => {
    if (!nilWords) return [];
    const words = quoted(nilWords.text);
    const taken = nil ? "It is read as a nil return" : "It is not read as a nil return";
    return [
      {
        ...placeOfAnswer(nilWords),
        found: words,
        wanted: "Yes, or an empty cell",
        message: `The cell for a nil return says "${words}". ${taken}, and its words are not merged. Confirm, or write them as an update`,
        fix: "Confirm, or write the words as an update",
      },
    ];
  },
};
