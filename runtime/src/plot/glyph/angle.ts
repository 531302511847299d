/**
 * Angles of specs in radians.
 *
 *     radians({ uniform: true, value: 90 }, "deg")
 */
import type { NumberChannel } from "../data/channel";

const IN_RADIANS: Readonly<Record<string, number>> = { rad: 1, deg: Math.PI / 180, grad: Math.PI / 200, turn: 2 * Math.PI };

export function radians(channel: NumberChannel, units: string): NumberChannel {
  const factor = IN_RADIANS[units] ?? 1;
  if (factor === 1) {
    return channel;
  }
  return channel.uniform
    ? { uniform: true, value: channel.value * factor }
    : { uniform: false, values: channel.values.map((value) => value * factor) };
}
