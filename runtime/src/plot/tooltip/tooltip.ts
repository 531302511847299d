/**
 * The element of a tooltip: its content, and its place beside a point.
 *
 *     tooltip.show(content, { x: 40, y: 50 }, plotBox, "horizontal", true);   tooltip.hide()
 */
import { clamp, type Box } from "../geometry";

export type Attachment = "horizontal" | "vertical" | "left" | "right" | "above" | "below";

/** Pixels between the point and the tooltip's edge. */
const GAP = 10;
const GAP_WITHOUT_ARROW = 4;
/** The arrow keeps this far from the corners. */
const CORNER = 10;

export interface Placement {
  readonly side: "left" | "right" | "above" | "below";
  readonly left: number;
  readonly top: number;
  /** Where the arrow is along the tooltip's edge. */
  readonly arrow: number;
}

/** Where a tooltip of `size` goes for a point; it turns to the other side of the frame's middle, and stays in the plot if it can. */
export function placeTooltip(
  at: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  plot: Box,
  attachment: Attachment,
  arrow: boolean,
): Placement {
  const gap = arrow ? GAP : GAP_WITHOUT_ARROW;
  const side =
    attachment === "horizontal"
      ? at.x < (plot.left + plot.right) / 2
        ? "right"
        : "left"
      : attachment === "vertical"
        ? at.y < (plot.top + plot.bottom) / 2
          ? "below"
          : "above"
        : attachment;
  if (side === "left" || side === "right") {
    const left = side === "right" ? at.x + gap : at.x - gap - size.width;
    const top = clamp(at.y - size.height / 2, plot.top, Math.max(plot.top, plot.bottom - size.height));
    return { side, left, top, arrow: clamp(at.y - top, CORNER, Math.max(CORNER, size.height - CORNER)) };
  }
  const top = side === "below" ? at.y + gap : at.y - gap - size.height;
  const left = clamp(at.x - size.width / 2, plot.left, Math.max(plot.left, plot.right - size.width));
  return { side, left, top, arrow: clamp(at.x - left, CORNER, Math.max(CORNER, size.width - CORNER)) };
}

export class Tooltip {
  private readonly element: HTMLElement;
  private readonly arrow: HTMLElement;

  constructor(private readonly parent: HTMLElement) {
    const { ownerDocument } = parent;
    this.element = ownerDocument.createElement("div");
    this.element.className = "tooltip";
    this.element.setAttribute("role", "tooltip");
    this.arrow = ownerDocument.createElement("div");
    this.arrow.className = "arrow";
  }

  show(content: Node, at: { readonly x: number; readonly y: number }, plot: Box, attachment: Attachment, arrow: boolean): void {
    const { element } = this;
    element.replaceChildren(content);
    if (arrow) {
      element.append(this.arrow);
    }
    if (element.parentElement !== this.parent) {
      this.parent.append(element);
    }
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const placed = placeTooltip(at, size, plot, attachment, arrow);
    element.dataset["side"] = placed.side;
    element.style.setProperty("transform", `translate(${Math.round(placed.left)}px, ${Math.round(placed.top)}px)`);
    const upright = placed.side === "left" || placed.side === "right";
    this.arrow.style.setProperty("top", upright ? `${placed.arrow - 4}px` : "");
    this.arrow.style.setProperty("left", upright ? "" : `${placed.arrow - 4}px`);
  }

  hide(): void {
    this.element.remove();
  }
}
