/**
 * What a hover tool's tooltip says when an author made it of models: placeholders are filled in for the row below the pointer.
 *
 *     const make = domContent(template, document);   make(values)
 */
import { h, render } from "preact";
import type { LiveModel } from "../../document/model";
import type { DOMElement, Model, Template, ToggleGroup, ValueRef } from "../../schema/models.gen";
import { isA } from "../../schema/schema";
import { DomNode, type Fields } from "../../view/dom";
import { answered } from "../data/page_call";
import type { Values } from "../tooltip/template";
import { cssColor, packColor } from "../visual/color";
import type { ContentMaker } from "./hover_content";

export function domContent(template: Model, document: Document): ContentMaker {
  const made: HTMLElement[] = [];
  return (values) => {
    // Those of the last movement have left the page by now.
    for (let at = made.length - 1; at >= 0; at--) {
      const [old] = made[at]!.isConnected ? [] : made.splice(at, 1);
      if (old !== undefined) render(null, old);
    }
    const fields = fieldsOf(values);
    if (!allows(template, fields)) return null;
    act(template, fields);
    const place = document.createElement("div");
    made.push(place);
    render(h(DomNode, { node: template, fields }), place);
    return place;
  };
}

function fieldsOf(values: Values): Fields {
  const index = values.special("index");
  return {
    value: (field) => (field.startsWith("$") ? values.special(field.slice(1)) : values.column(field.replace(/^@/, "").replace(/^\{(.*)\}$/, "$1"))),
    index: typeof index === "number" ? index : null,
    color: (value) => cssColor(packColor(value)),
    vars: { index, x: values.special("x"), y: values.special("y"), sx: values.special("sx"), sy: values.special("sy"), name: values.special("name") },
  };
}

/** Whether no filter of a placeholder says no. */
function allows(node: unknown, fields: Fields): boolean {
  if (typeof node !== "object" || node === null) return true;
  const model = node as Model;
  if (isA(model.type, "ValueRef")) {
    const { filter, field } = model as ValueRef;
    const filters = filter === null ? [] : Array.isArray(filter) ? (filter as Model[]) : [filter as Model];
    const data = { value: fields.value(field), field, vars: fields.vars };
    if (filters.some((one) => answered(one, null, data) === false)) return false;
  }
  return ((model as DOMElement).children ?? []).every((child) => allows(child, fields));
}

/** Shows the group of the row, where the template says so. */
function act(template: Model, { index }: Fields): void {
  for (const action of (template as Template).actions ?? []) {
    for (const [number, group] of ((action as ToggleGroup).groups ?? []).entries()) {
      const isShown = number === index;
      if ((group as unknown as LiveModel).get("visible") !== isShown) group.document.edited(group, "visible", isShown);
    }
  }
}
