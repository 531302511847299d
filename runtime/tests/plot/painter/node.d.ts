// The few parts of Node that the browser test needs; the whole of its types would bring globals that pages do not have.
declare module "node:child_process" {
  export function execFileSync(file: string, args: readonly string[], options: { encoding: "utf8"; stdio?: readonly string[]; maxBuffer?: number }): string;
}

declare module "node:fs" {
  export function existsSync(path: string): boolean;
  export function mkdtempSync(prefix: string): string;
  export function rmSync(path: string, options?: { recursive?: boolean; force?: boolean; maxRetries?: number }): void;
  export function writeFileSync(path: string, text: string): void;
}

declare module "node:os" {
  export function tmpdir(): string;
}

declare module "node:path" {
  export function join(...parts: string[]): string;
}
