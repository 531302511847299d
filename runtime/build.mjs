// Bundles the runtime into one folder of ES modules: `node build.mjs [out-folder] [--watch]`.
import { build, context } from "esbuild";
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

if (process.argv.includes("--watch")) {
  await (await context(options)).watch();
} else {
  await build(options);
}
