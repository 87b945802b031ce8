/**
 * What was asked of Excel: a function that gives the answer once the request context was synced.
 * Many things are asked, then synced once, then answered.
 */
export type Asked<T> = () => T;
