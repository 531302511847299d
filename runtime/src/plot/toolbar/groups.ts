/**
 * Which tools of a toolbar share a button: those of one type and group, where the toolbar says so.
 *
 *     grouped(toolbar, tools)    // [[pan], [hover, otherHover]]
 */
import type { Model, Tool as ToolModel, Toolbar } from "../../schema/models.gen";
import type { Tool } from "../tool/tool";

/** Whether a name for `figure(tools=...)`, such as "xpan", may stand for a tool. */
function isNamed(model: Model, name: string): boolean {
  const [, along, rest] = /^([xy]?)(?:auto_)?((?:pan|box|wheel|zoom).*|.*)$/.exec(name) as unknown as [string, string, string];
  const isAlong = along === "" || (model as { dimensions?: string }).dimensions === (along === "x" ? "width" : "height");
  return isAlong && model.type.toLowerCase() === `${rest.replace(/_/g, "").replace(/^(click|doubletap)$/, "tap")}tool`;
}

export function grouped(toolbar: Toolbar, tools: readonly Tool[]): Tool[][] {
  const groups = new Map<unknown, Tool[]>();
  for (const tool of tools) {
    const { group, type } = tool.model as ToolModel;
    const shares = toolbar.group && group !== false && (toolbar.group_types as readonly string[]).some((name) => isNamed(tool.model, name));
    const key = shares ? `${type} ${group}` : tool;
    groups.set(key, [...(groups.get(key) ?? []), tool]);
  }
  return [...groups.values()];
}
