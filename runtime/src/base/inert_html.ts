/**
 * HTML text whose inline styles and handlers have other names, for parsing under a policy that forbids both.
 *
 * The parser of a page reports every inline style and handler that it meets to the console, though it runs none. This is no
 * guard: what is shown goes through a closed list afterwards.
 */
export const STYLE = "data-desk-style";

export function inertHtml(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => tag.replace(/([\s"'/])style\s*=/gi, `$1${STYLE}=`).replace(/([\s"'/])on\w+\s*=/gi, "$1data-desk-off="));
}
