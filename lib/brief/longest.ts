/** Longest text that is read: a thread of some dozens of mails. Where there is more, the person is told. */
export const LONGEST_BRIEF = 40_000;
