/** Examiner: the models of a document as a tree, and what the properties of one are now. For authors; it changes nothing. */
import { signal } from "@preact/signals-core";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import type { Document } from "../document/document";
import type { Examiner, Model } from "../schema/models.gen";
import { isA, propertiesOf } from "../schema/schema";
import { closeExaminer } from "../view/overlays";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { childrenOf, nameOf, written } from "./examined";

const EXAMINER = css`
  :host { width: 100%; height: 420px; color: var(--desk-text); font: 12px/1.5 var(--desk-font); }
  :host(.floating) { position: fixed; z-index: 500; left: 5vw; top: 8vh; width: 90vw; height: 80vh; box-shadow: var(--desk-shadow); }
  .examiner { display: flex; width: 100%; height: 100%; background: var(--desk-surface); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); overflow: hidden; }
  .tree { flex: 0 0 38%; overflow: auto; border-right: 1px solid var(--desk-border); padding: 6px; }
  .values { flex: 1; overflow: auto; padding: 6px 10px; }
  ul { list-style: none; margin: 0; padding-left: 14px; }
  .tree > ul { padding-left: 0; }
  .line { display: flex; align-items: baseline; white-space: nowrap; }
  .fold { all: unset; width: 14px; flex: none; color: var(--desk-text-muted); cursor: pointer; }
  .model { all: unset; padding: 0 4px; border-radius: 3px; cursor: pointer; color: var(--desk-accent); }
  .model:hover { background: var(--desk-track); }
  .model[aria-pressed="true"] { background: color-mix(in srgb, var(--desk-accent) 20%, transparent); }
  .fold:focus-visible, .model:focus-visible, .close:focus-visible { outline: 2px solid var(--desk-accent); }
  .from { color: var(--desk-text-muted); margin-right: 4px; }
  table { border-collapse: collapse; width: 100%; }
  th { text-align: left; font-weight: 600; padding: 1px 12px 1px 0; vertical-align: top; white-space: nowrap; }
  td { font-family: monospace; overflow-wrap: anywhere; }
  .close { all: unset; position: absolute; top: 4px; right: 8px; padding: 2px 6px; cursor: pointer; color: var(--desk-text-muted); }
  h3 { margin: 0 0 6px; font-size: 13px; }
`;

const nobody = signal<readonly Model[]>([]);

function ExaminerView({ model }: { model: Examiner }): JSX.Element {
  const roots = model.target === null ? ((model.document as unknown as Document | undefined)?.roots ?? nobody).value : [model.target];
  const chosen = useSignal<Model | null>(null);
  const shown = chosen.value ?? (roots[0] as Model | undefined) ?? null;
  const isOver = (model as { floating?: boolean }).floating === true;
  return (
    <div
      class="examiner"
      ref={(element) => {
        if (isOver) (element?.getRootNode() as ShadowRoot | undefined)?.host?.classList.add("floating");
      }}
      onKeyDown={(event) => event.key === "Escape" && isOver && closeExaminer(model)}
    >
      <div class="tree" role="group" aria-label="Models">
        <ul>{roots.map((root) => <Branch key={(root as Model).id} of={root as Model} from="" above={[]} chosen={shown} choose={(one) => (chosen.value = one)} />)}</ul>
      </div>
      <div class="values">{shown !== null && <Values of={shown} choose={(one) => (chosen.value = one)} />}</div>
      {isOver && <button type="button" class="close" aria-label="Close" onClick={() => closeExaminer(model)}>✕</button>}
    </div>
  );
}

interface BranchProps {
  readonly of: Model;
  /** The property by which it is there. */
  readonly from: string;
  readonly above: readonly Model[];
  readonly chosen: Model | null;
  choose(model: Model): void;
}

function Branch({ of: model, from, above, chosen, choose }: BranchProps): JSX.Element {
  const isOpen = useSignal(above.length === 0);
  const children = childrenOf(model, [...propertiesOf(model.type).keys()]);
  // What refers to itself is no endless tree.
  const canOpen = children.length > 0 && !above.includes(model);
  return (
    <li>
      <div class="line">
        <button type="button" class="fold" aria-label={`Models of ${model.type}`} aria-expanded={isOpen.value} disabled={!canOpen} onClick={() => (isOpen.value = !isOpen.value)}>
          {canOpen ? (isOpen.value ? "▾" : "▸") : ""}
        </button>
        {from !== "" && <span class="from">{from}</span>}
        <button type="button" class="model" aria-pressed={chosen === model} onClick={() => choose(model)}>{nameOf(model)}</button>
      </div>
      {canOpen && isOpen.value && (
        <ul>
          {children.map(({ from: name, model: child }, i) => (
            <Branch key={`${i} ${child.id}`} of={child} from={name} above={[...above, model]} chosen={chosen} choose={choose} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Values({ of: model, choose }: { of: Model; choose(model: Model): void }): JSX.Element {
  const schema = propertiesOf(model.type);
  return (
    <>
      <h3 title={model.id}>{nameOf(model)}</h3>
      <table>
        <tbody>
          {[...schema.keys()].sort().map((name) => {
            const own = (model as unknown as Record<string, unknown>)[name];
            // What nobody is to read over a shoulder is not read here either.
            const value = isA(model.type, "PasswordInput") && /^value/.test(name) && own !== "" ? "••••••" : own;
            const [only] = childrenOf({ [name]: value } as unknown as Model, [name]);
            const isModel = only !== undefined && only.model === value;
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{isModel ? <button type="button" class="model" onClick={() => choose(only.model)}>{written(value)}</button> : written(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

export const EXAMINER_VIEWS: Readonly<Record<"Examiner", View>> = {
  Examiner: { component: ExaminerView as View["component"], sheets: [EXAMINER] },
};
