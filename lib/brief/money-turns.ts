import { isUnsaid, type MoneyMention } from "./money-mention";
import { periodAfter } from "./money-period";

const INSTEAD =
  /^\s?(?:,\s?)?(?:statt|anstatt|anstelle von|instead of|rather than|au lieu d[e']|en (?:vez|lugar) de|em vez de|ao invés de)\s?(?:bisher |den |the |les |los |as )?\s?$/iu;

const DENIED =
  /(?:,|\s)\s?(?:and |und |et |y |e )?(?:not|nicht|pas|no|não|et non|und nicht)(?: the| die| les| los| os)?\s?$/iu;

const AIMED =
  /(?<!\p{L})(?:aim|goal|target|get (?:it )?(?:down )?to|down to|ziel|sollen?|drücken|auf|objectif|viser|descendre|passer à|objetivo|meta|bajar(?:lo)? a|llegar a|chegar a|baixar para|cair para)(?!\p{L})|目標|まで下げ/iu;

/** `I wrote 50 €, but we leave it at 35 €`, `era 10 mil, agora são 6 mil`: what comes after the turn holds. */
const CONTRAST =
  /(?<!\p{L})(?:but|now|instead|make (?:it|that)|rather|aber|doch|jetzt|nun|sondern|mais|finalement|maintenant|désormais|plutôt|pero|ahora|mejor|finalmente|sino|mas|agora|afinal)(?!\p{L})|が、|けど|から/iu;

/** What the words between two amounts turn around: the one that is denied, replaced or left behind does not hold. */
export function afterTurns(mentions: readonly MoneyMention[], text: string): MoneyMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const before = mentions[index - 1];
    const between = before === undefined ? "" : text.slice(before.end, mention.start);
    // "Each booking costs us 60 today and the aim is 35": the second is of the same thing.
    if (before?.role.is === "cost" && isUnsaid(mention.role) && AIMED.test(between))
      return { ...mention, role: before.role };
    // "From 3m in total to 2.5m": what changes keeps its period.
    if (
      before?.role.is === "old" &&
      mention.role.is === "budget" &&
      mention.role.period === null &&
      before.role.period !== null
    )
      return { ...mention, role: { ...mention.role, period: before.role.period } };
    // "We had agreed on 900, not 1,400": what is denied does not hold, the other does.
    if (
      next !== undefined &&
      mention.role.is === "old" &&
      next.role.is !== "cost" &&
      DENIED.test(text.slice(mention.end, next.start))
    )
      return { ...mention, role: { is: "budget", strength: 2, period: mention.role.period } };
    if (before !== undefined && mention.role.is === "budget" && before.role.is !== "cost" && DENIED.test(between))
      return { ...mention, role: { is: "old", period: mention.role.period } };
    // "90 € instead of 70 € a day": what replaces has the same period.
    if (
      next !== undefined &&
      next.role.is === "old" &&
      isUnsaid(mention.role) &&
      INSTEAD.test(text.slice(mention.end, next.start))
    )
      return {
        ...mention,
        role: { is: "budget", strength: 2, period: next.role.period ?? periodAfter(text, next.end) },
      };
    const isTakenBack =
      next !== undefined &&
      mention.role.is === "budget" &&
      next.role.is === "budget" &&
      mention.amount.currency === next.amount.currency &&
      (mention.role.period === next.role.period || mention.role.period === null) &&
      CONTRAST.test(text.slice(mention.end, next.start));
    return isTakenBack ? { ...mention, role: { is: "old", period: mention.role.period } } : mention;
  });
}
