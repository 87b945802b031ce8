import type { Field } from "../../../../src/read/form/field.ts";

/** What a kind of partnership writes about, all of it invented. */
export interface Topic {
  readonly title: string;
  readonly sections: readonly string[];
  readonly actions: readonly string[];
  readonly reasons: readonly string[];
  readonly measures: readonly string[];
  readonly updates: readonly string[];
  readonly bodies: readonly string[];
  readonly posts: readonly string[];
}

/** Headings by field, and topics: what random plans are put together from. */
export interface Pool {
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  readonly topics: readonly Topic[];
}
