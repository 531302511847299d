/** FileInput: the content of files travels as base64 text. What is too large for a message is refused before it is read. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { batch } from "../document/model";
import type { FileInput } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL, Labelled, useDisabled } from "./control";

const FILE = css`
  .field { position: relative; align-items: center; gap: 9px; min-width: 0; }
  /* There for the keyboard and for screen readers, not to be seen. */
  input[type="file"] { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  .choose { flex: none; display: flex; align-items: center; height: 31px; padding: 0 14px; background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); font-weight: 500; }
  input:hover:enabled + .choose { border-color: var(--desk-border-hover); }
  input:focus-visible + .choose { outline: 3px solid var(--desk-focus); border-color: var(--desk-accent); }
  input:disabled + .choose, input:disabled ~ .name { opacity: 0.55; }
  .name { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .name.none { color: var(--desk-text-muted); }
  .refused { margin: 4px 0 0; color: var(--desk-danger); }
`;

/** A message may have 32 MB, and base64 makes four letters of three bytes; the rest is for names. */
export const MOST_BYTES = 23_000_000;

const READ_BYTES = 0x8000;

/** The base64 text of bytes, made in pieces: a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += READ_BYTES) pieces.push(String.fromCharCode(...bytes.subarray(at, at + READ_BYTES)));
  return btoa(pieces.join(""));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** Why files are not taken; "" when they are. */
export function refusal(files: readonly { readonly name: string; readonly size: number }[]): string {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= MOST_BYTES) return "";
  const what = files.length === 1 ? `${files[0]!.name} has` : `${files.length} files have`;
  return `${what} ${megabytes(total)}; at most ${megabytes(MOST_BYTES)} can be taken here.`;
}

function FileInputView({ model }: { model: FileInput }): JSX.Element {
  const disabled = useDisabled(model);
  const refused = useSignal("");
  const latest = useRef(0);
  const { accept, filename, directory } = model;
  const isMany = model.multiple || directory;
  const names = typeof filename === "string" ? (filename === "" ? [] : [filename]) : filename;
  const take = async (list: readonly File[]): Promise<void> => {
    const turn = ++latest.current;
    refused.value = refusal(list);
    if (refused.value !== "" || list.length === 0) return;
    try {
      const values = await Promise.all(list.map(async (file) => base64(new Uint8Array(await file.arrayBuffer()))));
      if (turn !== latest.current) return; // another choice was made meanwhile
      const of = (texts: readonly string[]): string | readonly string[] => (isMany ? texts : texts[0]!);
      // Names first: who hears of a new value finds the name that goes with it.
      batch(() => {
        model.filename = of(list.map((file) => (directory ? file.webkitRelativePath || file.name : file.name)));
        model.mime_type = of(list.map((file) => file.type));
        model.value = of(values);
      });
    } catch (error) {
      refused.value = `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const none = directory ? "No folder chosen" : isMany ? "No files chosen" : "No file chosen";
  return (
    <Labelled model={model}>
      {(id) => (
        <>
          <div class="field">
            <input
              id={id}
              type="file"
              ref={(element) => void element?.toggleAttribute("webkitdirectory", directory)}
              accept={typeof accept === "string" ? accept : accept.join(",")}
              multiple={isMany}
              disabled={disabled}
              aria-label={model.title === "" ? "Choose a file" : undefined}
              title={names.join("\n")}
              onChange={({ currentTarget }) => {
                void take([...(currentTarget.files ?? [])]);
                currentTarget.value = ""; // the same file can be chosen again when it has changed
              }}
            />
            <span class="choose">{directory ? "Choose a folder…" : isMany ? "Choose files…" : "Choose a file…"}</span>
            <span class={`name${names.length === 0 ? " none" : ""}`}>{names.length === 0 ? none : names.length === 1 ? names[0] : `${names.length} files`}</span>
          </div>
          {refused.value !== "" && (
            <p class="refused" role="alert">
              {refused.value}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}

export const FILE_VIEWS = { FileInput: { component: FileInputView, sheets: [CONTROL, FILE] } } satisfies Record<string, View>;
