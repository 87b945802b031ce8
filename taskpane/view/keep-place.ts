/** Changes what is above or among the findings without moving the one a person looks at. */
export function keepPlace(page: Element, change: () => void): void {
  const looked = [...page.querySelectorAll(".findings > li")].find(
    (item) => item.getBoundingClientRect().bottom > 0,
  );
  const before = looked?.getBoundingClientRect().top;
  change();
  if (!looked?.isConnected || before === undefined || window.scrollY === 0) return;
  window.scrollBy(0, looked.getBoundingClientRect().top - before);
}
