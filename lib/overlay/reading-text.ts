import type { PageReading } from "@/lib/domain/reading";
import type { Steps } from "@/lib/platforms/steps";

/**
 * A reading as JSON, row by row: a browser copies a text to another process many times faster than it does a thousand rows of
 * objects, and what is made row by row can rest in between.
 */
export function* readingText(reading: PageReading): Steps<string> {
  const { table } = reading;
  if (table === null) return JSON.stringify(reading);
  const rows: string[] = [];
  for (const row of table.rows) {
    rows.push(JSON.stringify(row));
    yield;
  }
  const facts = JSON.stringify({ ...table, rows: undefined });
  const rest = JSON.stringify({ ...reading, table: undefined });
  return `{"table":{"rows":[${rows.join(",")}],${facts.slice(1)},${rest.slice(1)}`;
}
