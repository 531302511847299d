/**
 * Pictures for painters: pixels that were computed, and files that are loaded.
 *
 *     const picture = pixelPicture(packedColors, 4, 3);   painter.image(picture, area, 1, null)
 */
import { signal, type Signal } from "@preact/signals-core";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What a canvas draws; null where there is no canvas. */
  readonly source: CanvasImageSource | null;
  /** Whether enlarged pixels stay squares. */
  readonly sharp: boolean;
  /** An address that SVG can hold. */
  url(): string;
}

/** A picture of colours 0xRRGGBBAA, row by row from the top. */
export function pixelPicture(colors: ArrayLike<number>, width: number, height: number): Picture | null {
  if (width === 0 || height === 0) {
    return null;
  }
  const canvas = typeof document === "undefined" ? null : document.createElement("canvas");
  if (canvas !== null) {
    canvas.width = width;
    canvas.height = height;
    const bytes = new Uint8ClampedArray(4 * width * height);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < width * height; i++) view.setUint32(4 * i, colors[i] as number);
    canvas.getContext("2d")?.putImageData(new ImageData(bytes, width, height), 0, 0);
  }
  return { width, height, source: canvas, sharp: true, url: () => canvas?.toDataURL() ?? "" };
}

const files = new Map<string, Signal<Picture | null>>();
/** Kept pictures of files; more are loaded again. */
const MOST_FILES = 500;

/** A file's picture, null until it is there; tracked. Only the page's own files and pictures in the address itself. */
export function filePicture(url: string, attempts = 0, pause = 0): Picture | null {
  let file = files.get(url);
  if (file === undefined) {
    file = signal(null);
    if (files.size > MOST_FILES) files.clear();
    files.set(url, file);
    if (isOwn(url)) load(url, file, attempts, pause);
    else console.warn(`A page shows its own pictures only (static/..., data:image/...), not ${url}`);
  }
  return file.value;
}

function isOwn(url: string): boolean {
  return /^data:image\/(png|jpeg|gif|webp|svg\+xml|bmp|avif)[;,]/i.test(url) || /^blob:/i.test(url) || new URL(url, location.href).origin === location.origin;
}

function load(url: string, file: Signal<Picture | null>, attempts: number, pause: number): void {
  const image = new Image();
  image.onload = () => {
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    const url = (): string => {
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = height;
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL();
    };
    file.value = { width, height, source: image, sharp: false, url };
  };
  image.onerror = () => {
    if (attempts > 0) setTimeout(() => load(url, file, attempts - 1, pause), pause);
  };
  image.src = url;
}
