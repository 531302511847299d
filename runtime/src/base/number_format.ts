/** Numbers as text, by numbro's letters ("0,0.00", "0[.]00", "0.0%"); what it cannot read is shown as the number is. */
import numbro from "numbro";

export function formatNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
  if (format === "") return String(value);
  try {
    const text: unknown = numbro(value).format(format);
    return typeof text === "string" ? text : String(value);
  } catch {
    return String(value);
  }
}
