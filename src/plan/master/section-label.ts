import { fold } from "../../text/fold.ts";
import type { Section } from "../plan.ts";

/** How the master names a section: `3. Early help`; the number alone where the plan has none such. */
export function sectionLabel(number: string, sections: readonly Section[]): string {
  const section = sections.find((entry) => entry.number === number);
  return section ? `${section.number}. ${section.name}` : number;
}

/** The number of the section that a label, number or name means; undefined where there is none. */
export function sectionLabelled(label: string, sections: readonly Section[]): string | undefined {
  const wanted = fold(label);
  const exact = sections.find(({ number }) => sectionLabel(number, sections) === label);
  const found =
    exact ??
    sections.find(({ number, name, alsoCalled }) =>
      [number, name, `${number} ${name}`, ...alsoCalled].some((known) => fold(known) === wanted),
    );
  return found?.number;
}
