/**
 * Mathematical text as something to draw: runs of letters, rules and paths, in units of the font's size, around a baseline.
 *
 * What makes such pictures (KaTeX and its fonts) is loaded when the first text needs it; whoever has asked in an effect is run again when
 * it is there. It does not know plots.
 *
 *     const picture = mathPicture("$$\\frac{a}{b}$$", "13px sans-serif");   // null: no maths, or not there yet
 */
import { signal } from "@preact/signals-core";
import { mathParts, type Part } from "./parts";

/** Letters of one font; `font` is a CSS font with its size in hundredths of the text's size. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: string;
  readonly size: number;
  readonly family: string;
  /** null: the text's own. */
  readonly color: string | null;
}

export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string | null;
}

/** A path of a picture's own units, moved and scaled, cut at a rectangle. */
export interface Shape {
  /** In the words of SVG. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly clip: Rule;
  readonly color: string | null;
}

export interface MathPicture {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
  readonly shapes: readonly Shape[];
}

/** What lays maths out: the module that comes late. */
export interface Typesetter {
  /** @param family the CSS font of the words between the maths, without its size */
  picture(parts: readonly Part[], family: string): MathPicture;
  /** Puts maths in the place of its source in the texts below an element. */
  typeset(element: Element): void;
}

const typesetter = signal<Typesetter | null>(null);
let asked = false;

/** The typesetter, which is loaded when it is first asked for; tracked. */
export function mathTypesetter(): Typesetter | null {
  if (!asked) {
    asked = true;
    // A picture without it shows the source, which can be read too.
    import("./typesetter").then(({ ready }) => ready()).then((made) => (typesetter.value = made), () => undefined);
  }
  return typesetter.value;
}

const pictures = new Map<string, MathPicture>();
/** Texts that change for ever, as numbers in formulas do, must not fill the memory. */
const MOST_PICTURES = 2000;

/** The picture of a text with maths in it. `font` is a CSS font with a size in px. */
export function mathPicture(text: string, font: string): MathPicture | null {
  const parts = mathParts(text);
  if (parts === null) {
    return null;
  }
  const maker = mathTypesetter();
  if (maker === null) {
    return null;
  }
  const family = font.replace(/[\d.]+px/, "100px");
  const key = `${family}\n${text}`;
  let picture = pictures.get(key);
  if (picture === undefined) {
    picture = maker.picture(parts, family);
    if (pictures.size >= MOST_PICTURES) {
      pictures.clear();
    }
    pictures.set(key, picture);
  }
  return picture;
}
