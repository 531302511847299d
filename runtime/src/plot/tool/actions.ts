/**
 * Actions that few plots have: undo and redo, zoom and pan by a step, copy, whole screen, help, an author's own.
 *
 *     figure(tools="undo,redo,zoom_in,zoom_out,fullscreen")
 */
import { batch, untracked } from "@preact/signals-core";
import type { LiveModel } from "../../document/model";
import type { ClickPanTool, CustomAction, HelpTool, Model, ZoomInTool, ZoomOutTool } from "../../schema/models.gen";
import { runCallback } from "../../view/js_callbacks";
import { faceOf } from "../../view/model_face";
import { answered } from "../data/page_call";
import type { ToolHost, ToolMaker } from "./tool";
import { showAll, zoomed } from "./zoomed";

const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  left: [-1, 0], west: [-1, 0], right: [1, 0], east: [1, 0], up: [0, 1], north: [0, 1], down: [0, -1], south: [0, -1],
};

function action(label: string, run: (model: Model, host: ToolHost) => void, icon: "undo" = "undo"): ToolMaker {
  return (model, host) => ({ model, kind: "action", icon, label, run: () => run(model, host) });
}

/** Each range is `part` smaller around its middle; a negative part makes it larger. */
function zoom(host: ToolHost, tool: ZoomInTool | ZoomOutTool, part: number): void {
  const all = (["x", "y"] as const).flatMap((dimension) => {
    if (tool.dimensions !== "both" && tool.dimensions !== (dimension === "x" ? "width" : "height")) return [];
    return zoomed(host, dimension, tool, null).map(({ range, scale }) => {
      const middle = (scale.screenStart + scale.screenEnd) / 2;
      const at = (end: number): number => scale.fromScreen(end - (end - middle) * part);
      return { range, interval: { start: at(scale.screenStart), end: at(scale.screenEnd) } };
    });
  });
  const keepsFocus = tool.type === "ZoomOutTool" && (tool as ZoomOutTool).maintain_focus;
  showAll(all, keepsFocus);
}

function pan(host: ToolHost, { direction, factor }: ClickPanTool): void {
  const [x, y] = SIGNS[direction] ?? [0, 0];
  batch(() => {
    for (const [dimension, sign] of [["x", x], ["y", y]] as const) {
      if (sign === 0) continue;
      for (const { range, scale } of host.context.axes(dimension)) {
        const moved = (scale.screenEnd - scale.screenStart) * factor * sign;
        range.show({ start: scale.fromScreen(scale.screenStart + moved), end: scale.fromScreen(scale.screenEnd + moved) });
      }
    }
  });
}

function copy(host: ToolHost): void {
  host.picture().toBlob((content) => {
    if (content !== null && typeof ClipboardItem !== "undefined") {
      navigator.clipboard.write([new ClipboardItem({ "image/png": content })]).catch(reportError);
    }
  }, "image/png");
}

function fullscreen(host: ToolHost): void {
  const page = host.floating.ownerDocument;
  const shadow = host.floating.getRootNode();
  const element = shadow instanceof ShadowRoot ? (shadow.host as HTMLElement) : host.floating;
  (page.fullscreenElement === null ? element.requestFullscreen() : page.exitFullscreen()).catch(reportError);
}

const customAction: ToolMaker = (tool, host) => {
  const model = tool as CustomAction;
  return {
    model: tool,
    kind: "action",
    icon: "custom_action",
    label: "Custom action",
    get pressed() {
      return model.active;
    },
    run() {
      if (model.disabled) return;
      const face = faceOf(tool as unknown as LiveModel);
      if (model.callback !== null) runCallback(model.callback as Model, face, {});
      const { active_callback: say } = model;
      const active = say === "auto" ? !model.active : say === null ? null : answered(say as Model, face, {});
      if (typeof active === "boolean") host.model.document.edited(tool, "active", active);
    },
  };
};

export const MAKERS: Readonly<Record<string, ToolMaker>> = {
  UndoTool: action("Undo", (_model, host) => host.history.undo()),
  RedoTool: action("Redo", (_model, host) => host.history.redo()),
  ZoomInTool: action("Zoom in", (model, host) => zoom(host, model as ZoomInTool, (model as ZoomInTool).factor)),
  ZoomOutTool: action("Zoom out", (model, host) => {
    const { factor } = model as ZoomOutTool;
    zoom(host, model as ZoomOutTool, factor < 1 ? -factor / (1 - factor) : -factor);
  }),
  ClickPanTool: action("Pan", (model, host) => pan(host, model as ClickPanTool)),
  CopyTool: action("Copy", (_model, host) => copy(host)),
  FullscreenTool: action("Fullscreen", (_model, host) => fullscreen(host)),
  HelpTool: action("Help", (model) => untracked(() => window.open((model as HelpTool).redirect, "_blank", "noopener"))),
  // What looks into a plot that is not there any more goes with it.
  ExamineTool: (model, host) => ({
    ...action("Examine", () => void import("../../view/overlays").then(({ showExaminer }) => showExaminer(host.model)))(model, host),
    dispose: () => void import("../../view/overlays").then(({ closeExaminerOf }) => closeExaminerOf(host.model)),
  }),
  CustomAction: customAction,
};
