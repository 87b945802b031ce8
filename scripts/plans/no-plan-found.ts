import type { FormReading } from "../../src/read/form/form-reading.ts";
import { nearestSentence } from "../../src/report/plan-form/nearest-sentence.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";

/** Nothing could be made of a file as a plan; the message says what came nearest and what is missing. */
export class NoPlanFound extends SpokenError {
  override readonly name = "NoPlanFound";
  readonly form: FormReading;

  constructor(form: FormReading) {
    super(nearestSentence(form.nearest));
    this.form = form;
  }
}
