/** What widgets share: the label above a field, its help, the looks of fields, whether they can be used. */
import type { ComponentChildren, JSX } from "preact";
import { useContext, useId, useRef } from "preact/hooks";

import { peek } from "../document/model";
import type { InputWidget, Tooltip, Widget } from "../schema/models.gen";
import { Disabled, ModelView } from "../view/model_view";
import { css } from "../view/style_sheet";
import { Words } from "./words";

export const CONTROL = css`
  :host { font: var(--desk-font-size)/1.4 var(--desk-font); }
  .label { display: flex; gap: 6px; align-items: baseline; margin: 0 0 3px; }
  .help {
    position: relative; display: inline-flex; flex: none; align-self: center; align-items: center; justify-content: center; width: 15px; height: 15px; padding: 0;
    border: 1px solid var(--desk-border-hover); border-radius: 50%; background: none; color: var(--desk-text-muted); font-size: 10px; font-weight: 600; line-height: 1; cursor: help;
  }
  .help .bubble {
    display: none; position: absolute; z-index: 100; top: calc(100% + 6px); left: -12px; width: max-content; max-width: 240px; padding: 6px 9px;
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); box-shadow: var(--desk-shadow);
    font-size: var(--desk-font-size); font-weight: 400; line-height: 1.35; text-align: left; white-space: normal;
  }
  .helped { display: inline-flex; align-self: center; position: relative; }
  .help:hover .bubble, .help:focus-visible .bubble { display: block; }
  .field { display: flex; align-items: stretch; width: 100%; }
  input, select, button, textarea { font: inherit; color: var(--desk-text); }
  input[type="text"], input[type="password"], select, textarea {
    flex: 0 1 auto; min-width: 0; width: 100%; height: 31px; padding: 0 10px; margin: 0;
    background: var(--desk-surface); border: 1px solid var(--desk-border); border-radius: var(--desk-radius);
    transition: border-color 0.12s;
  }
  input::placeholder, textarea::placeholder { color: var(--desk-text-muted); opacity: 0.85; }
  input[type="text"]:hover, input[type="password"]:hover, select:hover, textarea:hover { border-color: var(--desk-border-hover); }
  input:focus-visible, select:focus-visible, button:focus-visible, textarea:focus-visible, [tabindex]:focus-visible {
    outline: 3px solid var(--desk-focus); outline-offset: 0; border-color: var(--desk-accent);
  }
  :disabled { opacity: 0.55; cursor: not-allowed; }
`;

/** Whether a widget cannot be used: by itself, or because something around it cannot. */
export function useDisabled(model: Widget): boolean {
  return useContext(Disabled) || model.disabled;
}

/** A field under its title. `children` is given the id that the label names. */
export function Labelled({ model, children }: { model: InputWidget; children: (id: string) => ComponentChildren }): JSX.Element {
  const id = useId();
  const { title, description } = model;
  return (
    <>
      {(title !== "" || description !== null) && (
        <div class="label">
          <label id={`${id}-title`} for={id}>
            {typeof title === "string" ? <Words text={title} /> : <ModelView model={title} />}
          </label>
          {description !== null && <Help about={description} />}
        </div>
      )}
      {children(id)}
    </>
  );
}

/** A sign that shows help while the pointer or the focus is there. */
function Help({ about }: { about: string | Tooltip }): JSX.Element {
  if (typeof about === "string") {
    return (
      <button type="button" class="help" aria-label={about}>
        ?
        <span class="bubble" role="tooltip">
          {about}
        </span>
      </button>
    );
  }
  return (
    <Helped tooltip={about}>
      <button type="button" class="help" aria-label="Help">
        ?
      </button>
    </Helped>
  );
}

/** A button that shows a tooltip while the pointer or the focus is there, and after a click until the next one. */
export function Helped({ tooltip, children }: { tooltip: Tooltip; children: ComponentChildren }): JSX.Element {
  const isPinned = useRef(false);
  const show = (isShown: boolean): void => {
    if (peek(tooltip, "visible") !== isShown) tooltip.visible = isShown;
  };
  const leave = (): void => {
    if (!isPinned.current && !peek(tooltip, "closable")) show(false);
  };
  return (
    <span
      class="helped"
      onPointerEnter={() => show(true)}
      onPointerLeave={leave}
      onFocusIn={({ target }) => (target as HTMLElement).matches(":focus-visible") && show(true)}
      onFocusOut={leave}
      onKeyDown={({ key }) => {
        if (key !== "Escape") return;
        isPinned.current = false;
        show(false);
      }}
      onClick={({ target }) => {
        // A click inside the tooltip is not one on the button.
        if ((target as HTMLElement).closest(".desk-Tooltip") !== null) return;
        isPinned.current = !isPinned.current;
        show(isPinned.current);
      }}
    >
      {children}
      <ModelView model={tooltip} />
    </span>
  );
}

/** What Enter means while an input method composes a word: nothing. */
export function isComposing(event: { readonly isComposing: boolean; readonly keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
