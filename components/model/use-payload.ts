import { useEffect, useState } from "react";
import { useAsk, type Asked } from "@/components/session/use-ask";
import { cleanEdit } from "@/lib/copywriting/compose-question";
import type { EditedPayload, ShownPayload } from "@/lib/domain/model-question";
import type { Outcomes, PayloadPreview } from "@/lib/engine/api";

/** What a question is about, as a key that changes with everything in it, and the words that it would be sent in. */
export interface Question {
  readonly about: string;
  readonly preview: () => Promise<Outcomes<PayloadPreview | null>>;
}

/** The words that would leave the browser, from their making to their sending. */
export interface Payload {
  /** null: there is nothing to send yet. */
  readonly asked: Asked<PayloadPreview | null>;
  /** False while the words on screen are about something earlier. */
  readonly isCurrent: boolean;
  readonly again: () => void;
  /** What the person changed in them; null: as they came. */
  readonly edited: EditedPayload | null;
  readonly edit: (edited: EditedPayload | null) => void;
  /** Whether they are open to be read, and so is the part of the page around them. */
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  readonly isAroundOpen: boolean;
  readonly openAround: (isOpen: boolean) => void;
  /** Opens both and takes the person there. */
  readonly show: () => void;
  /** How often the person was taken there. */
  readonly visits: number;
  /** Why nothing can be sent: the words are not there, or nobody has looked at them yet. null: it can. */
  readonly waitsFor: "words" | "look" | null;
  /** What goes along with the request. */
  readonly shown: ShownPayload | null;
  /** They were sent once: from now on they may be closed. */
  readonly sent: () => void;
  /** Begins anew, as nobody has seen anything. */
  readonly restart: () => void;
}

/** Words are made anew this long after the last change. */
const SETTLES_MS = 400;

/** `wanted`: words are made only where they could be sent. */
export function usePayload({ about, preview }: Question, wanted: boolean): Payload {
  const settled = useSettled(about);
  const [asked, again] = useAsk(wanted ? `payload ${settled}` : null, preview);
  const [changed, setChanged] = useState<{ readonly marker: string; readonly payload: EditedPayload } | null>(null);
  const [isOpen, open] = useState(true);
  const [isAroundOpen, openAround] = useState(false);
  const [wasSent, setSent] = useState(false);
  const [visits, setVisits] = useState(0);
  const made = asked.status === "ready" ? asked.value : null;
  const isCurrent = settled === about;
  // Changed words belong to the very words that they were made from.
  const edited = changed !== null && changed.marker === made?.marker ? changed.payload : null;
  const isSeen = wasSent || (isOpen && isAroundOpen);
  return {
    asked,
    isCurrent,
    again,
    edited,
    edit: (payload) => setChanged(payload === null || made === null ? null : { marker: made.marker, payload }),
    isOpen,
    open,
    isAroundOpen,
    openAround,
    show: () => {
      open(true);
      openAround(true);
      setVisits((old) => old + 1);
    },
    visits,
    waitsFor: !wanted ? null : made === null || !isCurrent ? "words" : isSeen ? null : "look",
    shown: made === null ? null : { marker: made.marker, system: made.system, prompt: made.prompt, edited: edited === null ? null : cleanEdit(edited) }, // prettier-ignore
    sent: () => setSent(true),
    restart: () => {
      setSent(false);
      setVisits(0);
      open(true);
      openAround(true);
    },
  };
}

/** A key once nothing has changed for a moment. */
function useSettled(key: string): string {
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}
