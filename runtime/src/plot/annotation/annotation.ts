/**
 * What annotations have in common: they belong to a level, may be hidden, and paint inside of the frame.
 *
 *     class Slope extends Annotation<SlopeModel> { paintShown(painter) {...} }
 */
import type { Annotation as AnnotationModel, RendererGroup } from "../../schema/models.gen";
import type { FramePart, SidePart } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import type { Box } from "../geometry";
import type { Painter } from "../painter/painter";

export abstract class Annotation<M extends AnnotationModel> implements FramePart, SidePart {
  constructor(
    readonly model: M,
    protected readonly around: Surroundings,
  ) {}

  get visible(): boolean {
    return this.model.visible;
  }

  get level(): string {
    return this.model.level;
  }

  protected get frame(): Box {
    return this.around.context.frame.value;
  }

  /** An annotation beside the frame takes room only where its kind says so. */
  extent(): number {
    return 0;
  }

  overhang(): number {
    return 0;
  }

  paint(painter: Painter, area?: Box): void {
    if (this.model.visible && ((this.model.group as RendererGroup | null)?.visible ?? true)) {
      this.paintShown(painter, area);
    }
  }

  protected abstract paintShown(painter: Painter, area?: Box): void;
}
