/** One figure of the bench. */
export interface Line {
  readonly what: string;
  readonly value: string;
  readonly target: string;
  /** null: there is nothing to meet. */
  readonly met: boolean | null;
}

export const ms = (value: number) => `${value.toFixed(1)} ms`;
