import type { FormQuestion } from "../../read/form/form-reading.ts";
import { shorten } from "../../text/shorten.ts";

const MOST_SHOWN = 100;

/** A question with some of the cells it is about, and how to answer it on the command line. */
export function questionLines(
  { about, question, choices, samples }: FormQuestion,
  at: number,
): string[] {
  const shown = samples.map((sample) => `"${shorten(sample, MOST_SHOWN)}"`);
  return [
    `${at + 1}. ${question}`,
    ...(shown.length > 0 ? [`   In it stands, for example: ${shown.join("; ")}`] : []),
    `   To answer: ${choices.map((choice) => `--column "${about}=${choice}"`).join(" or ")}`,
  ];
}
