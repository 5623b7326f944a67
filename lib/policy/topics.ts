import { CAMPAIGN_TOPICS } from "@/lib/policy/campaign-topics";
import { PEOPLE_TOPICS } from "@/lib/policy/people-topics";
import { topicFinder } from "@/lib/policy/words";

const TOPIC_WORDS = { ...CAMPAIGN_TOPICS, ...PEOPLE_TOPICS };

export type Topic = keyof typeof TOPIC_WORDS;
export const TOPICS = Object.keys(TOPIC_WORDS) as Topic[];

/** The words of a topic, as `wordList` takes them. */
export function wordsOf(topic: Topic): readonly string[] {
  return TOPIC_WORDS[topic];
}

/** The word by which a folded text shows a topic, else null. */
export const topicWord = topicFinder(TOPIC_WORDS);
