import type { Alarm } from "@/lib/copywriting/alarm/alarm";
import { unpackAlarm } from "@/lib/copywriting/alarm/packed-alarm";
import packed from "@/lib/copywriting/alarm/shipped-alarm.json";

let alarm: Alarm | null = null;

/** The alarm that comes with the extension, learnt from texts that the project wrote and labelled. Made by `lab lint-copy --learn`. */
export function shippedAlarm(): Alarm {
  return (alarm ??= unpackAlarm(packed));
}
