/** Puts a field into a box; `take` is called with each new state of the framework. */
export type MountField = (box: HTMLElement, initial: string, take: (state: string) => void) => void;
