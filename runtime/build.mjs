// Bundles the runtime into one folder of ES modules: `node build.mjs [out-folder] [--watch]`.
import { build, context } from "esbuild";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const options = {
  entryPoints: { main: path.join(here, "src/main.ts") },
  outdir: path.resolve(folder ?? path.join(here, "../assets/bundle")),
  bundle: true,
  format: "esm",
  splitting: true,
  minify: true,
  sourcemap: false,
  target: "es2022",
  legalComments: "linked",
  logLevel: "warning",
  chunkNames: "[name]-[hash]",
};

// A page in a file cannot load chunks: there everything is in one.
const standalone = { ...options, entryPoints: { standalone: path.join(here, "src/standalone.ts") }, splitting: false, legalComments: "none" };

if (process.argv.includes("--watch")) {
  await (await context(options)).watch();
} else {
  rmSync(options.outdir, { recursive: true, force: true });
  await Promise.all([build(options), build(standalone)]);
}
