/**
 * The fonts of mathematical text, as files of the bundle (in a page without a server, in its script).
 *
 *     await loadFonts();   // from then on "KaTeX_Main" and its relatives can be measured and drawn
 */
import amsRegular from "katex/dist/fonts/KaTeX_AMS-Regular.woff2";
import caligraphicBold from "katex/dist/fonts/KaTeX_Caligraphic-Bold.woff2";
import caligraphicRegular from "katex/dist/fonts/KaTeX_Caligraphic-Regular.woff2";
import frakturBold from "katex/dist/fonts/KaTeX_Fraktur-Bold.woff2";
import frakturRegular from "katex/dist/fonts/KaTeX_Fraktur-Regular.woff2";
import mainBold from "katex/dist/fonts/KaTeX_Main-Bold.woff2";
import mainBoldItalic from "katex/dist/fonts/KaTeX_Main-BoldItalic.woff2";
import mainItalic from "katex/dist/fonts/KaTeX_Main-Italic.woff2";
import mainRegular from "katex/dist/fonts/KaTeX_Main-Regular.woff2";
import mathBoldItalic from "katex/dist/fonts/KaTeX_Math-BoldItalic.woff2";
import mathItalic from "katex/dist/fonts/KaTeX_Math-Italic.woff2";
import sansserifBold from "katex/dist/fonts/KaTeX_SansSerif-Bold.woff2";
import sansserifItalic from "katex/dist/fonts/KaTeX_SansSerif-Italic.woff2";
import sansserifRegular from "katex/dist/fonts/KaTeX_SansSerif-Regular.woff2";
import scriptRegular from "katex/dist/fonts/KaTeX_Script-Regular.woff2";
import size1Regular from "katex/dist/fonts/KaTeX_Size1-Regular.woff2";
import size2Regular from "katex/dist/fonts/KaTeX_Size2-Regular.woff2";
import size3Regular from "katex/dist/fonts/KaTeX_Size3-Regular.woff2";
import size4Regular from "katex/dist/fonts/KaTeX_Size4-Regular.woff2";
import typewriterRegular from "katex/dist/fonts/KaTeX_Typewriter-Regular.woff2";

/** Family, weight, style, address. */
const FACES: readonly (readonly [string, string, string, string])[] = [
  ["KaTeX_AMS", "normal", "normal", amsRegular],
  ["KaTeX_Caligraphic", "bold", "normal", caligraphicBold],
  ["KaTeX_Caligraphic", "normal", "normal", caligraphicRegular],
  ["KaTeX_Fraktur", "bold", "normal", frakturBold],
  ["KaTeX_Fraktur", "normal", "normal", frakturRegular],
  ["KaTeX_Main", "bold", "normal", mainBold],
  ["KaTeX_Main", "bold", "italic", mainBoldItalic],
  ["KaTeX_Main", "normal", "italic", mainItalic],
  ["KaTeX_Main", "normal", "normal", mainRegular],
  ["KaTeX_Math", "bold", "italic", mathBoldItalic],
  ["KaTeX_Math", "normal", "italic", mathItalic],
  ["KaTeX_SansSerif", "bold", "normal", sansserifBold],
  ["KaTeX_SansSerif", "normal", "italic", sansserifItalic],
  ["KaTeX_SansSerif", "normal", "normal", sansserifRegular],
  ["KaTeX_Script", "normal", "normal", scriptRegular],
  ["KaTeX_Size1", "normal", "normal", size1Regular],
  ["KaTeX_Size2", "normal", "normal", size2Regular],
  ["KaTeX_Size3", "normal", "normal", size3Regular],
  ["KaTeX_Size4", "normal", "normal", size4Regular],
  ["KaTeX_Typewriter", "normal", "normal", typewriterRegular],
];

let loaded: Promise<unknown> | null = null;

/** Loads them once; a font that cannot be loaded leaves its letters to the browser's own. */
export function loadFonts(): Promise<unknown> {
  loaded ??= Promise.allSettled(
    FACES.map(([family, weight, style, address]) => {
      const face = new FontFace(family, `url("${new URL(address, import.meta.url || document.baseURI).href}")`, { weight, style });
      document.fonts.add(face);
      return face.load();
    }),
  );
  return loaded;
}
