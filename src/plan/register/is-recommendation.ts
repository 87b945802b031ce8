/** True for the reference of a recommendation: `R01`, `R1`, as scrutiny committees number them. */
export function isRecommendation(ref: string): boolean {
  return /^R\d{1,3}$/iu.test(ref);
}
