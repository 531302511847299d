/** A property of a model as the key of a map. */
export function keyOf(model: string, name: string): string {
  return `${model}\n${name}`;
}
