import { layersOf, viaOf, type Layer } from "@/lib/domain/reading";

/** A place within a place: the layers that found the section, those that found the field in it, and the field's locator. */
export function within(via: string, layers: readonly Layer[], detail: string): string {
  const place = via.slice(via.indexOf(":") + 1);
  return viaOf([...layersOf(via), ...layers], `${place}/${detail}`);
}
