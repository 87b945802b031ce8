/** A value to write: text is always text (never a formula), a day becomes a real Excel date. */
export type EditValue = string | number | boolean | null | { readonly day: string };
