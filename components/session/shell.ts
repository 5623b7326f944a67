/** Which colours a person wants; `system` follows the operating system. */
export type ThemeChoice = "system" | "light" | "dark";
export const THEME_CHOICES = ["system", "light", "dark"] as const satisfies readonly ThemeChoice[];

export type DeskPlace =
  | "overview"
  | "import"
  | "history"
  | "factors"
  | "studio"
  | "journal"
  | "brief"
  | "model"
  | "reader"
  | "privacy"
  | "settings";
export const DESK_PLACES = [
  "overview",
  "import",
  "history",
  "factors",
  "studio",
  "journal",
  "brief",
  "model",
  "reader",
  "privacy",
  "settings",
] as const satisfies readonly DeskPlace[];

/** How much room the browser gives, and whether it has promised not to clear it by itself when the disk runs short. */
export interface StorageRoom {
  readonly usedBytes: number;
  readonly allowedBytes: number;
  readonly promised: boolean;
}

/** What the two pages need of the browser besides engine and ad manager; entrypoints make one, tests fake one. */
export interface Shell {
  /** True in the frame inside the ad manager, false in the browser's own side panel and in a tab. */
  readonly docked: boolean;
  openDesk(place: DeskPlace): void;
  /** Opens the same panel beside the page. null where the browser has no such thing. */
  readonly openSidePanel: (() => void) | null;
  theme(): Promise<ThemeChoice>;
  setTheme(choice: ThemeChoice): Promise<void>;
  /** Called when the theme is changed in another page of the extension. */
  onTheme(listener: (choice: ThemeChoice) => void): () => void;
  /** Asks the browser for access to Gemini's host (and, in Firefox, for sending texts). Only from a click. */
  requestGemini(): Promise<boolean>;
  /** Gives the permission back when the key is removed. */
  releaseGemini(): Promise<void>;
  /** Erases what is kept beside the history (theme, place of the panel) and says whether nothing is left. */
  forget(): Promise<boolean>;
  storage(): Promise<StorageRoom>;
  /** Asks the browser to keep what is stored. Best when there is something to keep: Firefox agrees, Chrome decides by itself. */
  keepStorage(): void;
  reload(): void;
  /** For bug reports, and to tell what another version of ours reads otherwise from what the page changed. */
  readonly version: string;
  readonly browserName: string;
}
