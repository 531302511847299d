/**
 * Shows a model: its element, with size and place, a shadow root, the author's styles, and inside it the component that
 * is registered for the model's type.
 */
import { effect } from "@preact/signals-core";
import { Component, createContext, render, type ComponentChildren, type JSX } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";

import type { Model } from "../document/model";
import { isA } from "../schema/schema";
import type { LayoutDOM, Pane, UIElement } from "../schema/models.gen";
import { boxOf, modeOf, type Surroundings } from "./box";
import { loadView, viewOf } from "./registry";
import { authorSheet, css, declarationsOf, kebab, type Declared, type StyleSheetSource } from "./style_sheet";

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
              {isA(model.type, "LayoutDOM") && <Elements of={model as Pane} />}
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
          } else if (alive) {
            element.style.display = "none"; // a root that shows nothing, such as a source
            if (isA(model.type, "UIElement")) console.error(`no view for ${model.type}`);
          }
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
  return <div ref={host} class={`desk-${model.type}`} data-model={model.id} onContextMenu={(event) => openMenu(event, model as UIElement)} />;
}

/** What stands over a layout or a plot. */
function Elements({ of: pane }: { of: Pane }): JSX.Element {
  return <>{pane.elements.map((one) => <ModelView key={one.id} model={one} />)}</>;
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

function openMenu(event: MouseEvent, model: UIElement): void {
  // With Shift the page's own menu is opened.
  if (!model.context_menu || event.shiftKey || event.defaultPrevented) return;
  event.preventDefault();
  void import("./overlays").then(({ showMenuOf }) => showMenuOf(model, event.clientX, event.clientY));
}

const styled = new WeakMap<HTMLElement, string[]>();

/** The sizing mode of each element, for what stands in it and inherits it. */
const modes = new WeakMap<Element, string | null>();

function styleHost(element: HTMLElement, model: UIElement, surroundings: Surroundings): void {
  if (!isA(model.type, "StyledElement")) {
    // A node of HTML, whose style is its own.
    element.shadowRoot!.adoptedStyleSheets = [...(viewOf(model.type)?.sheets ?? [])];
    return;
  }
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
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const around = (host === undefined ? null : modes.get(host)) ?? null;
  modes.set(element, isA(model.type, "LayoutDOM") ? modeOf(model as LayoutDOM, around) : around);
  const box = isA(model.type, "LayoutDOM") ? boxOf(model as LayoutDOM, surroundings, around) : {};
  const declarations = [...Object.entries(box), ...declarationsOf(model.styles as Declared), ...Object.entries(model.css_variables)];
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
