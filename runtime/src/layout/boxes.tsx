/** Boxes around one component: with a title, or with scroll bars. */
import type { JSX } from "preact";
import { useSignal } from "@preact/signals";

import type { GroupBox, ScrollBox } from "../schema/models.gen";
import { ModelView } from "../view/model_view";
import { css } from "../view/style_sheet";
import { Enabled } from "./grid_box";

export const BOXES = css`
  fieldset { margin: 0; padding: 8px; min-width: 0; width: 100%; height: 100%; border: 1px solid var(--desk-border); border-radius: var(--desk-radius); }
  legend { padding: 0 6px; color: var(--desk-text-muted); font: inherit; }
  label { display: inline-flex; align-items: center; gap: 7px; cursor: pointer; }
  .inside { display: flex; flex-direction: column; align-items: flex-start; width: 100%; height: 100%; }
  .inside[hidden] { display: none; }
  .scroll { width: 100%; height: 100%; display: flex; flex-direction: column; align-items: flex-start; }
  .across-auto { overflow-x: auto; } .across-visible { overflow-x: scroll; } .across-hidden { overflow-x: hidden; }
  .down-auto { overflow-y: auto; } .down-visible { overflow-y: scroll; } .down-hidden { overflow-y: hidden; }
`;

/** A group stands where fields do, which have a margin. */
export const GROUP_BOX = css`
  :host { margin: 5px; }
  input {
    appearance: none; position: relative; width: 16px; height: 16px; margin: 0; cursor: inherit;
    background: var(--desk-surface); border: 1px solid var(--desk-border-hover); border-radius: 4px;
  }
  input:checked { background: var(--desk-accent); border-color: var(--desk-accent); }
  input:checked::after { content: ""; position: absolute; left: 4.5px; top: 1px; width: 5px; height: 9px; border: solid var(--desk-on-accent); border-width: 0 2px 2px 0; transform: rotate(45deg); }
  input:focus-visible { outline: 3px solid var(--desk-focus); }
`;

export function GroupBoxView({ model }: { model: GroupBox }): JSX.Element {
  const isOn = useSignal(true);
  const title = model.title ?? "";
  return (
    <Enabled disabled={model.disabled || !isOn.value}>
      <fieldset>
        {title === "" && !model.checkable ? null : (
          <legend>
            {model.checkable ? (
              <label>
                <input type="checkbox" checked={isOn.value} onChange={() => (isOn.value = !isOn.value)} />
                {title}
              </label>
            ) : (
              title
            )}
          </legend>
        )}
        <div class="inside">{model.child === null ? null : <ModelView model={model.child} surroundings="column" />}</div>
      </fieldset>
    </Enabled>
  );
}

export function ScrollBoxView({ model }: { model: ScrollBox }): JSX.Element {
  return (
    <Enabled disabled={model.disabled}>
      <div class={`scroll across-${model.horizontal_scrollbar} down-${model.vertical_scrollbar}`}>
        {model.child === null ? null : <ModelView model={model.child} surroundings="column" />}
      </div>
    </Enabled>
  );
}
