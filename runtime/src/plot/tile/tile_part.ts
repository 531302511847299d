/**
 * A map behind a plot: the tiles of the page's own server that the frame shows, and whose map it is. Of a map elsewhere only the
 * attribution is shown: nothing is loaded.
 *
 *     plot.add_tile(WMTSTileSource(url="my_app/static/{Z}/{X}/{Y}.png"))
 */
import type { RendererGroup, TileRenderer } from "../../schema/models.gen";
import { inertHtml } from "../../base/inert_html";
import type { Surroundings } from "../figure/parts";
import type { FramePart, SidePart } from "../figure/plot_context";
import { box, height, width, type Box } from "../geometry";
import { fillBox, type Painter } from "../painter/painter";
import { filePicture, type Picture } from "../painter/picture";
import { measure } from "../text/meter";
import type { TextStyle } from "../visual/style";
import { TileGrid, type Extent, type Tile } from "./tile_grid";

const ATTRIBUTION: TextStyle = {
  color: 0x333333ff, font: "10px system-ui, sans-serif", sizePx: 10, lineHeight: 1.2, align: "right", baseline: "middle", outlineColor: 0, outlineWidth: 1,
};
const PLATE = { color: 0xffffffcc };
const DARK_ATTRIBUTION: TextStyle = { ...ATTRIBUTION, color: 0xc9ccd3ff };
const DARK_PLATE = { color: 0x1b1d21cc };
const PAD = 3;
const MOST_KEPT = 500;

export class TilePart implements FramePart, SidePart {
  /** Pictures of tiles that have come: a coarser one stands in for one that has not. */
  private readonly come = new Map<string, Picture>();

  constructor(
    readonly model: TileRenderer,
    private readonly around: Surroundings,
  ) {}

  get level(): string {
    return this.model.level;
  }

  extent(): number {
    return 0;
  }

  overhang(): number {
    return 0;
  }

  private get isOwn(): boolean {
    const { url } = this.model.tile_source;
    return url !== "" && new URL(url.replace(/[{}]/g, ""), location.href).origin === location.origin;
  }

  private get isShown(): boolean {
    const { visible, group } = this.model;
    return visible && ((group as RendererGroup | null)?.visible ?? true);
  }

  paint(painter: Painter): void {
    const frame = this.around.context.frame.value;
    if (this.isShown && this.isOwn) painter.within(frame, () => this.paintTiles(painter, frame));
  }

  paintOver(painter: Painter): void {
    const frame = this.around.context.frame.value;
    if (this.isShown) painter.within(frame, () => this.paintAttribution(painter, frame));
  }

  private paintTiles(painter: Painter, frame: Box): void {
    const { model, around } = this;
    const x = around.context.scale("x", model.x_range_name);
    const y = around.context.scale("y", model.y_range_name);
    const [xs, ys] = [[x.interval.start, x.interval.end], [y.interval.start, y.interval.end]] as [[number, number], [number, number]];
    const shown: Extent = { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
    const grid = new TileGrid(model.tile_source);
    const z = grid.level(shown, width(frame), height(frame));
    const whole = (pixel: number): number => Math.round(pixel * painter.pixelRatio) / painter.pixelRatio;
    const areaOf = (tile: Tile): Box => {
      const { x0, x1, y0, y1 } = grid.extent(tile);
      return box(whole(x.toScreen(x0)), whole(y.toScreen(y1)), whole(x.toScreen(x1)), whole(y.toScreen(y0)));
    };
    for (const tile of grid.covering(shown, z)) this.paintTile(painter, grid, tile, areaOf);
  }

  private paintTile(painter: Painter, grid: TileGrid, tile: Tile, areaOf: (tile: Tile) => Box): void {
    const area = areaOf(tile);
    const picture = this.picture(grid.url(tile));
    if (picture !== null) {
      painter.image(picture, area, this.model.alpha, null);
      return;
    }
    for (let above = this.model.render_parents ? grid.parent(tile) : null; above !== null; above = grid.parent(above)) {
      const known = this.come.get(grid.url(above));
      if (known !== undefined) {
        const [parent, from] = [known, above];
        painter.within(area, () => painter.image(parent, areaOf(from), this.model.alpha, null));
        return;
      }
    }
  }

  /** Tracked: painted again when it has come. */
  private picture(url: string): Picture | null {
    const file = filePicture(url);
    if (file === null) return null;
    const picture = this.model.smoothing ? file : { ...file, sharp: true };
    if (this.come.size > MOST_KEPT) this.come.clear();
    this.come.set(url, picture);
    return picture;
  }

  private paintAttribution(painter: Painter, frame: Box): void {
    const text = plainText(this.model.tile_source.attribution);
    if (text === "") return;
    const size = measure(text, ATTRIBUTION);
    const isDark = this.model.document.scheme.value === "dark";
    const plate = box(frame.right - size.width - 2 * PAD, frame.bottom - size.height - PAD, frame.right, frame.bottom);
    fillBox(painter, plate, isDark ? DARK_PLATE : PLATE, null);
    painter.text(text, frame.right - PAD, (plate.top + plate.bottom) / 2, isDark ? DARK_ATTRIBUTION : ATTRIBUTION, 0);
  }
}

/** The text of HTML, in one line. */
function plainText(html: string): string {
  const text = /[<&]/.test(html) ? new DOMParser().parseFromString(inertHtml(html), "text/html").body.textContent : html;
  return (text ?? "").replace(/\s+/g, " ").trim();
}
