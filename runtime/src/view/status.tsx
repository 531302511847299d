/**
 * What the page says about itself, over the app: notices of errors (dismissible), the connection that is lost, a callback
 * that takes long, and the page of a script that failed. All text is text.
 */
import { signal } from "@preact/signals-core";
import type { JSX } from "preact";

import { css } from "./style_sheet";

export interface Notice {
  readonly level: string;
  readonly title: string;
  readonly text: string;
  readonly detail: string;
}

interface ShownNotice extends Notice {
  readonly key: number;
  /** How often it came. */
  readonly count: number;
}

const SHOWN_NOTICES = 5;
let lastKey = 0;

/** The states that the status shows. */
export class Status {
  readonly notices = signal<readonly ShownNotice[]>([]);
  readonly fatal = signal<Notice | null>(null);
  readonly busy = signal(false);
  /** What is wrong with the connection, "" for nothing. */
  readonly trouble = signal("");

  notice(notice: Notice): void {
    if (notice.level === "fatal") {
      this.fatal.value = notice;
      return;
    }
    // One place for one kind of trouble: what fails again and again is counted, not piled up.
    const same = this.notices.value.find(({ title }) => title === notice.title);
    const others = this.notices.value.filter((shown) => shown !== same);
    const shown = { ...notice, key: same?.key ?? ++lastKey, count: (same?.count ?? 0) + 1 };
    this.notices.value = [...others, shown].slice(-SHOWN_NOTICES);
  }

  dismiss(key: number): void {
    this.notices.value = this.notices.value.filter((shown) => shown.key !== key);
  }
}

export const STATUS = css`
  #desk-status { position: fixed; inset: 0; pointer-events: none; z-index: 10000; font: var(--desk-font-size)/1.4 var(--desk-font); }
  .desk-notices { position: absolute; right: 12px; bottom: 12px; display: flex; flex-direction: column; gap: 8px; width: min(460px, calc(100vw - 24px)); }
  .desk-notice {
    pointer-events: auto; position: relative; padding: 10px 36px 10px 14px; border-radius: var(--desk-radius);
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border);
    border-left: 4px solid var(--desk-danger); box-shadow: var(--desk-shadow);
  }
  .desk-notice.warning { border-left-color: var(--desk-warning); }
  .desk-notice.info { border-left-color: var(--desk-accent); }
  .desk-notice h2 { font-size: inherit; margin: 0 0 2px; overflow-wrap: anywhere; }
  .desk-notice p { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
  .desk-notice summary { cursor: pointer; color: var(--desk-text-muted); margin-top: 4px; }
  .desk-notice pre, .desk-fatal pre { font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow: auto; max-height: 40vh; margin: 6px 0 0; }
  .desk-notice button {
    position: absolute; top: 6px; right: 6px; width: 24px; height: 24px; border: none; border-radius: 4px;
    background: none; color: var(--desk-text-muted); font-size: 16px; line-height: 1; cursor: pointer;
  }
  .desk-notice button:hover { background: var(--desk-track); color: var(--desk-text); }
  .desk-busy {
    position: absolute; top: 0; left: 0; height: 3px; width: 30%; background: var(--desk-accent);
    animation: desk-busy 1.2s ease-in-out infinite;
  }
  @keyframes desk-busy { from { left: -30%; } to { left: 100%; } }
  @media (prefers-reduced-motion: reduce) { .desk-busy { animation: none; width: 100%; opacity: 0.5; } }
  .desk-trouble {
    pointer-events: auto; position: absolute; top: 10px; left: 50%; transform: translateX(-50%); padding: 6px 14px;
    border-radius: 999px; background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border);
    box-shadow: var(--desk-shadow);
  }
  .desk-fatal {
    pointer-events: auto; position: absolute; inset: 0; overflow: auto; padding: 32px; background: var(--desk-background); color: var(--desk-text);
  }
  .desk-fatal h1 { font-size: 18px; margin: 0 0 8px; color: var(--desk-danger); overflow-wrap: anywhere; }
  .desk-fatal p { margin: 0 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .desk-fatal pre { max-height: none; padding: 14px; border: 1px solid var(--desk-border); border-radius: var(--desk-radius); background: var(--desk-surface); }
`;

export function StatusView({ status }: { status: Status }): JSX.Element {
  const fatal = status.fatal.value;
  return (
    <>
      {fatal !== null && (
        <main class="desk-fatal" role="alert">
          <h1>{fatal.title}</h1>
          <p>{fatal.text}</p>
          {fatal.detail !== "" && <pre>{fatal.detail}</pre>}
        </main>
      )}
      {status.busy.value && <div class="desk-busy" role="progressbar" aria-label="The app is working" />}
      {status.trouble.value !== "" && (
        <div class="desk-trouble" role="status">
          {status.trouble.value}
        </div>
      )}
      <div class="desk-notices" aria-live="polite">
        {status.notices.value.map((notice) => (
          <section key={notice.key} class={`desk-notice ${notice.level}`}>
            <h2>
              {notice.title}
              {notice.count > 1 && ` (${notice.count} times)`}
            </h2>
            <p>{notice.text}</p>
            {notice.detail !== "" && (
              <details>
                <summary>Details</summary>
                <pre>{notice.detail}</pre>
              </details>
            )}
            <button type="button" aria-label="Dismiss" onClick={() => status.dismiss(notice.key)}>
              ×
            </button>
          </section>
        ))}
      </div>
    </>
  );
}
