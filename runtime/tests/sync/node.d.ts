/** As much of Node as the tests of wire and sync use; the runtime itself runs in browsers and sees none of it. */
declare module "node:fs" {
  export function readFileSync(path: string | URL, encoding: "utf8"): string;
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
