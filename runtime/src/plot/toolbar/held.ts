/**
 * What a tool of a common toolbar stands for: one of each plot, or itself. All do as the first of those whose plots are shown.
 *
 *     held(proxy)?.press()
 */
import { untracked } from "@preact/signals-core";
import type { Model, Tool as ToolModel, ToolProxy } from "../../schema/models.gen";
import type { Tool } from "../tool/tool";
import { holderOf, labelOf } from "./toolbar";

export interface Held {
  /** The first one. */
  readonly tool: Tool;
  readonly label: string;
  /** null for what is done and over. */
  readonly isOn: boolean | null;
  press(): void;
}

/** Tracked; null while no plot of it is shown, and for what nobody chooses. */
export function held(model: ToolModel): Held | null {
  const models = model.type === "ToolProxy" ? ((model as Model as ToolProxy).tools as readonly ToolModel[]) : [model];
  const all = models.flatMap((one) => {
    const toolbar = holderOf(one);
    const tool = toolbar?.toolOf(one) ?? null;
    return toolbar === null || tool === null ? [] : [{ toolbar, tool, model: one }];
  });
  const [first] = all;
  if (first === undefined || first.tool.kind === "passive" || model.visible === false) return null;
  const { tool } = first;
  const isAction = tool.kind === "action";
  const isFirstOn = (): boolean => first.toolbar.isOn(first.model);
  return {
    tool,
    label: model.description || labelOf(tool),
    isOn: isAction && tool.pressed === undefined ? null : isFirstOn(),
    press() {
      const before = untracked(isFirstOn);
      // However each of them was before.
      const follow = all.filter((one) => isAction || untracked(() => one.toolbar.isOn(one.model)) === before);
      follow.forEach((one) => one.toolbar.press(one.tool));
    },
  };
}
