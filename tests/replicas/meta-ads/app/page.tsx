import { createContext, useContext, useSyncExternalStore, type ComponentType } from "react";
import type { SimulatedAccount, SimulatedCampaign } from "@/lab/simulator/account";
import type { SavedChange } from "../../replica";
import { allCampaigns } from "./entities";
import { makeFormat, type Format } from "./format";
import type { ReplicaOptions } from "./options";
import type { Router, Route } from "./route";
import { createStore, type State, type Store } from "./store";
import { WORDS, type Code, type Words } from "./words/words";

/** What a text field of the page's own framework is given. */
export interface TextEditorProps {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
  readonly disabled: boolean;
}
/** The frameworks that only a browser can run; a static page shows what they leave in the DOM. */
export type LiveEditors = Readonly<Record<"draft" | "lexical", ComponentType<TextEditorProps>>>;

/** What is on the screen where nothing can be measured: a static page. */
export interface StaticView {
  /** The part of the table that is in view; null: all of it. */
  readonly window: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** Sections of the editor whose body is not mounted, by their element ids. */
  readonly closed: readonly string[];
  /** From this row on, the cells still load; null: all are there. */
  readonly busyFrom: number | null;
  /** False leaves the table out behind an editor. */
  readonly tableBehind: boolean;
}

/** Everything that a page is made of: the account, the switches, the language, what was changed and where one is. */
export interface Page {
  readonly account: SimulatedAccount;
  readonly options: ReplicaOptions;
  readonly campaigns: readonly SimulatedCampaign[];
  readonly words: Words;
  readonly format: Format;
  readonly store: Store;
  readonly router: Router;
  readonly editors: LiveEditors | null;
  readonly view: StaticView | null;
}

export interface PageParts {
  readonly account: SimulatedAccount;
  readonly saved: readonly SavedChange[];
  readonly options: ReplicaOptions;
  readonly router: Router;
  readonly editors: LiveEditors | null;
  readonly view: StaticView | null;
}

export function makePage({ account, saved, options, router, editors, view }: PageParts): Page {
  return {
    account,
    options,
    campaigns: allCampaigns(account, options),
    words: WORDS[options.locale],
    format: makeFormat(options.locale, account.currency),
    store: createStore(saved),
    router,
    editors,
    view,
  };
}

/** The words for one of the platform's codes; unknown codes show as they are. */
export function wordFor({ words }: Page, code: string): string {
  return Object.hasOwn(words.codes, code) ? words.codes[code as Code] : code;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("no page around this component");
  return page;
}

/** What was changed and published, up to date. */
export function useStore(): State {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

export function useRoute(): Route {
  const { router } = usePage();
  return useSyncExternalStore(router.subscribe, router.get, router.get);
}
