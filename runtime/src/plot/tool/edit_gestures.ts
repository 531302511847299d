/**
 * What edit tools have in common: taking marks under the pointer, moving what is selected, removing it.
 *
 *     const editing = new Editing(tool, host);   editing.take(event);   editing.removal(press)
 */
import type { EditTool, GlyphRenderer } from "../../schema/models.gen";
import { contains } from "../geometry";
import type { Renderer } from "../figure/renderer";
import type { GesturePoint, KeyPress } from "../input/gestures";
import { granted, removeSelected, selectedRows, Sheet } from "./edit_sheet";
import { clearSelection, modeFor, rowsMet, select } from "./selection";
import type { Tool, ToolHost } from "./tool";

export class Editing {
  private readonly revoke: () => void;
  private moving: { readonly sheet: Sheet; readonly rows: readonly number[] }[] = [];

  constructor(
    readonly model: EditTool & { readonly renderers: readonly GlyphRenderer[] },
    readonly host: ToolHost,
    others: readonly (GlyphRenderer | null)[] = [],
  ) {
    this.revoke = granted([...this.renderers, ...others.map((other) => this.rendererOf(other))]);
  }

  get renderers(): Renderer[] {
    return this.model.renderers.map((renderer) => this.rendererOf(renderer)).filter((renderer) => renderer !== null);
  }

  rendererOf(model: GlyphRenderer | null): Renderer | null {
    return this.host.renderers.peek().find((renderer) => renderer.model === model) ?? null;
  }

  inFrame({ x, y }: { readonly x: number; readonly y: number }): boolean {
    return contains(this.host.context.frame.value, x, y);
  }

  /** The mark under the pointer. */
  hit({ x, y }: { readonly x: number; readonly y: number }, renderers = this.renderers): { readonly renderer: Renderer; readonly index: number } | null {
    for (const renderer of renderers) {
      const [nearest] = renderer.hit({ mode: "point", x, y }).sort((a, b) => a.distance - b.distance);
      if (nearest !== undefined) return { renderer, index: nearest.index };
    }
    return null;
  }

  /** Selects the mark under the pointer; false when there is none. */
  take(event: GesturePoint, renderers = this.renderers): boolean {
    const met = this.hit(event, renderers);
    select(renderers, (renderer) => rowsMet(met?.renderer === renderer ? [met.index] : []), modeFor(event.modifiers, "replace"));
    return met !== null;
  }

  /** Begins to move the mark under a place and what is selected with it; false when there is none. */
  grab(place: GesturePoint, renderers = this.renderers): boolean {
    const met = this.hit(place, renderers);
    if (met === null) return false;
    if (!selectedRows(met.renderer).includes(met.index)) this.take(place, renderers);
    this.moving = renderers.map((renderer) => ({ sheet: new Sheet(renderer), rows: selectedRows(renderer) })).filter(({ rows }) => rows.length > 0);
    return true;
  }

  /** Puts the taken marks where `place` says; the columns are those of the beginning of the movement. */
  move(place: (sheet: Sheet, before: Sheet, row: number) => void): void {
    for (const { sheet, rows } of this.moving) {
      const before = sheet;
      const next = new Sheet(sheet.renderer);
      rows.forEach((row) => place(next, before, row));
      next.show();
    }
  }

  /**
   * The drag of a tool whose taken points go with the pointer.
   *
   * @param write takes them over to what they are the points of, for good at the end
   */
  carrying(write: (final: boolean) => void = () => undefined, along: "width" | "height" | "both" = "both"): Pick<Tool, "drag" | "dragEnd" | "dragCancel"> {
    return {
      drag: ({ x, y, startX, startY }) => {
        const [dx, dy] = [along === "height" ? 0 : x - startX, along === "width" ? 0 : y - startY];
        this.move((sheet, before, row) =>
          sheet.set(row, { x: this.shifted(sheet.renderer, "x", before.get(row, "x"), dx), y: this.shifted(sheet.renderer, "y", before.get(row, "y"), dy) }),
        );
        write(false);
      },
      dragEnd: () => {
        this.drop();
        write(true);
      },
      dragCancel: () => {
        this.cancel();
        write(false);
      },
    };
  }

  drop(): void {
    this.moving.forEach(({ sheet }) => new Sheet(sheet.renderer).commit());
    this.moving = [];
  }

  cancel(): void {
    this.moving.forEach(({ sheet }) => sheet.show());
    this.moving = [];
  }

  /** Backspace removes what is selected, Escape lets go of it. */
  removal({ key }: KeyPress, renderers = this.renderers): void {
    if (key === "Backspace" || key === "Delete") removeSelected(renderers);
    else if (key === "Escape") clearSelection(renderers);
  }

  /** A value moved by the pointer's way, from pixel to pixel of a renderer's scale. */
  shifted(renderer: Renderer, dimension: "x" | "y", value: unknown, pixels: number): number {
    const scale = renderer.view[dimension];
    return scale.fromScreen(scale.toScreen(Number(value)) + pixels);
  }

  at(renderer: Renderer, { x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
    return { x: renderer.view.x.fromScreen(x), y: renderer.view.y.fromScreen(y) };
  }

  dispose(): void {
    this.revoke();
  }
}
