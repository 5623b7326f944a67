export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;

/**
 * Where a pill can stand beside a field, best first: right of it, left of it, above its right end, below it. All in
 * viewport pixels; places that do not lie wholly in the window are left out.
 */
export function placesBeside(field: DOMRectReadOnly, pill: Size, window: Size): Place[] {
  const middle = field.top + (field.height - pill.height) / 2;
  const candidates = [
    { left: field.right + GAP, top: middle },
    { left: field.left - GAP - pill.width, top: middle },
    { left: field.right - pill.width, top: field.top - GAP - pill.height },
    { left: field.right - pill.width, top: field.bottom + GAP },
  ];
  return candidates.filter(
    ({ left, top }) => left >= 0 && top >= 0 && left + pill.width <= window.width && top + pill.height <= window.height,
  );
}

/** Hardly anything that one presses or reads is narrower or lower. */
const ACROSS = 20;
const DOWN = 16;

/** The points that must be free for a pill to stand there: its corners and its middle first, then close enough that nothing fits between. */
export function pointsOf(place: Place, pill: Size): Place[] {
  const { left, top } = place;
  const right = left + pill.width - 1;
  const bottom = top + pill.height - 1;
  const points = [
    { left: left + 1, top: top + 1 },
    { left: right, top: top + 1 },
    { left: left + pill.width / 2, top: top + pill.height / 2 },
    { left: left + 1, top: bottom },
    { left: right, top: bottom },
  ];
  const across = Math.ceil(pill.width / ACROSS);
  const down = Math.ceil(pill.height / DOWN);
  for (let row = 0; row <= down; row++)
    for (let column = 0; column <= across; column++)
      points.push({
        left: Math.min(right, left + 1 + (column * pill.width) / across),
        top: Math.min(bottom, top + 1 + (row * pill.height) / down),
      });
  return points;
}
