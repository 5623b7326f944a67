const RADIUS_BEFORE =
  /(\d{1,3})\s?-?\s?(km|kilomet\p{L}+|kilómet\p{L}+|quilômet\p{L}+|quilómet\p{L}+|miles?|mi|meilen|キロ)\.?(?:[\s-](?:radius|umkreis|rayon|radio|raio))?\s?(?:(?:radius|around|of|from|um|rund um|von|im umkreis|autour|à la ronde|alrededor|a la redonda|ao redor|em torno|de|d'|do|da|del|our|the|unsere\p{L}*|notre|nuestr\p{L}+|noss\p{L}+|in|en|em|à)\s?){0,4}$/iu;
const RADIUS_AFTER =
  /^\s?(?:[+(,±]|und|and|plus|y|et|e|から|より|周辺|の?半径|within|umkreis|im umkreis von|radius|rayon de|radio de|raio de|\s)*\s?(\d{1,3})\s?-?\s?(km|kilomet\p{L}+|miles?|mi|キロ)/iu;
/** "Hesse and 30 km around Mainz": the distance is the next place's. Without the flag i, which would make a capital any letter. */
const OF_ANOTHER =
  /^\s?(?:(?:radius|Radius|rayon|radio|raio)\s)?(?:around|of|from|um|rund um|von|autour de|alrededor de|ao redor de|em torno de)\s\p{Lu}/u;
const KM_A_MILE = 1.609344;

/** "20 miles around" before a place or after it, in kilometres, and how far its words reach. */
export function radiusOf(before: string, after: string): { km: number; start: number; after: number } | null {
  const ahead = RADIUS_BEFORE.exec(before);
  if (ahead !== null) return { km: inKm(ahead[1]!, ahead[2]!), start: ahead.index, after: 0 };
  const behind = RADIUS_AFTER.exec(after);
  if (behind !== null && !OF_ANOTHER.test(after.slice(behind[0].length)))
    return { km: inKm(behind[1]!, behind[2]!), start: before.length, after: behind[0].length };
  return null;
}

function inKm(number: string, unit: string): number {
  return Math.round(Number(number) * (/^(?:mi|meilen)/iu.test(unit) ? KM_A_MILE : 1));
}
