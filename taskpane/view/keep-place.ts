/** Changes what is above or among the findings without moving those that a person looks at. */
export function keepPlace(page: Element, change: () => void): void {
  const seen = [...page.querySelectorAll(".findings > li")]
    .map((item) => ({ item, top: item.getBoundingClientRect().top }))
    .filter(({ item, top }) => top < window.innerHeight && item.getBoundingClientRect().bottom > 0);
  change();
  const left = seen.filter(({ item }) => item.isConnected);
  const kept = left.find(({ item }) => item.contains(document.activeElement)) ?? left[0];
  if (!kept || window.scrollY === 0) return;
  window.scrollBy(0, kept.item.getBoundingClientRect().top - kept.top);
}
