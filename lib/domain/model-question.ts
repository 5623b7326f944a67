/** The shape that a language model's answer has to have: the part of JSON schema that every model we ask understands and we use. */
export type AnswerSchema =
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly description?: string }
  | { readonly type: "number"; readonly description?: string }
  | { readonly type: "boolean"; readonly description?: string }
  | { readonly type: "array"; readonly items: AnswerSchema; readonly maxItems?: number }
  | { readonly type: "object"; readonly properties: Readonly<Record<string, AnswerSchema>> };

/** A text that somebody else wrote: page, e-mail, file. It goes in as data, cleaned, under a short name. */
export interface QuestionText {
  /** Short and ours: "T1", "mail". */
  readonly id: string;
  readonly text: string;
  /** What we know of it ("slot": "headlines"); our own words only. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Characters at most; 200 where left out. Line breaks are kept from 201 on. */
  readonly longest?: number;
}

/** A picture, already made smaller and without its metadata. */
export interface QuestionImage {
  readonly mimeType: "image/jpeg" | "image/png" | "image/webp";
  readonly base64: string;
}

/** What a question is about: consent and cost are kept by it. */
export type QuestionPurpose = "copy" | "brief" | "image";

/** One question to a language model, whichever it is: what we want in our own words, others' words as data, the shape of the answer. */
export interface ModelQuestion<T> {
  readonly purpose: QuestionPurpose;
  /** Sentences of ours, one a line. */
  readonly task: readonly string[];
  /** Enumerated wishes (slots, counts, lengths) as JSON; never a text of others. */
  readonly order: unknown;
  readonly texts: readonly QuestionText[];
  readonly images?: readonly QuestionImage[];
  /** Names of people, firms and campaigns to be replaced by tokens before sending, and put back into the answer. */
  readonly names?: readonly string[];
  readonly schema: AnswerSchema;
  /** Checks the answer's content; null where it is not what was asked for. Strings in it have their tokens replaced already. */
  readonly read: (json: unknown) => T | null;
}

/** What the person changed in the exact texts before the first send. */
export interface EditedPayload {
  readonly system: string;
  readonly prompt: string;
  /** Whether the pictures go along. */
  readonly images: boolean;
}

/** The exact words that the person had before their eyes, with the marker in them, and what was changed: nothing else is sent. */
export interface ShownPayload {
  readonly marker: string;
  readonly system: string;
  readonly prompt: string;
  /** null: they go as they were shown. */
  readonly edited: EditedPayload | null;
}
