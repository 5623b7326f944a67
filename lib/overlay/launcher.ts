import { i18n } from "@/lib/wording/i18n";
import { createHost } from "./host";

/** A small tab at the edge, away from both platforms' own buttons, that never covers more than its own 28 x 44 px. */
const CSS = `
button { position: fixed; top: 50%; right: 0; width: 28px; height: 44px; margin: -22px 0 0; padding: 0; border: 0;
  border-radius: 8px 0 0 8px; background: #0f766e; color: #fff; cursor: pointer; font: 700 15px/44px system-ui, sans-serif;
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.35); }
button[data-side="left"] { right: auto; left: 0; border-radius: 0 8px 8px 0; }
button:hover { background: #115e59; }
button:focus-visible { outline: 3px solid #5eead4; outline-offset: 1px; }
button[hidden] { display: none; }
.dot { position: absolute; top: 4px; left: 4px; width: 7px; height: 7px; border-radius: 50%; background: #fde047; }
.dot[hidden] { display: none; }
`;

export interface Launcher {
  /** Hidden while the docked panel is open. */
  show(visible: boolean): void;
  /** A dot and the name say that the page is being read for the browser's own side panel. */
  showReading(reading: boolean): void;
  side(side: "left" | "right"): void;
  /** One sentence in place of the panel, e.g. that the extension was updated. */
  say(sentence: string): void;
  focus(): void;
  remove(): void;
}

export function createLauncher(document: Document, onOpen: () => void): Launcher {
  const host = createHost(document, CSS, false);
  const button = document.createElement("button");
  button.type = "button";
  const dot = document.createElement("span");
  dot.className = "dot";
  dot.hidden = true;
  button.append("A", dot);
  // Read at once: after an update the words are gone with the old extension.
  const names = { open: i18n.t("launcherOpen"), reading: i18n.t("launcherReading") };
  button.setAttribute("aria-label", names.open);
  button.title = names.open;
  button.addEventListener("click", (event) => {
    if (event.isTrusted) onOpen();
  });
  host.root.append(button);
  return {
    show(visible) {
      button.hidden = !visible;
    },
    showReading(reading) {
      dot.hidden = !reading;
      const name = reading ? names.reading : names.open;
      button.setAttribute("aria-label", name);
      button.title = name;
    },
    side(side) {
      button.dataset["side"] = side;
    },
    say(sentence) {
      button.hidden = false;
      button.setAttribute("aria-label", sentence);
      button.title = sentence;
      button.style.cssText =
        "width:auto;max-width:260px;height:auto;padding:8px 12px;font:13px/18px system-ui,sans-serif";
      button.textContent = sentence;
    },
    focus: () => button.focus(),
    remove: () => host.remove(),
  };
}
