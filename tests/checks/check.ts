/** What one check of the whole project found. `failures` are sentences; none means that it passed. */
export interface CheckResult {
  readonly name: string;
  readonly passed: number;
  readonly failures: readonly string[];
}
