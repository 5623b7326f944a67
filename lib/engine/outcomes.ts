/** One sentence for a person: what is wrong, where, what to do. Sent instead of thrown, as errors lose their shape between threads. */
export interface Trouble {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** English, for logs and `lab`; components translate by code and fall back to this. */
  readonly message: string;
}

export type Outcomes<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export type ProgressListener<T> = (progress: T) => void;
