/**
 * The field in which a cell is edited. Enter takes the value, Escape leaves it, Tab goes on to the next cell.
 *
 *     <CellEditorView editor={column.editor} value={5} done={(value) => ...} cancel={() => ...} />
 */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { IntEditor, Model, NumberEditor, SelectEditor, StringEditor } from "../schema/models.gen";

interface Props {
  readonly editor: Model;
  readonly value: unknown;
  readonly done: (value: unknown) => void;
  readonly cancel: () => void;
}

const DAY_MS = 86_400_000;

/** The value that a text stands for in an editor; undefined for one that it does not take. */
export function parsed(editor: Model, text: string, old: unknown): unknown {
  switch (editor.type) {
    case "IntEditor":
    case "NumberEditor":
    case "PercentEditor": {
      const number = Number(text);
      const isFine = text.trim() !== "" && Number.isFinite(number) && (editor.type !== "IntEditor" || Number.isInteger(number));
      return isFine && (editor.type !== "PercentEditor" || (number >= 0 && number <= 100)) ? number : undefined;
    }
    case "DateEditor": {
      const ms = Date.parse(`${text}T00:00:00Z`);
      return Number.isNaN(ms) ? undefined : ms;
    }
    default: {
      // A column of numbers stays one.
      const number = Number(text);
      return typeof old === "number" ? (text.trim() !== "" && Number.isFinite(number) ? number : undefined) : text;
    }
  }
}

function written(editor: Model, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (editor.type === "DateEditor" && typeof value === "number") return new Date(Math.floor(value / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
  return String(value);
}

export function CellEditorView({ editor, value, done, cancel }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement && field.current.type !== "checkbox") field.current.select();
  }, []);
  const take = (): void => {
    if (isOver.current) return;
    isOver.current = true;
    const element = field.current!;
    const found = element.type === "checkbox" ? element.checked : parsed(editor, element.value, value);
    if (found === undefined || found === value) cancel();
    else done(found);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") {
      isOver.current = true;
      cancel();
    } else if (event.key === "Enter" && !(editor.type === "TextEditor" && event.shiftKey)) {
      event.preventDefault();
      take();
    }
  };
  // What is typed stays, whatever is drawn anew meanwhile: fields are given where they begin, not what they hold.
  // The three kinds of fields have what is read here: a type, a value, a check.
  const common = { ref: field as never, class: "editor", onBlur: take, onKeyDown, onClick: (event: Event) => event.stopPropagation(), "aria-label": "Cell" };
  switch (editor.type) {
    case "SelectEditor":
      return (
        <select {...common} value={written(editor, value)} onChange={take}>
          {(editor as SelectEditor).options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      );
    case "CheckboxEditor":
      return <input {...common} type="checkbox" defaultChecked={value === true} />;
    case "TextEditor":
      return <textarea {...common} defaultValue={written(editor, value)} />;
    case "IntEditor":
    case "NumberEditor":
    case "PercentEditor":
      return <input {...common} type="number" step={editor.type === "PercentEditor" ? "any" : (editor as IntEditor | NumberEditor).step} defaultValue={written(editor, value)} />;
    case "DateEditor":
      return <input {...common} type="date" defaultValue={written(editor, value)} />;
    case "TimeEditor":
      return <input {...common} type="time" step="1" defaultValue={written(editor, value)} />;
    default: {
      const { completions = [] } = editor as StringEditor;
      return (
        <>
          <input {...common} type="text" list="completions" defaultValue={written(editor, value)} />
          <datalist id="completions">
            {completions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      );
    }
  }
}
