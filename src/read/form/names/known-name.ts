/** True for a name that stands by itself elsewhere in the plan, or is known beforehand. */
export type IsKnownName = (name: string) => boolean;
