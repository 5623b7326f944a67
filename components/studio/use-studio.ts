import { useEffect, useRef, useState } from "react";
import type { AskingModel } from "@/components/model/use-asking";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { uiLanguage } from "@/components/wording/formats";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import { writerOf } from "@/lib/copywriting/built-in-model";
import { copyFormat } from "@/lib/copywriting/limits";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import type { StudioDraft, StudioSet } from "@/lib/copywriting/studio/draft-set";
import type { StudioFieldId } from "@/lib/copywriting/studio/fields";
import { journeyFor } from "@/lib/copywriting/studio/journey";
import { staysInSet, type KeptText } from "@/lib/copywriting/studio/state";
import { emptyWish, STUDIO_LANGUAGES, type StudioChannel, type StudioWish } from "@/lib/copywriting/studio/wish";
import type { EngineApi, StudioGround, Trouble } from "@/lib/engine/api";

/** A text on the table; `id` stays while it is edited. */
export interface StudioText extends KeptText {
  readonly id: number;
}

export interface Studio {
  /** null until it is known; stays while it is asked for anew. */
  readonly ground: StudioGround | null;
  readonly wish: StudioWish | null;
  readonly change: (part: Partial<StudioWish>) => void;
  readonly texts: readonly StudioText[];
  readonly edit: (id: number, part: Partial<Pick<KeptText, "text" | "pin">>) => void;
  readonly add: (field: StudioFieldId) => void;
  /** Puts texts of a language model that a person took over beside the others. */
  readonly takeWritten: (texts: readonly WrittenText[], model: string) => void;
  readonly remove: (id: number) => void;
  /** What the composer said of a text, where it stands as it was written. */
  readonly draftOf: (text: KeptText) => StudioDraft | null;
  readonly set: StudioSet | null;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Why wish and texts could not be kept. */
  readonly unkept: Trouble | null;
  readonly compose: () => Promise<void>;
  /** Lets a language model write; where it fails, the composer writes instead and `trouble` says why. */
  readonly write: (asking: AskingModel) => Promise<void>;
  /** What has come of it so far; null while none is asked. */
  readonly streamed: readonly WrittenText[] | null;
}

const CHANNELS: Readonly<Record<string, StudioChannel>> = {
  "responsive-search-ad": "search",
  "performance-max": "performance-max",
  "demand-gen": "demand-gen",
  "meta-feed": "meta-feed",
  "meta-reels": "meta-story",
};
const authorOf = ({ origin }: StudioDraft, made: StudioSet): KeptText["author"] =>
  (({ template: "template", proven: "history", written: writerOf(made.written?.model ?? "") }) as const)[origin];
/** After these the composer does not write in the model's place. */
export const KEEPS: ReadonlySet<string> = new Set(["gemini-cancelled", "gemini-outdated"]);
/** What was said is kept this long after the last key. */
const SAVE_AFTER_MS = 600;

/** What the studio starts with: what was kept, else what the account and the brief say. */
function firstWish(ground: StudioGround, account: AccountRef, reading: PageReading | null): StudioWish {
  const open = reading?.ad ? CHANNELS[copyFormat(reading.platform, valueOf(reading.settings?.campaignType) ?? null)] : undefined; // prettier-ignore
  if (ground.kept !== null) return open === undefined ? ground.kept.wish : { ...ground.kept.wish, channel: open };
  const spoken = ground.voice?.language ?? STUDIO_LANGUAGES.find((one) => uiLanguage().startsWith(one)) ?? "en";
  const empty = emptyWish(spoken, account.platform);
  const channel = open ?? empty.channel;
  const { stage, moment, action } = journeyFor({ brief: ground.brief?.client ?? null, objective: ground.objective, channel }); // prettier-ignore
  return {
    ...empty,
    channel,
    stage,
    moment,
    action,
    what: { ...empty.what, page: ground.landing ?? "" },
    voice: { ...empty.voice, address: ground.voice?.mostly ?? "none", titleCase: (ground.voice?.titleCase ?? 0) > 0.5 },
  };
}

let lastId = 0;
const numbered = (text: KeptText): StudioText => ({ ...text, id: (lastId += 1) });

const withoutId = ({ field, text, author, role, pin, taken }: StudioText): KeptText => ({ field, text, author, role, pin, ...(taken === true ? { taken } : {}) }); // prettier-ignore

/** The studio of one account (another account needs another one, by `key`): what is wanted, the texts, and the calls that make them. Both are kept between panel and desk. */
export function useStudio(engine: EngineApi, account: AccountRef, reading: PageReading | null): Studio {
  const campaignId = reading?.page.entity.campaign ?? null;
  const key = `${accountKey(account)}|${campaignId ?? ""}`;
  const [asked] = useAsk(`studio|${key}`, () => engine.studio(account, campaignId, reading));
  const [ground, setGround] = useState<StudioGround | null>(null);
  const [wish, setWish] = useState<StudioWish | null>(null);
  const [texts, setTexts] = useState<readonly StudioText[]>([]);
  const [set, setSet] = useState<StudioSet | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [streamed, setStreamed] = useState<readonly WrittenText[] | null>(null);
  if (asked.status === "ready" && asked.value !== ground) {
    setGround(asked.value);
    // What somebody types stays while the page goes to another campaign of the account.
    if (ground === null) {
      setWish(firstWish(asked.value, account, reading));
      setTexts((asked.value.kept?.texts ?? []).map(numbered));
    }
  }
  const unkept = useKept(engine, account, wish, texts);

  const show = (made: StudioSet) => {
    setSet(made);
    setTexts((old) => {
      const own = old.filter(staysInSet);
      const taken = new Set(own.map(({ field, text }) => `${field}|${text}`));
      const fresh = made.drafts.filter(({ field, text }) => !taken.has(`${field}|${text}`));
      return [...own, ...fresh.map((one) => numbered({ field: one.field, text: one.text, author: authorOf(one, made), role: one.role, pin: null }))]; // prettier-ignore
    });
  };
  const compose = async () => {
    if (wish === null) return;
    setBusy(true);
    setTrouble(null);
    const result = await ask(() => engine.composeCopy(account, wish, reading));
    setBusy(false);
    if (result.ok) show(result.value);
    else setTrouble(result.trouble);
  };
  const write = async (asking: AskingModel) => {
    if (wish === null) return;
    setBusy(true);
    setTrouble(null);
    setStreamed([]);
    const result = await asking.run(({ shown, here }) =>
      engine.writeCopy({ account, wish, reading, shown }, setStreamed, here),
    );
    setStreamed(null);
    setBusy(false);
    if (result === null) return;
    if (result.ok) show(result.value);
    // Who stops it, or is to look at the words again, wants to keep what stands there.
    else if (KEEPS.has(result.trouble.code)) setTrouble(result.trouble);
    else {
      await compose();
      setTrouble(result.trouble);
    }
  };

  return {
    ground,
    wish,
    change: (part) => setWish((old) => (old === null ? old : { ...old, ...part })),
    texts,
    edit: (id, part) =>
      setTexts(
        (old) =>
        old.map((one) => (one.id === id ? { ...one, ...part, author: part.text === undefined ? one.author : "person" } : one)), // prettier-ignore
      ),
    add: (field) => setTexts((old) => [...old, numbered({ field, text: "", author: "person", role: null, pin: null })]),
    takeWritten: (written, model) =>
      setTexts((old) => {
        const same = (a: WrittenText) => (b: WrittenText) => a.field === b.field && a.text === b.text;
        const fresh = written.filter((one) => !old.some(same(one)));
        return [
          ...old.map((one) => (written.some(same(one)) ? { ...one, taken: true } : one)),
          ...fresh.map((one) => numbered({ ...one, author: writerOf(model), role: null, pin: null, taken: true })),
        ];
      }),
    remove: (id) => setTexts((old) => old.filter((one) => one.id !== id)),
    draftOf: ({ field, text }) => set?.drafts.find((one) => one.field === field && one.text === text) ?? null,
    set,
    busy,
    unkept,
    trouble: asked.status === "failed" ? asked.trouble : trouble,
    compose,
    write,
    streamed,
  };
}

/** Keeps wish and texts a moment after the last change, and at the end. Why that failed; null where it did not. */
function useKept(
  engine: EngineApi,
  account: AccountRef,
  wish: StudioWish | null,
  texts: readonly StudioText[],
): Trouble | null {
  const [unkept, setUnkept] = useState<Trouble | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const first = useRef(true);
  const last = useRef(0);
  const account_ = accountKey(account);
  useEffect(() => {
    if (wish === null) return;
    // What has just come out of the store need not go back.
    if (first.current) {
      first.current = false;
      return;
    }
    const save = () => {
      waiting.current = null;
      const kept = texts.map(withoutId);
      const number = (last.current += 1);
      void ask(() => engine.saveStudio(account, { wish, texts: kept })).then((result) => {
        // An answer to an earlier saving says nothing of what stands there now.
        if (number === last.current) setUnkept(result.ok ? null : result.trouble);
      });
    };
    waiting.current = save;
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the account by its key: its object is made anew at each reading
  }, [engine, account_, wish, texts]);
  useEffect(() => () => waiting.current?.(), []);
  return unkept;
}
