import { useEffect, useState } from "react";
import type { Shell, ThemeChoice } from "@/components/session/shell";

const DARK = "(prefers-color-scheme: dark)";

/** Puts the chosen theme on the document, follows the system where that is the choice, and returns choice and setter. */
export function useTheme(shell: Shell): [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState<ThemeChoice>("system");
  useEffect(() => {
    let current = true;
    void shell.theme().then((stored) => {
      if (current) setChoice(stored);
    });
    const stop = shell.onTheme(setChoice);
    return () => {
      current = false;
      stop();
    };
  }, [shell]);
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const apply = () => {
      const dark = choice === "dark" || (choice === "system" && system.matches);
      document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    };
    apply();
    system.addEventListener("change", apply);
    return () => system.removeEventListener("change", apply);
  }, [choice]);
  return [
    choice,
    (next) => {
      setChoice(next);
      void shell.setTheme(next);
    },
  ];
}
