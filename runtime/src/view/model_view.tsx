/**
 * Shows a model: its element, with size and place, a shadow root, the author's styles, and inside it the component that
 * is registered for the model's type.
 */
import { effect } from "@preact/signals-core";
import { Component, createContext, render, type ComponentChildren, type JSX } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";

import type { Model } from "../document/model";
import { isA } from "../schema/schema";
import type { LayoutDOM, UIElement } from "../schema/models.gen";
import { boxOf, type Surroundings } from "./box";
import { loadView, viewOf } from "./registry";
import { authorSheet, css, kebab, type StyleSheetSource } from "./style_sheet";

const BASE = css`
  :host { display: block; box-sizing: border-box; position: relative; }
  :host([hidden]) { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
`;

/** Whether something around disables what is inside. */
export const Disabled = createContext(false);

export interface ModelViewProps {
  readonly model: Model;
  readonly surroundings?: Surroundings;
}

export function ModelView({ model, surroundings = "root" }: ModelViewProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const isDisabled = useContext(Disabled);
  // The element has its size and its styles before anything in it is made and measured.
  useLayoutEffect(() => {
    const element = host.current!;
    if (element.shadowRoot === null) element.attachShadow({ mode: "open" });
    return effect(() => styleHost(element, model as UIElement, surroundings));
  }, [model, surroundings]);
  useLayoutEffect(() => {
    const element = host.current!;
    const root = element.shadowRoot!;
    let alive = true;
    const show = (): void => {
      const view = viewOf(model.type);
      if (view !== undefined) {
        const Component = view.component;
        render(
          <Disabled.Provider value={isDisabled}>
            <Guard>
              <Component model={model} />
            </Guard>
          </Disabled.Provider>,
          root,
        );
      } else {
        void loadView(model.type).then((view) => {
          if (alive && view !== null) {
            // The view's own sheets first: what is made is measured at once.
            styleHost(element, model as UIElement, surroundings);
            show();
          } else if (alive) console.error(`no view for ${model.type}`);
        }).catch((error: unknown) => {
          // The chunk did not come: the server may be starting again.
          reportError(error);
          setTimeout(() => alive && show(), 1_000);
        });
      }
    };
    show();
    return () => {
      alive = false;
    };
  }, [model, isDisabled]);
  useLayoutEffect(() => {
    const root = host.current!.shadowRoot!;
    return () => render(null, root);
  }, [model]);
  return <div ref={host} class={`desk-${model.type}`} data-model={model.id} />;
}

/** What one model's view throws does not take its neighbours with it. */
class Guard extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  override render(): ComponentChildren {
    return this.state.failed ? null : this.props.children;
  }
}

const styled = new WeakMap<HTMLElement, string[]>();

function styleHost(element: HTMLElement, model: UIElement, surroundings: Surroundings): void {
  element.hidden = !model.visible;
  element.className = [`desk-${model.type}`, ...model.css_classes].join(" ");
  const authors = model.stylesheets.map((source) => authorSheet(source as StyleSheetSource));
  element.shadowRoot!.adoptedStyleSheets = [BASE, ...(viewOf(model.type)?.sheets ?? []), ...authors];
  if (model.html_id !== null) element.id = model.html_id;
  for (const [name, value] of Object.entries(model.html_attributes)) {
    if (/^on|^style$/i.test(name)) continue;
    try {
      element.setAttribute(name, value);
    } catch (error) {
      reportError(error); // no name of an attribute: the rest of the element is right all the same
    }
  }
  const box = isA(model.type, "LayoutDOM") ? boxOf(model as LayoutDOM, surroundings) : {};
  const declarations = [...Object.entries(box), ...Object.entries(model.styles), ...Object.entries(model.css_variables)];
  for (const name of styled.get(element) ?? []) element.style.removeProperty(name);
  const names: string[] = [];
  for (const [key, value] of declarations) {
    if (typeof value !== "string") continue;
    const name = kebab(key);
    element.style.setProperty(name, value);
    names.push(name);
  }
  styled.set(element, names);
}
