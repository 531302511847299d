/**
 * Buttons for which a strip has no room: they are hidden, and one more button opens all as a menu.
 *
 *     const overflow = new Overflow(strip, () => openMenu());
 *     strip.replaceChildren(...buttons);  overflow.fit(300, true);
 */
import { iconElement } from "./icons";

export class Overflow {
  readonly button: HTMLButtonElement;
  private room = Infinity;
  private stands = true;

  constructor(
    private readonly strip: HTMLElement,
    open: (event: MouseEvent) => void,
  ) {
    this.button = strip.ownerDocument.createElement("button");
    this.button.type = "button";
    this.button.title = "More tools";
    this.button.setAttribute("aria-label", this.button.title);
    this.button.setAttribute("aria-haspopup", "menu");
    this.button.append(iconElement(strip.ownerDocument, "more"));
    this.button.addEventListener("click", open);
  }

  /** Pixels along the strip that there are; whether it stands. Nothing is measured when both are as before. */
  fit(room: number, stands: boolean): void {
    if (room !== this.room || stands !== this.stands) {
      [this.room, this.stands] = [room, stands];
      this.renew();
    }
  }

  /** After the strip got other buttons. */
  renew(): void {
    const { strip, button, room } = this;
    button.remove();
    const parts = [...strip.children] as HTMLElement[];
    parts.forEach((part) => (part.hidden = false));
    const ends = this.ends(parts);
    if ((ends.at(-1) ?? 0) <= room) return;
    strip.append(button);
    const [first = 0] = ends;
    parts.forEach((part, i) => (part.hidden = (ends[i] as number) > room - first));
  }

  /** How long the strip is with each part as its last one. */
  private ends(parts: readonly HTMLElement[]): number[] {
    const of = (part: HTMLElement): [number, number] => (this.stands ? [part.offsetTop, part.offsetHeight] : [part.offsetLeft, part.offsetWidth]);
    const start = parts[0] === undefined ? 0 : of(parts[0])[0];
    return parts.map((part) => of(part)[0] + of(part)[1] - start + PADDING_PX);
  }
}

/** Of the strip, at both of its ends together. */
const PADDING_PX = 2;
