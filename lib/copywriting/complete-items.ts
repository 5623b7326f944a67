/**
 * The whole objects of a list named `name` in JSON that is still being written: what has come so far of a streamed answer. An object
 * that is not finished, or cannot be read, is left out.
 */
export function completeItems(soFar: string, name: string): readonly unknown[] {
  const head = new RegExp(`"${name}"\\s*:\\s*\\[`, "u").exec(soFar);
  if (head === null) return [];
  const items: unknown[] = [];
  let depth = 0;
  let start = -1;
  let isInString = false;
  for (let at = head.index + head[0].length; at < soFar.length; at += 1) {
    const sign = soFar[at];
    if (isInString) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === "}" || sign === "]") {
      if (depth === 0) break;
      depth -= 1;
      if (depth === 0) items.push(...parsed(soFar.slice(start, at + 1)));
    }
  }
  return items;
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}
