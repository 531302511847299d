/**
 * The stylesheet of a plot's element: canvases over each other, toolbar, tooltips.
 *
 *     registerView("Plot", PlotView, PLOT_STYLE)
 */
import { css } from "../../view/style_sheet";

export const PLOT_STYLE = css`
.desk-plot { position: absolute; inset: 0; user-select: none; -webkit-user-select: none; }
.desk-plot.sized { position: relative; inset: auto; }
.desk-plot > .layer { position: absolute; left: 0; top: 0; pointer-events: none; }
.desk-plot > .surface { position: absolute; inset: 0; touch-action: none; }
.desk-plot > .floating { position: absolute; inset: 0; pointer-events: none; z-index: 10; }
.desk-plot > .toolbar {
  position: absolute; display: flex; gap: 1px; align-items: center; box-sizing: border-box; padding: 1px;
  color: var(--desk-text-muted, #646b76); transition: opacity 0.15s;
}
.desk-plot > .toolbar[hidden], .desk-plot > .toolbar > [hidden] { display: none; }
.desk-plot > .toolbar.hidden:not(:focus-within) { opacity: 0; }
.desk-plot > .toolbar.left, .desk-plot > .toolbar.right { flex-direction: column; width: 30px; top: var(--frame-top); }
.desk-plot > .toolbar.left { left: 0; }
.desk-plot > .toolbar.right { right: 0; }
.desk-plot > .toolbar.above, .desk-plot > .toolbar.below { height: 30px; justify-content: flex-end; right: calc(100% - var(--frame-right)); }
.desk-plot > .toolbar.above { top: 0; }
.desk-plot > .toolbar.below { bottom: 0; }
.desk-plot > .toolbar.inner.right { right: calc(100% - var(--frame-right)); }
.desk-plot > .toolbar.inner.left { left: var(--frame-left); }
.desk-plot > .toolbar.inner.above { top: var(--frame-top); }
.desk-plot > .toolbar.inner.below { bottom: calc(100% - var(--frame-bottom)); }
.desk-plot > .toolbar .divider { background: var(--desk-border, #cfd4dc); flex: none; margin: 2px; }
.desk-plot > .toolbar.left .divider, .desk-plot > .toolbar.right .divider { height: 1px; width: 18px; }
.desk-plot > .toolbar.above .divider, .desk-plot > .toolbar.below .divider { width: 1px; height: 18px; }
.desk-plot > .toolbar button {
  all: unset; box-sizing: border-box; width: 27px; height: 27px; padding: 4px; border-radius: 5px; cursor: pointer; position: relative; flex: none;
}
.desk-plot > .toolbar button:hover { background: var(--desk-track, #e3e6eb); color: var(--desk-text, #1f2329); }
.desk-plot > .toolbar button:focus-visible { outline: 2px solid var(--desk-accent, #2b6cb0); outline-offset: -2px; }
.desk-plot > .toolbar button[aria-pressed="true"] { color: var(--desk-accent, #2b6cb0); }
.desk-plot > .toolbar button[aria-pressed="true"]::after { content: ""; position: absolute; background: var(--desk-accent, #2b6cb0); border-radius: 1px; }
.desk-plot > .toolbar.right button[aria-pressed="true"]::after { left: 0; top: 6px; bottom: 6px; width: 2px; }
.desk-plot > .toolbar.left button[aria-pressed="true"]::after { right: 0; top: 6px; bottom: 6px; width: 2px; }
.desk-plot > .toolbar.above button[aria-pressed="true"]::after { bottom: 0; left: 6px; right: 6px; height: 2px; }
.desk-plot > .toolbar.below button[aria-pressed="true"]::after { top: 0; left: 6px; right: 6px; height: 2px; }
.desk-plot > .toolbar button:disabled { opacity: 0.4; cursor: default; }
.desk-plot > .toolbar :is(svg, img, .own-icon) { display: block; width: 100%; height: 100%; pointer-events: none; }
.tooltip {
  position: absolute; left: 0; top: 0; width: max-content; max-width: 320px; box-sizing: border-box; padding: 6px 9px; border-radius: 6px;
  font: 12px/1.45 var(--desk-font, system-ui, sans-serif);
  color: var(--desk-text, #1f2329); background: var(--desk-surface, #ffffff);
  border: 1px solid var(--desk-border, #cfd4dc); box-shadow: var(--desk-shadow, 0 2px 8px #0000002e);
}
.tooltip .row { display: grid; grid-template-columns: auto auto; column-gap: 8px; justify-content: start; }
.tooltip .label { color: var(--desk-text-muted, #646b76); text-align: right; }
.tooltip .value { overflow-wrap: anywhere; white-space: pre-wrap; }
.tooltip .swatch { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 2px; margin: 0 0.35em -0.05em 0; border: 1px solid rgba(0, 0, 0, 0.25); }
.tooltip .entry + .entry { border-top: 1px solid var(--desk-border, #cfd4dc); margin-top: 5px; padding-top: 5px; }
.tooltip .arrow { position: absolute; width: 8px; height: 8px; background: inherit; border: inherit; border-width: 0 0 1px 1px; box-sizing: border-box; }
.tooltip[data-side="right"] .arrow { left: -4.5px; transform: rotate(45deg); }
.tooltip[data-side="left"] .arrow { right: -4.5px; transform: rotate(225deg); }
.tooltip[data-side="above"] .arrow { bottom: -4.5px; transform: rotate(-45deg); }
.tooltip[data-side="below"] .arrow { top: -4.5px; transform: rotate(135deg); }
`;
