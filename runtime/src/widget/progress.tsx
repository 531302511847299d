/** A bar that fills as something goes on. */
import type { JSX } from "preact";

import type { Progress } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { useDisabled } from "./control";
import { percentOf, progressWords } from "./progress_words";

const PROGRESS = css`
  :host { font: 12px/1 var(--desk-font); color: var(--desk-text); }
  .bar {
    position: relative; overflow: hidden; width: 100%; height: 100%; min-width: 22px; min-height: 22px; background: var(--desk-track);
    border: 1px solid var(--desk-border); border-radius: var(--desk-radius, 5px);
  }
  .bar.horizontal { min-width: 200px; }
  .bar.vertical { min-height: 200px; min-width: 34px; }
  .value { position: absolute; left: 0; bottom: 0; background: var(--desk-accent); transition: width 0.15s, height 0.15s; }
  .horizontal .value { width: var(--part); top: 0; }
  .vertical .value { height: var(--part); right: 0; }
  .horizontal.reversed .value { left: auto; right: 0; }
  .vertical.reversed .value { bottom: auto; top: 0; }
  .label { position: absolute; inset: 0; display: flex; align-items: center; justify-content: center; white-space: pre; }
  .label.over { color: var(--desk-on-accent); transition: clip-path 0.15s; }
  .horizontal .label.over { clip-path: inset(0 calc(100% - var(--part)) 0 0); }
  .horizontal.reversed .label.over { clip-path: inset(0 0 0 calc(100% - var(--part))); }
  .vertical .label.over { clip-path: inset(calc(100% - var(--part)) 0 0 0); }
  .vertical.reversed .label.over { clip-path: inset(0 0 calc(100% - var(--part)) 0); }
  .disabled { opacity: 0.55; }
  .moves .value { animation: across 1.6s ease-in-out infinite alternate; }
  .moves.horizontal .value { width: 30%; }
  .moves.vertical .value { height: 30%; animation-name: upwards; }
  @keyframes across { from { left: 0; } to { left: 70%; } }
  @keyframes upwards { from { bottom: 0; } to { bottom: 70%; } }
  @media (prefers-reduced-motion: reduce) {
    .value, .label.over { transition: none; }
    .moves .value { animation-duration: 6s; }
  }
`;

function ProgressView({ model }: { model: Progress }): JSX.Element {
  const { orientation, reversed, label, description, min, max } = model;
  const percent = percentOf(model);
  const isKnown = Number.isFinite(percent);
  const classes = ["bar", orientation, reversed && "reversed", useDisabled(model) && "disabled", !isKnown && "moves"].filter(Boolean).join(" ");
  const words = label === null || model.label_location === "none" || !isKnown ? "" : progressWords(label, model);
  const place = (element: HTMLElement | null): void => void element?.style.setProperty("--part", `${isKnown ? percent : 0}%`);
  const now = isKnown ? { "aria-valuemin": min, "aria-valuemax": max, "aria-valuenow": Math.min(Math.max(model.value, min), max), "aria-valuetext": words || undefined } : {};
  return (
    <div ref={place} class={classes} role="progressbar" title={description === null || !isKnown ? undefined : progressWords(description, model)} {...now}>
      {words !== "" && <div class="label">{words}</div>}
      <div class="value" />
      {words !== "" && <div class="label over" aria-hidden="true">{words}</div>}
    </div>
  );
}

export const PROGRESS_VIEWS = {
  Progress: { component: ProgressView, sheets: [PROGRESS] },
} satisfies Record<string, View>;
