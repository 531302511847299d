/**
 * KaTeX, and what is read off its layout: the browser lays the maths out once, very large and unseen, and where each run of letters, rule and
 * path lies is noted, so that it can be drawn on a canvas at any size, turned and in any colour.
 *
 *     const typesetter = await ready();   typesetter.picture([{ tex: "x^2", display: true }], "100px sans-serif")
 */
import katex from "katex";
import styles from "katex/dist/katex.min.css";
import { loadFonts } from "./fonts";
import { texOfMathML } from "./mathml";
import { mathParts, type Part } from "./parts";
import type { MathPicture, Rule, Run, Shape, Typesetter } from "./picture";

/** Pixels of the font while it is measured. */
const SIZE = 100;
/** A colour that no author writes: what has it has the text's own. */
const OWN_COLOR = "rgb(1, 2, 3)";

const OPTIONS = { throwOnError: false, strict: "ignore", trust: false, output: "html", maxExpand: 1000, maxSize: 50 } as const;

let sheet: CSSStyleSheet | null = null;

function styleSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    // The fonts are there already; displayed maths is one more word of its line.
    sheet.replaceSync(`${styles.replace(/@font-face\s*\{[^}]*\}/g, "")} .katex-display { display: inline-block; margin: 0; } .katex { line-height: 1.2; }`);
  }
  return sheet;
}

/** Resolves when the fonts are there. */
export async function ready(): Promise<Typesetter> {
  await loadFonts();
  return { picture, typeset };
}

function rendered(parts: readonly Part[]): HTMLElement {
  const line = document.createElement("span");
  for (const part of parts) {
    if ("text" in part) {
      line.append(part.text);
    } else {
      line.append(nodeOf("mathml" in part ? texOfMathML(part.mathml) : part.tex, part.display));
    }
  }
  return line;
}

/** What KaTeX makes virtually, and turns into nodes by `toNode`. */
interface Virtual {
  readonly children?: readonly Virtual[];
  readonly attributes?: Record<string, string>;
  toNode(): Node;
}
const layOut = (katex as unknown as { __renderToDomTree(tex: string, options: object): Virtual }).__renderToDomTree;

/** The nodes of a formula. A page's policy refuses styles that are set as attributes, as KaTeX does for pictures: they are set by hand. */
function nodeOf(tex: string, displayMode: boolean): Node {
  const tree = layOut(tex, { ...OPTIONS, displayMode });
  const styled: string[] = [];
  const visit = ({ attributes, children }: Virtual): void => {
    if (attributes?.["style"] !== undefined) {
      attributes["data-look"] = String(styled.push(attributes["style"]) - 1);
      delete attributes["style"];
    }
    children?.forEach(visit);
  };
  visit(tree);
  const node = tree.toNode();
  (node as Element).querySelectorAll<SVGElement>("[data-look]").forEach((element) => {
    element.style.cssText = styled[Number(element.dataset["look"])] ?? "";
  });
  return node;
}

function typeset(element: Element): void {
  const root = element.getRootNode() as ShadowRoot | Document;
  if (!root.adoptedStyleSheets.includes(styleSheet())) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest("pre, code, script, style, .katex") === null) {
      found.push(node);
    }
  }
  for (const node of found) {
    const parts = mathParts(node.data);
    if (parts !== null) {
      node.replaceWith(...rendered(parts).childNodes);
    }
  }
}

function picture(parts: readonly Part[], family: string): MathPicture {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  const place = { position: "absolute", left: "0", top: "0", visibility: "hidden", overflow: "hidden", width: "0", height: "0", contain: "strict" };
  Object.entries(place).forEach(([name, value]) => host.style.setProperty(name, value));
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [styleSheet()];
  const line = rendered(parts);
  const look = { font: family, "font-size": `${SIZE}px`, "white-space": "pre", color: OWN_COLOR, display: "inline-block", "line-height": "1.2" };
  Object.entries(look).forEach(([name, value]) => line.style.setProperty(name, value));
  const strut = document.createElement("span");
  Object.entries({ display: "inline-block", width: "0", height: "0" }).forEach(([name, value]) => strut.style.setProperty(name, value));
  line.prepend(strut);
  root.append(line);
  document.body.append(host);
  try {
    return read(line, strut.getBoundingClientRect());
  } finally {
    host.remove();
  }
}

function read(line: HTMLElement, origin: DOMRect): MathPicture {
  const runs: Run[] = [];
  const rules: Rule[] = [];
  const shapes: Shape[] = [];
  const [left, baseline] = [origin.left, origin.bottom];
  let [ascent, descent] = [0, 0];
  const reach = (top: number, bottom: number): void => {
    ascent = Math.max(ascent, (baseline - top) / SIZE);
    descent = Math.max(descent, (bottom - baseline) / SIZE);
  };
  const ink = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      const style = getComputedStyle(node.parentElement as Element);
      range.selectNodeContents(node);
      const area = range.getClientRects()[0];
      if (area === undefined || node.data.trim() === "" || node.data === "\u200b") continue;
      const size = parseFloat(style.fontSize);
      const kind = `${style.fontStyle} ${style.fontWeight}`;
      ink.font = `${kind} ${size}px ${style.fontFamily}`;
      const up = ink.measureText(node.data).fontBoundingBoxAscent;
      runs.push({
        text: node.data.replace(/\u200b/g, ""),
        x: (area.left - left) / SIZE,
        y: (area.top + up - baseline) / SIZE,
        style: kind,
        size: size / SIZE,
        family: style.fontFamily,
        color: own(style.color),
      });
      if (node.parentElement?.closest(".katex") === null) reach(area.top + up - size * 0.75, area.top + up + size * 0.22);
    } else if (node instanceof SVGSVGElement) {
      shapes.push(...shapesOf(node, left, baseline));
    } else if (node instanceof HTMLElement) {
      if (node.classList.contains("strut")) {
        const area = node.getBoundingClientRect();
        reach(area.top, area.bottom);
      }
      rules.push(...rulesOf(node, left, baseline));
    }
  }
  return { width: (line.getBoundingClientRect().right - left) / SIZE, ascent, descent, runs, rules, shapes };
}

function own(color: string): string | null {
  return color === OWN_COLOR ? null : color;
}

const EDGES = ["Bottom", "Top", "Left", "Right"] as const;

/** Lines of fractions, tables and boxes are borders. */
function rulesOf(element: HTMLElement, left: number, baseline: number): Rule[] {
  const style = getComputedStyle(element);
  const widths = EDGES.map((edge) => (style[`border${edge}Style`] === "none" ? 0 : parseFloat(style[`border${edge}Width`])));
  if (widths.every((width) => width === 0)) {
    return [];
  }
  const area = element.getBoundingClientRect();
  return EDGES.flatMap((edge, i) => {
    const thick = widths[i] as number;
    if (thick === 0) return [];
    const upright = edge === "Left" || edge === "Right";
    return [{
      x: ((edge === "Right" ? area.right - thick : area.left) - left) / SIZE,
      y: ((edge === "Bottom" ? area.bottom - thick : area.top) - baseline) / SIZE,
      width: (upright ? thick : area.width) / SIZE,
      height: (upright ? area.height : thick) / SIZE,
      color: own(style[`border${edge}Color`]),
    }];
  });
}

/** Roots, wide accents and arrows are pictures that are cut where they end. */
function shapesOf(svg: SVGSVGElement, left: number, baseline: number): Shape[] {
  const area = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal ?? { width: 0, height: 0 };
  const cut = (svg.closest(".hide-tail, .halfarrow-left, .halfarrow-right, .brace-left, .brace-center, .brace-right, .stretchy") ?? svg).getBoundingClientRect();
  const clip: Rule = { x: (cut.left - left) / SIZE, y: (cut.top - baseline) / SIZE, width: cut.width / SIZE, height: cut.height / SIZE, color: null };
  const [across, up] = [area.width / (width || area.width), area.height / (height || area.height)];
  const aspect = svg.getAttribute("preserveAspectRatio") ?? "xMidYMid meet";
  const scale = aspect.includes("slice") ? Math.max(across, up) : Math.min(across, up);
  const [scaleX, scaleY] = aspect === "none" ? [across, up] : [scale, scale];
  const spare = area.width - width * scaleX;
  const shift = aspect.startsWith("xMax") ? spare : aspect.startsWith("xMid") ? spare / 2 : 0;
  const color = own(getComputedStyle(svg).color);
  return [...svg.querySelectorAll("path")].map((path) => ({
    path: path.getAttribute("d") ?? "",
    x: (area.left + shift - left) / SIZE,
    y: (area.top - baseline) / SIZE,
    scaleX: scaleX / SIZE,
    scaleY: scaleY / SIZE,
    clip,
    color,
  }));
}
