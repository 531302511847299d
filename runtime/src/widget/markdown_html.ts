/**
 * Markdown as HTML: headings, paragraphs, lists in lists, quotes, code, tables, links, pictures, emphasis. HTML in it stays; who shows
 * the result sanitises it.
 *
 *     markdownHtml("# One\n* *a*\n* b", true) === "<h1>One</h1>\n<ul>\n<li><em>a</em></li>\n<li>b</li>\n</ul>"
 */
interface Link {
  readonly url: string;
  readonly title: string | undefined;
}

interface Given {
  readonly links: ReadonlyMap<string, Link>;
  /** Whether formulas are left as they are, for who sets them. */
  readonly math: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^`\s]*).*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const ITEM = /^( {0,3})([-*+]|(\d{1,9})[.)])( +|\t|$)(.*)$/;
const QUOTE = /^ {0,3}> ?/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const BLOCK_HTML = /^ {0,3}<(?:\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|style|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul)\b|!--)/i;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:[ \t]*<?(\S+?)>?(?:[ \t]+["'(](.*)["')])?[ \t]*$/;

export function markdownHtml(text: string, math: boolean): string {
  const links = new Map<string, Link>();
  let isCode = false;
  const lines = text.replace(/\r\n?/g, "\n").split("\n").filter((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    const found = isCode ? null : DEFINITION.exec(line);
    if (found !== null) links.set((found[1] as string).toLowerCase(), { url: found[2] as string, title: found[3] });
    return found === null;
  });
  return blocks(lines, { links, math });
}

function blocks(lines: readonly string[], given: Given): string {
  const out: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as string;
    if (line.trim() === "") {
      i++;
      continue;
    }
    const [html, next] = fenced(lines, i) ?? heading(line, i, given) ?? table(lines, i, given) ?? quote(lines, i, given) ?? list(lines, i, given) ?? indented(lines, i) ?? raw(lines, i) ?? paragraph(lines, i, given);
    out.push(html);
    i = next;
  }
  return out.join("\n");
}

type Block = readonly [html: string, next: number] | null;

function fenced(lines: readonly string[], from: number): Block {
  const found = FENCE.exec(lines[from] as string);
  if (found === null) return null;
  const fence = found[1] as string;
  const isEnd = (line: string): boolean => line.trim().startsWith(fence) && /^[`~]+$/.test(line.trim());
  let to = from + 1;
  while (to < lines.length && !isEnd(lines[to] as string)) to++;
  const kind = found[2] === "" ? "" : ` class="language-${escaped(found[2] as string)}"`;
  return [`<pre><code${kind}>${escaped(lines.slice(from + 1, to).join("\n"))}</code></pre>`, to + 1];
}

function heading(line: string, from: number, given: Given): Block {
  if (RULE.test(line)) return ["<hr>", from + 1];
  const found = HEADING.exec(line);
  if (found === null) return null;
  const level = (found[1] as string).length;
  return [`<h${level}>${inline(found[2] ?? "", given)}</h${level}>`, from + 1];
}

function cells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, "|"));
}

function table(lines: readonly string[], from: number, given: Given): Block {
  const [head, rule] = [lines[from] as string, lines[from + 1]];
  if (rule === undefined || !head.includes("|") || !TABLE_RULE.test(rule) || cells(head).length !== cells(rule).length) return null;
  const aligns = cells(rule).map((cell) => (cell.endsWith(":") ? (cell.startsWith(":") ? "center" : "right") : cell.startsWith(":") ? "left" : ""));
  const row = (tag: string, line: string): string => {
    const given_ = cells(line);
    return `<tr>${aligns.map((align, k) => `<${tag}${align === "" ? "" : ` align="${align}"`}>${inline(given_[k] ?? "", given)}</${tag}>`).join("")}</tr>`;
  };
  let to = from + 2;
  while (to < lines.length && (lines[to] as string).trim() !== "" && !startsBlock(lines[to] as string)) to++;
  const body = lines.slice(from + 2, to).map((line) => row("td", line));
  return [`<table><thead>${row("th", head)}</thead>${body.length === 0 ? "" : `<tbody>${body.join("")}</tbody>`}</table>`, to];
}

function quote(lines: readonly string[], from: number, given: Given): Block {
  if (!QUOTE.test(lines[from] as string)) return null;
  let to = from;
  // A line that goes on with a paragraph needs no sign of its own.
  while (to < lines.length && (QUOTE.test(lines[to] as string) || ((lines[to] as string).trim() !== "" && !startsBlock(lines[to] as string)))) to++;
  return [`<blockquote>\n${blocks(lines.slice(from, to).map((line) => line.replace(QUOTE, "")), given)}\n</blockquote>`, to];
}

function list(lines: readonly string[], from: number, given: Given): Block {
  const first = ITEM.exec(lines[from] as string);
  if (first === null) return null;
  const isOrdered = first[3] !== undefined;
  const sign = (first[2] as string).slice(-1);
  const items: string[][] = [];
  let isLoose = false;
  let i = from;
  for (; i < lines.length; ) {
    const found = ITEM.exec(lines[i] as string);
    if (found === null || RULE.test(lines[i] as string) || (found[2] as string).slice(-1) !== sign) break;
    const deep = (found[1] as string).length + (found[2] as string).length + Math.min(Math.max((found[4] as string).replace("\t", "  ").length, 1), 4);
    const item = [found[5] as string];
    let isAfterBlank = false;
    for (i++; i < lines.length; i++) {
      const line = lines[i] as string;
      const isIndented = /^[ \t]/.test(line) && line.replace(/\t/g, "    ").search(/\S/) >= Math.min(deep, 2);
      if (line.trim() === "") {
        isAfterBlank = true;
        item.push("");
      } else if (isIndented || (!isAfterBlank && !startsBlock(line) && !ITEM.test(line))) {
        if (isAfterBlank && !ITEM.test(line.trim())) isLoose = true;
        item.push(line.replace(/\t/g, "    ").replace(new RegExp(`^ {0,${deep}}`), ""));
        isAfterBlank = false;
      } else break;
    }
    while (item.at(-1) === "") item.pop();
    if (isAfterBlank && ITEM.exec(lines[i] ?? "")?.[2]?.slice(-1) === sign) isLoose = true;
    items.push(item);
  }
  const tag = isOrdered ? "ol" : "ul";
  const start = isOrdered && first[3] !== "1" ? ` start="${Number(first[3])}"` : "";
  const shown = items.map((item) => `<li>${itemHtml(item, isLoose, given)}</li>`);
  return [`<${tag}${start}>\n${shown.join("\n")}\n</${tag}>`, i];
}

function itemHtml(item: readonly string[], isLoose: boolean, given: Given): string {
  const box = /^\[([ xX])\]\s+/.exec(item[0] ?? "");
  const text = box === null ? item : [(item[0] as string).slice(box[0].length), ...item.slice(1)];
  const html = blocks(text, given);
  const plain = isLoose ? html : html.replace(/^<p>([\s\S]*?)<\/p>/, "$1");
  return box === null ? plain : `${box[1] === " " ? "\u2610" : "\u2611"} ${plain}`;
}

function indented(lines: readonly string[], from: number): Block {
  if (!/^(?: {4}|\t)/.test(lines[from] as string)) return null;
  let to = from;
  while (to < lines.length && /^(?: {4}|\t|\s*$)/.test(lines[to] as string)) to++;
  const code = lines.slice(from, to).map((line) => line.replace(/^(?: {4}|\t)/, "")).join("\n").trimEnd();
  return [`<pre><code>${escaped(code)}</code></pre>`, to];
}

function raw(lines: readonly string[], from: number): Block {
  if (!BLOCK_HTML.test(lines[from] as string)) return null;
  let to = from;
  while (to < lines.length && (lines[to] as string).trim() !== "") to++;
  return [lines.slice(from, to).join("\n"), to];
}

function startsBlock(line: string): boolean {
  return FENCE.test(line) || RULE.test(line) || HEADING.test(line) || QUOTE.test(line) || BLOCK_HTML.test(line) || /^ {0,3}(?:[-*+]|1[.)])\s+\S/.test(line);
}

function paragraph(lines: readonly string[], from: number, given: Given): readonly [string, number] {
  let to = from + 1;
  for (; to < lines.length && (lines[to] as string).trim() !== ""; to++) {
    const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[to] as string);
    if (under !== null) {
      const level = (under[1] as string).startsWith("=") ? 1 : 2;
      return [`<h${level}>${inline(lines.slice(from, to).join("\n").trim(), given)}</h${level}>`, to + 1];
    }
    if (startsBlock(lines[to] as string)) break;
  }
  const text = lines.slice(from, to).map((line, k, all) => (k < all.length - 1 ? line.trimStart() : line.trim()));
  return [`<p>${inline(text.join("\n"), given)}</p>`, to];
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const KEPT = "\ue000";

function inline(text: string, given: Given): string {
  const kept: string[] = [];
  const keep = (html: string): string => `${KEPT}${kept.push(html) - 1}${KEPT}`;
  const anchor = (words: string, { url, title }: Link): string =>
    `${keep(`<a href="${escaped(url)}"${title === undefined ? "" : ` title="${escaped(title)}"`}>`)}${words}${keep("</a>")}`;
  const picture = (alt: string, { url, title }: Link): string => keep(`<img src="${escaped(url)}" alt="${alt}"${title === undefined ? "" : ` title="${escaped(title)}"`}>`);
  const known = (name: string): Link | undefined => given.links.get(name.toLowerCase());
  let html = text.replaceAll(KEPT, "");
  html = html.replace(/(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/g, (_, _ticks, code: string) => keep(`<code>${escaped(code.replace(/\n/g, " ").replace(/^ (.*\S.*) $/, "$1"))}</code>`));
  if (given.math) html = html.replace(/\$\$[\s\S]+?\$\$|\\\([\s\S]+?\\\)|\\\[[\s\S]+?\\\]/g, (found) => keep(escaped(found)));
  html = html.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(escaped(sign)));
  html = html.replace(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, (_, url: string) => keep(`<a href="${escaped(url)}">${escaped(url)}</a>`));
  html = html.replace(/<!--[\s\S]*?-->|<\/?[a-zA-Z][\w-]*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/g, (tag) => keep(tag));
  html = html.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (entity) => keep(entity));
  html = html.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const target = String.raw`\(\s*(?:&lt;([^\s]*?)&gt;|((?:[^\s()]|\([^\s()]*\))*))(?:\s+["']([^"']*)["'])?\s*\)`;
  const of = (a: string | undefined, b: string | undefined, title: string | undefined): Link => ({ url: (a ?? b ?? "").replace(/&amp;/g, "&"), title });
  html = html.replace(new RegExp(String.raw`!\[([^\]]*)\]${target}`, "g"), (_, alt: string, a, b, title) => picture(alt, of(a, b, title)));
  html = html.replace(new RegExp(String.raw`\[((?:[^[\]]|\[[^[\]]*\])*)\]${target}`, "g"), (_, words: string, a, b, title) => anchor(words, of(a, b, title)));
  html = html.replace(/(!?)\[([^[\]]+)\](?:\[([^[\]]*)\])?/g, (whole, mark: string, words: string, name: string | undefined) => {
    const link = known(name === undefined || name === "" ? words : name);
    return link === undefined ? whole : mark === "!" ? picture(words, link) : anchor(words, link);
  });
  html = html.replace(/(^|[\s(])(https?:\/\/[^\s<>\ue000]*[^\s<>.,:;!?)'"\ue000])/g, (_, before: string, url: string) => before + keep(`<a href="${url}">${url}</a>`));
  html = html.replace(/\*\*(?=\S)((?:(?!\*\*)[\s\S]|(?<=\*)\*(?!\*))*?\S)\*\*(?!\*)/g, "<strong>$1</strong>");
  html = html.replace(/(?<!\w)__(?=\S)((?:(?!__)[\s\S])*?\S)__(?!\w)/g, "<strong>$1</strong>");
  html = html.replace(/(?<![*\\])\*(?=[^\s*])((?:[^*])*?[^\s*])\*(?!\*)/g, "<em>$1</em>");
  html = html.replace(/(?<![\w_])_(?=[^\s_])([^_]*?[^\s_])_(?![\w_])/g, "<em>$1</em>");
  html = html.replace(/~~(?=\S)([\s\S]*?\S)~~/g, "<del>$1</del>");
  html = html.replace(/ {2,}\n/g, "<br>\n").replace(/\\\n/g, "<br>\n");
  // What was kept may have kept parts of its own.
  const back = new RegExp(`${KEPT}(\\d+)${KEPT}`, "g");
  for (let round = 0; round < 5 && html.includes(KEPT); round++) html = html.replace(back, (_, i: string) => kept[Number(i)] as string);
  return html;
}
