/**
 * Which texts fit what was typed. Pure.
 *
 *     matching(["Oslo", "Rome"], "o", { isExact: false, isAnywhere: true, limit: null })     // both
 */
export interface Rules {
  /** Whether capitals must match. */
  readonly isExact: boolean;
  /** Whether the typed text may stand anywhere, or must be the beginning. */
  readonly isAnywhere: boolean;
  readonly limit: number | null;
}

export function fits(text: string, typed: string, { isExact, isAnywhere }: Rules): boolean {
  const [whole, part] = isExact ? [text, typed] : [text.toLowerCase(), typed.toLowerCase()];
  return isAnywhere ? whole.includes(part) : whole.startsWith(part);
}

export function matching(texts: readonly string[], typed: string, rules: Rules): string[] {
  const found = texts.filter((text) => fits(text, typed, rules));
  return rules.limit === null ? found : found.slice(0, rules.limit);
}

/** The place after a step through a list of `count`, round and round. -1 stands before the first. */
export function stepped(place: number, key: string, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowUp":
      return place <= 0 ? count - 1 : place - 1;
    case "PageDown":
      return Math.min(count - 1, Math.max(0, place) + 8);
    case "PageUp":
      return Math.max(0, place - 8);
    default:
      return null;
  }
}
