const RADIUS_BEFORE =
  /(\d{1,3})\s?-?\s?(km|kilomet\p{L}+|kilómet\p{L}+|quilômet\p{L}+|quilómet\p{L}+|miles?|mi|meilen|キロ)\.?(?:[\s-](?:radius|umkreis|rayon|radio|raio))?\s?(?:(?:radius|around|of|from|um|rund um|von|im umkreis|autour|à la ronde|alrededor|a la redonda|ao redor|em torno|de|d'|do|da|del|our|the|unsere\p{L}*|notre|nuestr\p{L}+|noss\p{L}+|in|en|em|à)\s?){0,4}$/iu;
const RADIUS_AFTER =
  /^\s?(?:[+(,±]|und|and|plus|y|et|e|から|より|周辺|の?半径|within|umkreis|im umkreis von|radius|rayon de|radio de|raio de|\s)*\s?(\d{1,3})\s?-?\s?(km|kilomet\p{L}+|miles?|mi|キロ)/iu;
const KM_A_MILE = 1.609344;

/** "20 miles around" before a place or after it, in kilometres, and how far its words reach. */
export function radiusOf(before: string, after: string): { km: number; start: number; after: number } | null {
  const ahead = RADIUS_BEFORE.exec(before);
  if (ahead !== null) return { km: inKm(ahead[1]!, ahead[2]!), start: ahead.index, after: 0 };
  const behind = RADIUS_AFTER.exec(after);
  if (behind !== null) return { km: inKm(behind[1]!, behind[2]!), start: before.length, after: behind[0].length };
  return null;
}

function inKm(number: string, unit: string): number {
  return Math.round(Number(number) * (/^(?:mi|meilen)/iu.test(unit) ? KM_A_MILE : 1));
}
