/**
 * One toolbar for several plots: each button stands for tools of the same kind in all of them. It stands outside of the plots and
 * presses their tools; what is active stays their own.
 */
import type { JSX } from "preact";
import type { CustomAction, Model, Tool as ToolModel, Toolbar as ToolbarModel, ToolProxy } from "../../schema/models.gen";
import { css } from "../../view/style_sheet";
import { showIcon } from "./icons";
import { holderOf, labelOf } from "./toolbar";

export const MERGED_TOOLBAR = css`
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

function toolsOf(model: Model): readonly ToolModel[] {
  return model.type === "ToolProxy" ? ((model as ToolProxy).tools as readonly ToolModel[]) : [model as ToolModel];
}

export function MergedToolbarView({ model }: { model: ToolbarModel }): JSX.Element {
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools of all plots">
      {(model.tools as readonly ToolModel[]).map((tool) => (
        <Button key={tool.id} model={tool} />
      ))}
    </div>
  );
}

function Button({ model }: { model: ToolModel }): JSX.Element | null {
  const held = toolsOf(model).flatMap((tool) => {
    const toolbar = holderOf(tool);
    const own = toolbar?.toolOf(tool) ?? null;
    return toolbar === null || own === null ? [] : [{ toolbar, tool: own, model: tool }];
  });
  const [first] = held;
  if (first === undefined || first.tool.kind === "passive") return null;
  const isOn = first.toolbar.isOn(first.model);
  const press = (): void => {
    for (const { toolbar, tool, model: one } of held) {
      // All follow the first one, however each of them was before.
      if (tool.kind === "action" || toolbar.isOn(one) === isOn) toolbar.press(tool);
    }
  };
  const label = labelOf(first.tool);
  const show = (element: HTMLButtonElement | null): void => {
    if (element !== null) showIcon(element, first.tool);
  };
  const isOff = (model as ToolProxy | CustomAction).disabled === true;
  return <button type="button" ref={show} disabled={isOff} title={label} aria-label={label} aria-pressed={first.tool.kind === "action" ? undefined : isOn} onClick={press} />;
}
