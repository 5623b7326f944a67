import * as v from "valibot";
import { askedPart, readingPart } from "./reading-parts";
import { guardFacts } from "./guard-schema";
import { PAGE_PARTS, type PagePart } from "./page-parts";
import { entityIds, fieldTarget, id, inlineNote, panelPlacement, writeRequest } from "./field-schemas";
import { learnedLocators, pickOutcome, pickRequest } from "./learned-schema";

/** Raised when a message changes its shape: an old content script and a new panel must not misunderstand each other. */
export const PROTOCOL_VERSION = 3;

/** Panel (or background) to the content script of one tab. */
const toPage = {
  "page/hello": v.null(),
  /** The page is read and the first piece of the reading's JSON given, or another piece of what was given last. */
  "page/read": askedPart,
  /** How long we held up the page lately, in milliseconds: for the bench and for bug reports. */
  "page/own-time": v.null(),
  "page/write": writeRequest,
  "page/point": fieldTarget,
  "page/notes": v.strictObject({
    entity: entityIds,
    notes: v.pipe(v.array(inlineNote), v.maxLength(60)),
  }),
  /** What history, pages and brief say about edits of the entity on screen; null: nothing is known. */
  "page/guard": v.nullable(guardFacts),
  "page/learned": learnedLocators,
  "page/pick": pickRequest,
  "page/stop-picking": v.null(),
  "page/place": v.partial(panelPlacement),
  "page/close-panel": v.null(),
  "page/toggle-panel": v.null(),
} as const;

/** Content script to the panel of its tab. The reading itself is checked by `checkReading` where it arrives. */
const toPanel = {
  /** A reading as JSON, in pieces. */
  "panel/reading": readingPart,
  "panel/note-opened": v.strictObject({ suggestionId: id }),
  "panel/picked": pickOutcome,
} as const;

/** Extension pages to the background. */
const toBackground = {
  "background/which-tab": v.null(),
  /** A panel docked in a page has no `tabs` in Firefox: the background passes its message on to the same tab's page. */
  "background/to-page": v.looseObject({ v: v.literal(PROTOCOL_VERSION), type: v.string() }),
  "background/open-desk": v.strictObject({ hash: v.pipe(v.string(), v.regex(/^[\w/-]{0,60}$/)) }),
} as const;

/** Content script to the background. */
const fromPage = {
  "background/inject": v.picklist(Object.keys(PAGE_PARTS) as PagePart[]),
} as const;

export const SCHEMAS = { toPage, toPanel, toBackground, fromPage } as const;
export type Direction = keyof typeof SCHEMAS;
export type MessageType<D extends Direction> = keyof (typeof SCHEMAS)[D] & string;
export type Payload<D extends Direction, T extends MessageType<D>> = (typeof SCHEMAS)[D][T] extends v.GenericSchema
  ? v.InferOutput<(typeof SCHEMAS)[D][T]>
  : never;

export interface Envelope {
  readonly v: typeof PROTOCOL_VERSION;
  readonly type: string;
  readonly payload: unknown;
}

/** Errors lose their shape between contexts, so a reply says in data whether it worked. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** The most that one message may weigh as JSON; a thousand-row reading is about 0.6 MB. */
export const LARGEST_MESSAGE = 4_000_000;

const envelope = v.strictObject({
  v: v.literal(PROTOCOL_VERSION),
  type: v.pipe(v.string(), v.maxLength(40)),
  payload: v.unknown(),
});

export type Message<D extends Direction> = {
  [T in MessageType<D>]: { readonly type: T; readonly payload: Payload<D, T> };
}[MessageType<D>];

/** The message where its envelope, type and payload fit this direction, else null. Unknown types and extra keys do not fit. */
export function checkMessage<D extends Direction>(direction: D, candidate: unknown): Message<D> | null {
  const outer = v.safeParse(envelope, candidate);
  if (!outer.success) return null;
  const { type, payload } = outer.output;
  const schemas: Readonly<Record<string, v.GenericSchema>> = SCHEMAS[direction];
  if (!Object.hasOwn(schemas, type)) return null;
  const inner = v.safeParse(schemas[type]!, payload);
  return inner.success ? ({ type, payload: inner.output } as Message<D>) : null;
}

/** A message ready to send. */
export function makeMessage<D extends Direction, T extends MessageType<D>>(
  _direction: D,
  type: T,
  payload: Payload<D, T>,
): Envelope {
  return { v: PROTOCOL_VERSION, type, payload };
}
