/**
 * HTML text without what a page's policy has to say something about: style sheets and addresses of documents go, inline styles
 * and handlers get other names.
 *
 * The parser of a page reports each of these to the console, though it runs none. This is no guard: what is shown goes
 * through a closed list afterwards.
 */
export const STYLE = "data-desk-style";

export function inertHtml(html: string): string {
  const bare = html.replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, "").replace(/<(?:base|link|meta)\b[^>]*>?/gi, "");
  return bare.replace(/<[^>]*>/g, (tag) => tag.replace(/([\s"'/])style\s*=/gi, `$1${STYLE}=`).replace(/([\s"'/])on\w+\s*=/gi, "$1data-desk-off="));
}
