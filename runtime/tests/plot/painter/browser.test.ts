import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES } from "./cases";

const browser = [process.env["DESK_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path),
);
const folder = mkdtempSync(join(tmpdir(), "desk-painters-"));
const FLAGS = [
  "--headless", "--no-sandbox", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--virtual-time-budget=20000", `--user-data-dir=${join(folder, "profile")}`,
];

let found: Record<string, { webgl: number | null; svg: number }> = {};

// A machine without a browser skips this; where one must be there, DESK_REQUIRE_ALL makes its absence a failure.
describe.skipIf(browser === undefined && process.env["DESK_REQUIRE_ALL"] === undefined)("in a browser every painter paints the same picture", () => {
  beforeAll(async () => {
    const page = new URL("./browser_page.ts", import.meta.url).pathname;
    const bundle = await build({ entryPoints: [page], bundle: true, write: false, format: "iife", target: "es2022", loader: { ".woff2": "empty", ".css": "text" }, logOverride: { "empty-import-meta": "silent" } });
    const script = bundle.outputFiles[0]?.text ?? "";
    const html = join(folder, "page.html");
    writeFileSync(html, `<!doctype html><body><script>${script.replaceAll("</script", "<\\/script")}</script></body>`);
    const dom = execFileSync(browser ?? "chromium", [...FLAGS, "--dump-dom", `file://${html}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 24 });
    found = JSON.parse(/<pre id="result">([^<]*)<\/pre>/.exec(dom)?.[1] ?? "{}") as typeof found;
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it.each(Object.keys(CASES))("%s: WebGL", (name) => {
    expect(found[name]?.webgl).not.toBeNull();
    expect(found[name]?.webgl).toBeLessThan(0.04);
  });

  it.each(Object.keys(CASES))("%s: SVG", (name) => expect(found[name]?.svg).toBeLessThan(0.02));
});
