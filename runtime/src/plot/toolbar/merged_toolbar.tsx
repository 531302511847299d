/**
 * One toolbar for several plots: each button stands for tools of the same kind in all of them. It stands outside of the plots and
 * presses their tools; what is active stays their own.
 */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { LiveModel } from "../../document/model";
import type { CustomAction, Model, Tool as ToolModel, Toolbar as ToolbarModel, ToolProxy } from "../../schema/models.gen";
import type { View } from "../../view/registry";
import { css } from "../../view/style_sheet";
import { held, type Held } from "./held";
import { showIcon } from "./icons";

const MERGED_TOOLBAR = css`
  /* Whoever places it says how it lies: a custom property comes through the shadow root. */
  .toolbar { display: flex; flex-flow: var(--desk-toolbar-flow, row wrap); gap: 2px; justify-content: var(--desk-toolbar-start, flex-end); padding: 0 4px; }
  button {
    position: relative; display: grid; place-items: center; width: 30px; height: 30px; padding: 0; border: none; border-radius: 4px; background: none;
    color: var(--desk-text-muted); cursor: pointer;
  }
  button:hover { background: var(--desk-track); color: var(--desk-text); }
  button:disabled { opacity: 0.4; cursor: default; }
  button:focus-visible { outline: 2px solid var(--desk-focus); outline-offset: -2px; }
  button[aria-pressed="true"] { color: var(--desk-accent); box-shadow: inset 0 -2px 0 var(--desk-accent); }
  svg, img, .own-icon { width: 20px; height: 20px; }
`;

function MergedToolbarView({ model }: { model: ToolbarModel }): JSX.Element {
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools of all plots">
      {(model.tools as readonly ToolModel[]).map((tool) => (
        <Button key={tool.id} model={tool} />
      ))}
    </div>
  );
}

/** A proxy's `active` and what its tools are follow each other; who changed last is right, at first what the author has set. */
function useActive(model: ToolModel, found: Held | null): void {
  const agreed = useRef<boolean | null>(null);
  const proxy = model.type === "ToolProxy" ? (model as Model as ToolProxy & LiveModel) : null;
  const [wished, isOn] = [proxy?.active ?? null, found?.isOn ?? null];
  useLayoutEffect(() => {
    if (proxy === null || found === null || isOn === null) return;
    const isWish = agreed.current === null ? proxy.isSet("active") : wished !== agreed.current;
    agreed.current = isWish ? wished : isOn;
    if (wished === isOn) return;
    if (isWish) found.press();
    else proxy.active = isOn;
  }, [wished, isOn]);
}

function Button({ model }: { model: ToolModel }): JSX.Element | null {
  const found = held(model);
  useActive(model, found);
  if (found === null) return null;
  const { tool, label, isOn, press } = found;
  const show = (element: HTMLButtonElement | null): void => {
    if (element !== null) showIcon(element, tool);
  };
  const isOff = (model as ToolProxy | CustomAction).disabled === true;
  return <button type="button" ref={show} disabled={isOff} title={label} aria-label={label} aria-pressed={isOn ?? undefined} onClick={press} />;
}

export const TOOLBAR_VIEW: View = { component: MergedToolbarView, sheets: [MERGED_TOOLBAR] };
