// Bundles the runtime into one folder of ES modules: `node build.mjs [out-folder] [--watch]`.
import { build, context, transform } from "esbuild";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rollup } from "rollup";
import { fileURLToPath } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const target = path.resolve(folder ?? path.join(here, "../assets/bundle"));
const options = {
  entryPoints: { main: path.join(here, "src/main.ts") },
  outdir: target,
  bundle: true,
  format: "esm",
  splitting: true,
  minify: true,
  sourcemap: false,
  target: "es2022",
  logLevel: "warning",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  // Fonts are files beside the chunks; style sheets of packages are texts, which become constructed ones.
  loader: { ".woff2": "file", ".css": "text" },
};

// A page in a file cannot load chunks: there everything is in one, which also runs as a plain script in somebody else's page. Only
// mathematical text, which doubles it, is in a second form of it, for pages that have some.
const single = {
  ...options, format: "iife", splitting: false, legalComments: "none", loader: { ...options.loader, ".woff2": "dataurl" },
  logOverride: { "empty-import-meta": "silent" },
};
const withoutMath = {
  name: "without-math",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /[/]typesetter$/ }, () => ({ path: "typesetter", namespace: "absent" }));
    onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "export const ready = () => Promise.reject(new Error('absent'));" }));
  },
};
const standalone = { ...single, entryPoints: { standalone: path.join(here, "src/standalone.ts") }, plugins: [withoutMath] };
const standaloneMath = { ...single, entryPoints: { standalone_math: path.join(here, "src/standalone.ts") } };

/**
 * One file for the first page: what main.js needs at once. esbuild makes a chunk of each set of modules that the same entries share, some forty
 * of them, and a page that begins asks for each.
 */
async function join(folder) {
  const bundle = await rollup({ input: path.join(folder, "main.js"), onwarn: (warning) => { throw new Error(warning.message); } });
  let first = null;
  const { output } = await bundle.generate({
    format: "es",
    entryFileNames: "main.js",
    // esbuild has put a hash of its own behind each name.
    chunkFileNames: ({ name }) => `${name.replace(/-[0-9A-Z]{8}$/, "")}-[hash].js`,
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks(id, { getModuleInfo }) {
      first ??= reached(path.join(folder, "main.js"), (one) => getModuleInfo(one).importedIds);
      return first.has(id) ? "main" : undefined;
    },
  });
  for (const name of readdirSync(folder)) if (name.endsWith(".js")) rmSync(path.join(folder, name));
  await Promise.all(
    output.map(async ({ fileName, code }) => {
      const { code: small } = await transform(code, { minify: true, format: "esm", target: options.target, legalComments: "none" });
      writeFileSync(path.join(folder, fileName), small);
    }),
  );
}

/** The licences of the packages whose files are in the bundle, which go wherever it goes. */
function licenses(inputs) {
  const packages = new Set(inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter(Boolean));
  return [...packages].sort().map((name) => {
    const folder = path.join(here, "node_modules", name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no file of its licence`);
    return `${name}\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`);
}

/** Everything that can be reached from one by steps. */
function reached(from, steps) {
  const found = new Set([from]);
  for (const one of found) for (const next of steps(one)) found.add(next);
  return found;
}

/** Builds beside what is there and takes its place once all is made: an app that starts meanwhile has the one or the other, whole. */
async function replace() {
  mkdirSync(target, { recursive: true });
  const outdir = mkdtempSync(path.join(path.dirname(target), ".bundle-"));
  try {
    const { metafile } = await build({ ...options, legalComments: "none", metafile: true, minify: false, outdir });
    writeFileSync(path.join(outdir, "LICENSES.txt"), licenses(Object.keys(metafile.inputs)));
    await join(outdir);
    await Promise.all([standalone, standaloneMath].map((form) => build({ ...form, outdir })));
    const made = readdirSync(outdir);
    const entries = new Set(["main.js", "standalone.js", "standalone_math.js"]);
    // What asks for chunks comes last.
    made.sort((one, other) => entries.has(one) - entries.has(other));
    for (const name of made) renameSync(path.join(outdir, name), path.join(target, name));
    for (const name of readdirSync(target)) {
      if (!made.includes(name)) rmSync(path.join(target, name), { recursive: true, force: true });
    }
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

if (process.argv.includes("--watch")) {
  await (await context(options)).watch();
} else {
  await replace();
}
