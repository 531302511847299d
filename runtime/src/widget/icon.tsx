/** Icons: pictures in the colour and size of the text beside them, from the small set of the page or from an author's SVG. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { isSet } from "../document/model";
import type { BuiltinIcon, Icon, SVGIcon, TablerIcon } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { iconPath } from "../base/icon_paths";
import { sanitised } from "../view/sanitiser";

const ICON = css`
  :host { display: inline-flex; line-height: 0; }
  .icon { display: block; width: var(--size); height: var(--size); }
  svg { display: block; width: 100%; height: 100%; }
`;

/** A picture of the set; nothing for a name that is not in it. */
export function Picture({ name }: { name: string }): JSX.Element | null {
  const path = iconPath(name);
  if (path === undefined) return null;
  const isFilled = path.startsWith("!");
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill={isFilled ? "currentColor" : "none"} stroke={isFilled ? "none" : "currentColor"} stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      <path d={isFilled ? path.slice(1) : path} />
    </svg>
  );
}

function size(model: Icon): string {
  return typeof model.size === "number" ? `${model.size}px` : model.size;
}

function NamedIconView({ model }: { model: BuiltinIcon | TablerIcon }): JSX.Element {
  const extent = size(model);
  const color = "color" in model && isSet(model, "color") ? model.color : "";
  const text = typeof color === "string" ? color : `rgb(${color.slice(0, 3).join(" ")} / ${color[3] ?? 1})`;
  return (
    <span
      class="icon"
      ref={(element) => {
        element?.style.setProperty("--size", extent);
        element?.style.setProperty("color", text);
      }}
    >
      <Picture name={model.icon_name} />
    </span>
  );
}

function SVGIconView({ model }: { model: SVGIcon }): JSX.Element {
  const element = useRef<HTMLSpanElement>(null);
  const { svg } = model;
  const extent = size(model);
  useLayoutEffect(() => {
    element.current!.style.setProperty("--size", extent);
    element.current!.replaceChildren(sanitised(svg));
    element.current!.querySelector("svg")?.setAttribute("aria-hidden", "true");
  }, [svg, extent]);
  return <span class="icon" ref={element} />;
}

export const ICON_VIEWS = {
  BuiltinIcon: { component: NamedIconView, sheets: [ICON] },
  SVGIcon: { component: SVGIconView, sheets: [ICON] },
  TablerIcon: { component: NamedIconView, sheets: [ICON] },
} satisfies Record<string, View>;
