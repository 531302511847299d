/** An open list of options below a field: the field keeps the focus, the list follows its keys. */
import type { ComponentChildren, JSX, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { Popover } from "./popover";

interface Props {
  readonly id: string;
  readonly anchor: RefObject<HTMLElement>;
  readonly count: number;
  /** The option that Enter would choose; -1 for none. */
  readonly active: number;
  readonly isMultiple?: boolean;
  readonly isChosen?: (place: number) => boolean;
  readonly empty?: string;
  readonly columns?: number;
  option(place: number): ComponentChildren;
  onPoint(place: number): void;
  onChoose(place: number): void;
  onClose(): void;
}

export function optionId(id: string, place: number): string {
  return `${id}-option-${place}`;
}

export function ListBox({ id, anchor, count, active, isMultiple = false, isChosen, empty = "", columns = 1, option, onPoint, onChoose, onClose }: Props): JSX.Element {
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => shown.current?.scrollIntoView({ block: "nearest" }), [active]);
  return (
    // A press on the list must not take the focus from the field.
    <Popover anchor={anchor} onClose={onClose} attributes={{ id: `${id}-list`, role: "listbox", "aria-multiselectable": isMultiple, onPointerDown: (event) => event.preventDefault(), onMouseDown: (event) => event.preventDefault() }}>
      {count === 0 && <div class="none">{empty}</div>}
      <div class="options" role="presentation" ref={(element) => element?.style.setProperty("--columns", String(columns))}>
        {Array.from({ length: count }, (_, place) => (
          <div
            key={place}
            id={optionId(id, place)}
            ref={place === active ? shown : undefined}
            role="option"
            aria-selected={isChosen === undefined ? place === active : isChosen(place)}
            class={`option${place === active ? " active" : ""}${isChosen?.(place) === true ? " chosen" : ""}`}
            onPointerMove={() => place !== active && onPoint(place)}
            onClick={() => onChoose(place)}
          >
            {option(place)}
          </div>
        ))}
      </div>
    </Popover>
  );
}

/** What a field with a list says of it to screen readers. */
export function comboAttributes(id: string, isOpen: boolean, active: number): JSX.AriaAttributes & { role: "combobox" } {
  return {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-expanded": isOpen,
    "aria-controls": isOpen ? `${id}-list` : undefined,
    "aria-activedescendant": isOpen && active >= 0 ? optionId(id, active) : undefined,
  };
}
