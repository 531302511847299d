/** Components one at a time, chosen by tabs. A component that was shown once stays, so that it is there at once the next time. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import type { TabPanel, Tabs } from "../schema/models.gen";
import { ModelView } from "../view/model_view";
import { css } from "../view/style_sheet";
import { Enabled } from "./grid_box";

export const TABS = css`
  .tabs { display: flex; width: 100%; height: 100%; }
  .tabs.above { flex-direction: column; }
  .tabs.below { flex-direction: column-reverse; }
  .tabs.right { flex-direction: row-reverse; }
  .strip { display: flex; flex: none; gap: 2px; overflow: auto; scrollbar-width: thin; }
  .above > .strip { border-bottom: 1px solid var(--desk-border); }
  .below > .strip { border-top: 1px solid var(--desk-border); }
  .left > .strip, .right > .strip { flex-direction: column; }
  .left > .strip { border-right: 1px solid var(--desk-border); }
  .right > .strip { border-left: 1px solid var(--desk-border); }
  .tab {
    display: flex; align-items: center; gap: 6px; flex: none; padding: 6px 12px; border: none; background: none; cursor: pointer;
    font: inherit; color: var(--desk-text-muted); border-radius: var(--desk-radius) var(--desk-radius) 0 0; white-space: nowrap;
  }
  .tab:hover { color: var(--desk-text); background: var(--desk-track); }
  .tab[aria-selected="true"] { color: var(--desk-accent); box-shadow: inset 0 -2px 0 var(--desk-accent); }
  .below .tab[aria-selected="true"] { box-shadow: inset 0 2px 0 var(--desk-accent); }
  .left .tab[aria-selected="true"] { box-shadow: inset -2px 0 0 var(--desk-accent); }
  .right .tab[aria-selected="true"] { box-shadow: inset 2px 0 0 var(--desk-accent); }
  .tab:disabled { opacity: 0.5; cursor: default; }
  .tab:focus-visible { outline: 2px solid var(--desk-focus); outline-offset: -2px; }
  .close { border: none; background: none; padding: 0 2px; font: inherit; color: inherit; cursor: pointer; border-radius: 3px; }
  .close:hover { background: var(--desk-border); }
  .panels { display: flex; flex: 1 1 auto; min-width: 0; min-height: 0; }
  .panel { display: flex; flex-direction: column; align-items: flex-start; flex: 1 1 auto; min-width: 0; padding-top: 6px; }
  .panel[hidden] { display: none; }
`;

export function TabsView({ model }: { model: Tabs }): JSX.Element {
  const seen = useRef(new Set<string>());
  const { tabs } = model;
  const active = Math.min(Math.max(0, model.active), Math.max(0, tabs.length - 1));
  const chosen = tabs[active];
  if (chosen !== undefined) seen.current.add(chosen.id);
  const strip = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => {
    if (tabs[index]?.disabled === false) model.active = index;
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : step === undefined ? null : (active + step + tabs.length) % tabs.length;
    if (next === null) return;
    event.preventDefault();
    choose(next);
    strip.current?.querySelectorAll<HTMLElement>(".tab")[next]?.focus();
  };
  const close = (index: number): void => {
    const rest = tabs.filter((_, i) => i !== index);
    const wanted = index < active ? active - 1 : active;
    const isFree = (i: number): boolean => rest[i]?.disabled === false;
    // What comes into its place, else the nearest one before it, else any.
    const before = [...rest.keys()].filter((i) => i < wanted && isFree(i)).at(-1) ?? -1;
    model.tabs = rest;
    model.active = isFree(wanted) ? wanted : Math.max(0, before >= 0 ? before : rest.findIndex((_, i) => isFree(i)));
  };
  return (
    <Enabled disabled={model.disabled}>
      <div class={`tabs ${model.tabs_location}`}>
        <div class="strip" role="tablist" ref={strip} onKeyDown={onKey}>
          {tabs.map((panel, index) => (
            <Tab key={panel.id} panel={panel} isActive={index === active} choose={() => choose(index)} close={() => close(index)} />
          ))}
        </div>
        <div class="panels">
          {tabs
            .filter((panel) => seen.current.has(panel.id) && panel.child !== null)
            .map((panel) => (
              <div key={panel.id} class="panel" role="tabpanel" hidden={panel !== chosen}>
                <ModelView model={panel.child!} surroundings="column" />
              </div>
            ))}
        </div>
      </div>
    </Enabled>
  );
}

interface TabProps {
  readonly panel: TabPanel;
  readonly isActive: boolean;
  readonly choose: () => void;
  readonly close: () => void;
}

function Tab({ panel, isActive, choose, close }: TabProps): JSX.Element {
  const onClose = (event: Event): void => {
    event.stopPropagation();
    close();
  };
  return (
    <button type="button" class="tab" role="tab" aria-selected={isActive} tabIndex={isActive ? 0 : -1} disabled={panel.disabled} onClick={choose}>
      {panel.title}
      {panel.closable ? (
        <span class="close" role="button" aria-label={`Close ${panel.title}`} onClick={onClose}>
          ×
        </span>
      ) : null}
    </button>
  );
}
