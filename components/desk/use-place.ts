import { useEffect, useState } from "react";
import { DESK_PLACES, type DeskPlace } from "@/components/session/shell";

function fromAddress(): DeskPlace {
  const hash = window.location.hash.slice(1);
  return DESK_PLACES.find((place) => place === hash) ?? "overview";
}

/** Where on the desk the person is: kept in the address, so that back, reload and links work. */
export function usePlace(): [DeskPlace, (place: DeskPlace) => void] {
  const [place, setPlace] = useState<DeskPlace>(fromAddress);
  useEffect(() => {
    const onHash = () => setPlace(fromAddress());
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  return [
    place,
    (next) => {
      window.location.hash = next;
      setPlace(next);
    },
  ];
}
