/**
 * Elements of HTML that an author made of models: `Div(children=[...])`, `HTML(...)`, and placeholders that are filled in.
 *
 * What placeholders say comes from who shows them: a hover tool knows a row, a dialog knows none. It does not know plots.
 *
 *     <DomNode node={template} fields={fields} />
 */
import { createContext, type ComponentChildren, type JSX } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { render } from "preact";

import { formatNumber } from "../base/number_format";
import { formatPrintf } from "../base/printf";
import type { LiveModel, Model } from "../document/model";
import type { ColorRef, DomText, DOMElement, HTML, ValueOf, ValueRef } from "../schema/models.gen";
import { isA } from "../schema/schema";
import { ModelView } from "./model_view";
import type { View } from "./registry";
import { sanitised, styleSheetOf } from "./sanitiser";
import { css, declarationsOf, kebab, type Declared } from "./style_sheet";
import { writing } from "./written_values";

/** What placeholders are filled with. */
export interface Fields {
  /** Of a column, or of a special name such as `$x`; undefined for an unknown one. */
  value(field: string): unknown;
  /** The row's number; null where there is none. */
  readonly index: number | null;
  /** A colour as CSS writes it. */
  color(value: unknown): string;
  /** What code of an author's own sees beside the value. */
  readonly vars: Readonly<Record<string, unknown>>;
}

const NO_FIELDS: Fields = { value: () => undefined, index: null, color: String, vars: {} };
const MISSING = "???";

const FieldsHere = createContext<Fields>(NO_FIELDS);

export function DomNode({ node, fields }: { node: Model | string; fields?: Fields }): JSX.Element {
  const outer = useContext(FieldsHere);
  return (
    <FieldsHere.Provider value={fields ?? outer}>
      <Child of={node} />
    </FieldsHere.Provider>
  );
}

function Child({ of: node }: { of: Model | string }): JSX.Element {
  if (typeof node === "string") return <>{node}</>;
  const kind = Object.keys(KINDS).find((name) => isA(node.type, name));
  const Kind = kind === undefined ? null : KINDS[kind];
  return Kind == null ? <ModelView model={node} /> : <Kind node={node} />;
}

function Children({ of: element }: { of: DOMElement }): JSX.Element {
  return (
    <>
      {element.children.map((child, place) => (
        <Child key={typeof child === "string" ? place : child.id} of={child} />
      ))}
    </>
  );
}

/** An element with the author's style, set property by property: the page's policy refuses style attributes. */
function Styled({ tag: Tag, node, name, children }: { tag: "span" | "div" | "table" | "tr"; node: DOMElement; name?: string; children?: ComponentChildren }): JSX.Element {
  const element = useRef<HTMLElement>(null);
  const declared = declarationsOf(node.style as Declared);
  useLayoutEffect(() => {
    const { style } = element.current!;
    for (const [key, value] of declared) style.setProperty(kebab(key), value);
    return () => declared.forEach(([key]) => style.removeProperty(kebab(key)));
  }, [JSON.stringify(declared)]);
  const Any = Tag as "div";
  return (
    <Any ref={element as never} class={name}>
      {children ?? <Children of={node} />}
    </Any>
  );
}

function Row({ node }: { node: DOMElement }): JSX.Element {
  return (
    <Styled tag="tr" node={node}>
      {node.children.map((child, place) => (
        <td key={place}>
          <Child of={child} />
        </td>
      ))}
    </Styled>
  );
}

function TableOf({ node }: { node: DOMElement }): JSX.Element {
  return (
    <Styled tag="table" node={node}>
      <tbody>
        <Children of={node} />
      </tbody>
    </Styled>
  );
}

function written(formatter: unknown, format: string | null, value: unknown, vars: Fields["vars"]): string {
  if (value === undefined) return MISSING;
  if (typeof formatter === "object" && formatter !== null) return writing().own(formatter as Model, value, format ?? "", vars) ?? "";
  const number = typeof value === "number";
  switch (formatter) {
    case "numeral":
      return number && format !== null ? formatNumber(value, format) : String(value);
    case "printf":
      return format === null ? String(value) : formatPrintf(value, format);
    case "datetime":
      return number && format !== null ? writing().time(format, value) : String(value);
    case "basic":
      return number ? String(Number(value.toPrecision(5))) : String(value);
    default:
      return typeof value === "object" && value !== null && "length" in value ? Array.from(value as ArrayLike<unknown>, String).join(", ") : String(value);
  }
}

function IndexOf({ node }: { node: DOMElement }): JSX.Element {
  const { index } = useContext(FieldsHere);
  return <Styled tag="span" node={node}>{index === null ? MISSING : String(index)}</Styled>;
}

function Value({ node }: { node: ValueRef }): JSX.Element {
  const fields = useContext(FieldsHere);
  return <Styled tag="span" node={node}>{written(node.formatter, node.format, fields.value(node.field), fields.vars)}</Styled>;
}

function Colour({ node }: { node: ColorRef }): JSX.Element {
  const fields = useContext(FieldsHere);
  const swatch = useRef<HTMLSpanElement>(null);
  const value = fields.value(node.field);
  const color = value === undefined ? "" : fields.color(value);
  useLayoutEffect(() => swatch.current?.style.setProperty("background-color", color), [color, node.swatch]);
  return (
    <Styled tag="span" node={node}>
      {node.swatch && <span class="swatch" ref={swatch} />}
      {node.hex && (color === "" ? MISSING : color)}
    </Styled>
  );
}

function Property({ node }: { node: ValueOf }): JSX.Element {
  const { vars } = useContext(FieldsHere);
  const value = node.obj === null ? undefined : (node.obj as LiveModel).get(node.attr);
  return <Styled tag="span" node={node}>{written(node.formatter, node.format, value, vars)}</Styled>;
}

const REFERENCE = /<ref\b[^>]*?\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>(?:\s*<\/ref\s*>)?/gi;

/** A text whose models have places of their own, and these models by their ids and names. */
function referring({ html, refs }: HTML): { text: string; models: Map<string, Model> } {
  const parts = typeof html === "string" ? [html] : html;
  const all = [...refs, ...parts.filter((part) => typeof part !== "string")] as Model[];
  const models = new Map(all.flatMap((model) => [[model.id, model] as const, ...(model.name === null ? [] : [[model.name, model] as const])]));
  const text = parts.map((part) => (typeof part === "string" ? part : `<ref id="${part.id}"></ref>`)).join("");
  const place = (_: string, ...ids: (string | undefined)[]): string => `<span data-desk-ref="${(ids[0] ?? ids[1] ?? ids[2] ?? "").replace(/[<>"]/g, "")}"></span>`;
  return { text: text.replace(REFERENCE, place), models };
}

function Markup({ node }: { node: HTML }): JSX.Element {
  const element = useRef<HTMLSpanElement>(null);
  const fields = useContext(FieldsHere);
  const { text, models } = referring(node);
  useLayoutEffect(() => {
    const shown = element.current!;
    shown.replaceChildren(sanitised(text));
    const sheet = styleSheetOf(text);
    const root = shown.getRootNode() as Partial<ShadowRoot>;
    if (sheet !== null && root.adoptedStyleSheets !== undefined) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      if (sheet !== null && root.adoptedStyleSheets !== undefined) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
  // Each time: what placeholders say has changed.
  useLayoutEffect(() => {
    for (const place of element.current!.querySelectorAll<HTMLElement>("[data-desk-ref]")) {
      const model = models.get(place.dataset["deskRef"] ?? "");
      if (model !== undefined) render(<DomNode node={model} fields={fields} />, place);
    }
  });
  useLayoutEffect(() => {
    const shown = element.current!;
    return () => shown.querySelectorAll("[data-desk-ref]").forEach((place) => render(null, place));
  }, [text]);
  return (
    <Styled tag="span" node={node}>
      <span ref={element} />
      <Children of={node} />
    </Styled>
  );
}

type Kind = (props: { node: never }) => JSX.Element;

/** The first that a node is counts. */
const KINDS: Readonly<Record<string, (props: { node: Model }) => JSX.Element>> = Object.fromEntries(
  Object.entries<Kind>({
    HTML: Markup,
    DomText: ({ node }: { node: DomText }) => <>{node.content}</>,
    ColorRef: Colour,
    ValueRef: Value,
    ValueOf: Property,
    Index: IndexOf,
    Table: TableOf,
    TableRow: Row,
    DomSpan: ({ node }: { node: DOMElement }) => <Styled tag="span" node={node} />,
    DOMElement: ({ node }: { node: DOMElement }) => <Styled tag="div" node={node} />,
  }),
) as never;

const DOM = css`
  :host { display: contents; }
  .swatch { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 2px; margin: 0 0.35em -0.05em 0; border: 1px solid rgba(0, 0, 0, 0.25); }
  td { padding: 1px 8px 1px 0; }
  a { color: var(--desk-accent); }
`;

/** The view of a node that stands where an element may stand. */
export const DOM_VIEW: View = { component: ({ model }: { model: Model }) => <DomNode node={model} />, sheets: [DOM] };
