/** One word of the command line. `run` returns the exit code: 0 done, 1 the input is bad, 2 wrong usage. */
export interface Verb {
  readonly name: string;
  readonly help: string;
  run(args: string[]): Promise<number>;
}
