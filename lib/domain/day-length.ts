/** Milliseconds of a day in UTC, in which account-local days are counted: none of them is shorter or longer. */
export const DAY_MS = 86_400_000;
