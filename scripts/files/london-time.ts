const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "medium",
});

/**
 * The date and time that a clock in London shows, as `2018-10-09T16:40:00`: returns are due by the
 * day of the place where they are due, whatever zone the computer is set to.
 */
export function londonTime(moment: Date): string {
  return CLOCK.format(moment).replace(" ", "T");
}

/** The moment at which a clock in London shows this date and time. */
export function momentInLondon(time: string): Date {
  const asUtc = Date.parse(`${time}Z`);
  const shown = Date.parse(`${londonTime(new Date(asUtc))}Z`);
  return new Date(asUtc - (shown - asUtc));
}
