/**
 * A plot in the page: its canvases, its layout, its gestures. It puts the parts together and knows none of them closely.
 *
 *     const figure = new Figure(model, element);   figure.dispose();
 */
import { batch, computed, signal, untracked, type ReadonlySignal } from "@preact/signals-core";
import { layOn } from "../../document/scheme";
import type { Model, Plot } from "../../schema/models.gen";
import { requestDraw } from "../../view/draw";
import { Legend } from "../annotation/legend";
import { Title } from "../annotation/title";
import { Axis } from "../axis/axis";
import type { Box, Side } from "../geometry";
import { alignWith, type Aligned } from "../layout/alignment";
import { frameLayout, type FrameLayout } from "../layout/frame_layout";
import type { Painter } from "../painter/painter";
import { webglPainter } from "../painter/webgl_painter";
import { CanvasPainter } from "../painter/canvas_painter";
import { History } from "../tool/history";
import { clearSelection } from "../tool/selection";
import type { Tool, ToolHost } from "../tool/tool";
import { Toolbar, TOOLBAR_THICKNESS } from "../toolbar/toolbar";
import { isLight } from "../visual/color";
import { fillStyle } from "../visual/read";
import { drawsGlyphs, glyphRenderers, type Drawn } from "./drawn";
import { feedRenderers, followAspect, menusOf } from "./late_parts";
import { frameEffect } from "./frame_effect";
import { dragged, Interaction } from "./interaction";
import { Layer, type Size } from "./layer";
import { paintBase, paintData, paintOver, paintOverlay, sidePartAt, type Scene } from "./paint";
import { framePart, sidePart, type Surroundings } from "./parts";
import { isGrip, PlotContext, type FramePart, type Grip, type SidePart } from "./plot_context";
import { contributeBounds, isBounded } from "./range_feed";
import { Renderer } from "./renderer";
import { extentsOf, leastBorders, SIDES, type Needs, type Sides } from "./side_needs";

export class Figure implements ToolHost, Surroundings, Scene {
  readonly context: PlotContext;
  readonly renderers: ReadonlySignal<readonly Renderer[]>;
  readonly sides: ReadonlySignal<Sides>;
  readonly center: ReadonlySignal<readonly FramePart[]>;
  readonly layout: ReadonlySignal<FrameLayout>;
  readonly floating: HTMLElement;
  readonly toolbar: Toolbar;
  readonly history: History;
  private readonly needs: ReadonlySignal<Needs>;
  private readonly aligned: Aligned;
  private readonly size = signal<Size>({ width: 0, height: 0 });
  private readonly outer: ReadonlySignal<Size>;
  private readonly layers: readonly [base: Layer, data: Layer, overlay: Layer];
  private readonly surface: HTMLElement;
  private readonly made = new WeakMap<Model, { readonly place: string; readonly part: SidePart | FramePart | Renderer | null }>();
  private readonly lifetime = new AbortController();
  private readonly interaction: Interaction;
  private readonly stops: (() => void)[] = [];

  constructor(
    readonly model: Plot,
    readonly root: HTMLElement,
  ) {
    this.context = new PlotContext(model, () => this.layout.value.frame);
    this.renderers = computed(() => glyphRenderers(model.renderers).map((part) => this.renderer(part)));
    this.sides = computed(() => this.computeSides());
    // Authors also put annotations among the renderers.
    const inFrame = (): readonly Model[] => [...model.center, ...model.renderers.filter((part) => !drawsGlyphs(part))];
    // A legend of the frame that an author also puts beside it stands there only.
    const isBeside = (part: Model): boolean => SIDES.some((side) => (model[side] as readonly Model[]).includes(part));
    this.center = computed(() => inFrame().map((part) => (isBeside(part) ? null : this.frame(part))).filter((part) => part !== null));
    this.needs = computed(() => this.computeNeeds());
    this.aligned = alignWith(
      root,
      computed(() => (model.frame_align === false || !model.visible ? null : this.needs.value.least)),
    );
    this.stops.push(() => this.aligned.leave());
    this.layout = computed(() => this.computeLayout());
    this.outer = computed(() => {
      const { width, height } = this.layout.value;
      return { width, height };
    });
    this.layers = [new Layer(root, "base"), new Layer(root, "data"), new Layer(root, "overlay")];
    this.surface = element(root, "div", "surface");
    this.floating = element(root, "div", "floating");
    this.history = new History(this);
    this.toolbar = new Toolbar(model, this, root);
    this.watchSize();
    this.start();
    this.interaction = new Interaction(this, this.surface, this.lifetime.signal);
    this.stops.push(() => this.interaction.dispose());
  }

  // -- parts

  private renderer({ model, whole }: Drawn): Renderer {
    for (const glyph of [model.glyph, model.selection_glyph, model.nonselection_glyph, model.muted_glyph, model.hover_glyph] as unknown[]) {
      if (typeof glyph === "object" && glyph !== null) this.lay(glyph);
    }
    return this.once(model, "renderer", () => new Renderer(model, this.context, whole)) as Renderer;
  }

  private side(model: Model, side: Side): SidePart | null {
    return this.once(model, side, () => sidePart(model, this, side)) as SidePart | null;
  }

  private frame(model: Model): FramePart | null {
    this.lay(model);
    return this.once(model, "frame", () => framePart(model, this)) as FramePart | null;
  }

  /** What is in the frame lies on its background. */
  private lay(model: object): void {
    layOn(model, () => isLight(fillStyle(this.model, "background_")?.color ?? 0));
  }

  /** A model's part is made once, and again when the model has moved to another place. */
  private once(model: Model, place: string, make: () => SidePart | FramePart | Renderer | null): SidePart | FramePart | Renderer | null {
    const known = this.made.get(model);
    if (known !== undefined && known.place === place) {
      return known.part;
    }
    const part = untracked(make);
    this.made.set(model, { place, part });
    return part;
  }

  axisOf(model: object): Axis | null {
    const found = SIDES.flatMap((side) => this.sides.value[side]).find((part) => part instanceof Axis && part.model === model);
    return (found as Axis | undefined) ?? null;
  }

  /** What stands beside the frame at a place. */
  partAt(x: number, y: number): SidePart | null {
    return sidePartAt(this, x, y);
  }

  axisAt(x: number, y: number): Axis | null {
    const part = this.partAt(x, y);
    return part instanceof Axis ? part : null;
  }

  rendererOf(model: object): Renderer | null {
    return this.renderers.value.find((renderer) => renderer.model === model) ?? null;
  }

  get grips(): Grip[] {
    return (this.center.peek() as readonly object[]).filter(isGrip).reverse();
  }

  get legends(): Legend[] {
    const all = [...this.center.value, ...SIDES.flatMap((side) => this.sides.value[side])];
    return all.filter((part): part is Legend => part instanceof Legend);
  }

  private computeSides(): Sides {
    const { model } = this;
    const parts = (models: readonly Model[], side: Side): SidePart[] =>
      models.map((part) => this.side(part, side)).filter((part) => part !== null);
    const sides: Record<Side, SidePart[]> = {
      left: parts(model.left, "left"),
      right: parts(model.right, "right"),
      above: parts(model.above, "above"),
      below: parts(model.below, "below"),
    };
    const where = model.title_location;
    const title = model.title === null || where === null ? null : this.side(model.title, where);
    if (title !== null && where !== null) {
      sides[where].push(title);
    }
    return sides;
  }

  private computeNeeds(): Needs {
    const sides = this.sides.value;
    const extents = extentsOf(sides);
    this.addToolbar(extents);
    return { extents, least: leastBorders(this.model, sides, extents) };
  }

  private computeLayout(): FrameLayout {
    const { model } = this;
    const { extents, least } = this.needs.value;
    const neighbours = this.aligned.least.value;
    const { width, height } = this.size.value;
    return frameLayout({
      width,
      height,
      sides: extents,
      least: {
        left: Math.max(least.left, neighbours.left),
        right: Math.max(least.right, neighbours.right),
        above: Math.max(least.above, neighbours.above),
        below: Math.max(least.below, neighbours.below),
      },
      frameWidth: model.frame_width,
      frameHeight: model.frame_height,
    });
  }

  /** The toolbar is outermost; on the title's side it shares the title's strip. */
  private addToolbar(extents: Record<Side, number[]>): void {
    const { model } = this;
    const side = model.toolbar_location;
    if (side === null || model.toolbar_inner || !this.toolbar.shown.value) {
      return;
    }
    const strip = extents[side];
    const title = this.sides.value[side].at(-1);
    const shares = model.toolbar_sticky && model.title_location === side && title instanceof Title && (side === "above" || side === "below");
    if (shares) {
      strip[strip.length - 1] = Math.max(strip.at(-1) ?? 0, TOOLBAR_THICKNESS);
    } else {
      strip.push(TOOLBAR_THICKNESS);
    }
  }

  // -- drawing

  private start(): void {
    const { context, layers } = this;
    const { pixelRatio } = context;
    // All in frames: plots that share a range are all there before any of them looks at it.
    this.stops.push(contributeBounds(context, computed(() => [...this.renderers.value, ...(this.center.value as readonly object[]).filter(isBounded)])), frameEffect(() => this.placeRoot()));
    layers[0].start(this.outer, pixelRatio, (painter) => paintBase(painter, this));
    layers[1].start(
      this.outer,
      pixelRatio,
      (painter) => paintData(painter, this),
      (target, ratio) => this.dataPainter(target, ratio),
    );
    layers[2].start(this.outer, pixelRatio, (painter) => paintOverlay(painter, this));
    this.stops.push(frameEffect(() => this.publish()), followAspect(this), feedRenderers(this.renderers), menusOf(this));
  }

  private dataPainter(target: CanvasRenderingContext2D, ratio: number): Painter {
    const wanted = this.model.output_backend === "webgl";
    return (wanted ? webglPainter(target, ratio) : null) ?? new CanvasPainter(target, ratio);
  }

  get activeTools(): readonly Tool[] {
    return this.toolbar.activeTools;
  }

  get whole(): Box {
    const { width, height } = this.outer.value;
    return { left: 0, top: 0, right: width, bottom: height };
  }

  private told: readonly number[] | null = null;

  /** Where the ranges are at first is no change of theirs, nor is another size of the plot; of a drag its end is told. */
  tellRanges(): void {
    const { model, context, told } = this;
    if (dragged.value !== null) return;
    const [x, y] = untracked(() => [context.interval("x", "default"), context.interval("y", "default")]);
    const ends = (this.told = [x.start, x.end, y.start, y.end] as const);
    if (told !== null && ends.some((end, i) => end !== told[i])) {
      const [x0, x1, y0, y1] = ends;
      model.document.emit({ name: "rangesupdate", model, values: { x0, x1, y0, y1 } });
    }
  }

  /** Tells Python where the ranges and the edges are. */
  private publish(): void {
    const { model, context } = this;
    const { frame, width, height } = this.layout.value;
    const ranges = context.ranges();
    ranges.forEach((range) => void range.interval.value);
    void context.interval("x", "default");
    void context.interval("y", "default");
    if (width === 0 || height === 0) {
      return;
    }
    untracked(() =>
      batch(() => {
        ranges.forEach((range) => range.publish());
        assign(model, "inner_width", frame.right - frame.left);
        assign(model, "inner_height", frame.bottom - frame.top);
        assign(model, "outer_width", width);
        assign(model, "outer_height", height);
      }),
    );
    this.tellRanges();
  }

  private placeRoot(): void {
    const { model, root } = this;
    const { width, height } = this.outer.value;
    // A fixed frame decides the size; otherwise the layout around does.
    root.classList.toggle("sized", model.frame_width !== null || model.frame_height !== null);
    root.style.setProperty("width", model.frame_width === null ? "100%" : `${width}px`);
    root.style.setProperty("height", model.frame_height === null ? "100%" : `${height}px`);
    this.toolbar.place(this.layout.value.frame, height);
  }

  private watchSize(): void {
    const update = (): void => {
      const area = this.root.getBoundingClientRect();
      const known = this.size.peek();
      if (area.width !== known.width || area.height !== known.height) {
        this.size.value = { width: area.width, height: area.height };
      }
    };
    const observer = new ResizeObserver(update);
    observer.observe(this.root);
    this.stops.push(() => observer.disconnect());
    // First in the first frame, when all that stands around is there too: no picture of another size comes before.
    requestDraw(update);
    this.watchPixelRatio();
  }

  private watchPixelRatio(): void {
    const view = this.root.ownerDocument.defaultView;
    if (view === null || this.lifetime.signal.aborted) {
      return;
    }
    const ratio = this.model.hidpi ? view.devicePixelRatio : 1;
    this.context.pixelRatio.value = ratio;
    const query = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
    query.addEventListener("change", () => this.watchPixelRatio(), { once: true, signal: this.lifetime.signal });
  }

  // -- what tools do

  reset(): void {
    batch(() => {
      if (this.model.reset_policy === "standard") {
        this.context.ranges().forEach((range) => range.reset());
        clearSelection(this.renderers.peek());
        this.history.clear();
      }
    });
    this.model.document.emit({ name: "reset", model: this.model, values: {} });
  }

  picture(): HTMLCanvasElement {
    const canvas = this.root.ownerDocument.createElement("canvas");
    canvas.width = this.layers[0].canvas.width;
    canvas.height = this.layers[0].canvas.height;
    const context = canvas.getContext("2d");
    for (const layer of this.layers.slice(0, 2)) {
      context?.drawImage(layer.canvas, 0, 0);
    }
    if (context !== null) this.paintSaved(new CanvasPainter(context, this.context.pixelRatio.value));
    return canvas;
  }

  /** What lies over the data in a picture: of tools, and what are elements in the page. */
  private paintSaved(painter: Painter): void {
    untracked(() => {
      paintOver(painter, this);
      for (const part of this.floating.children) part.dispatchEvent(new CustomEvent("desk-paint", { detail: painter }));
    });
  }

  async pictureSvg(): Promise<string> {
    const { SvgPainter } = await import("../painter/svg_painter");
    const { width, height } = this.outer.peek();
    const painter = new SvgPainter(width, height);
    untracked(() => {
      paintBase(painter, this);
      paintData(painter, this);
    });
    this.paintSaved(painter);
    return painter.svg();
  }

  dispose(): void {
    this.lifetime.abort();
    this.stops.forEach((stop) => stop());
    this.layers.forEach((layer) => layer.dispose());
    this.toolbar.dispose();
    this.surface.remove();
    this.floating.remove();
  }
}

function assign(model: Plot, name: "inner_width" | "inner_height" | "outer_width" | "outer_height", value: number): void {
  if (model[name] !== value) {
    model[name] = value;
  }
}

function element(parent: HTMLElement, tag: string, className: string): HTMLElement {
  const made = parent.ownerDocument.createElement(tag);
  made.className = className;
  parent.append(made);
  return made;
}
