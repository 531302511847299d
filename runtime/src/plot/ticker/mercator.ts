/**
 * Web Mercator: metres on the map and degrees on the globe.
 *
 *     degreesOf("lat", 6446275.84) ≈ 50
 */
const RADIUS = 6_378_137;

export function degreesOf(dimension: unknown, metres: number): number {
  return dimension === "lat" ? (2 * Math.atan(Math.exp(metres / RADIUS)) - Math.PI / 2) * (180 / Math.PI) : (metres / RADIUS) * (180 / Math.PI);
}

export function metresOf(dimension: unknown, degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  return dimension === "lat" ? RADIUS * Math.log(Math.tan(Math.PI / 4 + radians / 2)) : RADIUS * radians;
}
