/**
 * Saves the plot's picture as a file: PNG in device pixels, or SVG when the plot's backend is "svg".
 *
 *     SaveTool(filename="wave")
 */
import type { SaveTool as SaveToolModel } from "../../schema/models.gen";
import type { ToolHost, ToolMaker } from "./tool";

function download(host: ToolHost, content: Blob, name: string): void {
  const link = host.floating.ownerDocument.createElement("a");
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export const makeSaveTool: ToolMaker = (tool, host) => ({
  model: tool,
  kind: "action",
  icon: "save",
  label: "Save",

  run() {
    const name = (tool as SaveToolModel).filename ?? "plot";
    if (host.model.output_backend === "svg") {
      host.pictureSvg().then((svg) => download(host, new Blob([svg], { type: "image/svg+xml" }), `${name}.svg`), reportError);
      return;
    }
    host.picture().toBlob((content) => {
      if (content !== null) {
        download(host, content, `${name}.png`);
      }
    }, "image/png");
  },
});
