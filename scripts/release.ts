// `npm run release:dry [-- patch|minor|major]`: makes in dist/release all that a release has, and publishes nothing.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.ts";
import { forMarket, MARKET_PAGE } from "./market.ts";
import { pack } from "./pack.ts";
import { checksums, isStep, next, packCommand, readManifest, released } from "./release-steps.ts";

const INTO = "dist/release";

const [step, ...more] = process.argv.slice(2);
if (more.length > 0 || (step !== undefined && !isStep(step))) {
  console.error("Say patch, minor or major, or nothing for the version as it stands.");
  process.exit(2);
}

const now = readManifest();
const version = step === undefined ? now.version : next(now.version, step);
const manifest = { ...now, version };
const { homepage } = manifest;
const day = new Date().toISOString().slice(0, 10);
const changelog = released(readFileSync("CHANGELOG.md", "utf8"), version, day);

rmSync(INTO, { recursive: true, force: true });
mkdirSync(INTO, { recursive: true });
const stage = mkdtempSync(join(tmpdir(), "cordial-release-"));
try {
  const bundles = join(stage, "dist");
  await bundle({ into: bundles, version, homepage });
  for (const path of [".vscodeignore", ...shippedFolders()])
    cpSync(path, join(stage, path), { recursive: true });
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(stage, "CHANGELOG.md"), changelog.whole);
  writeFileSync(join(bundles, "readme.md"), forMarket(readFileSync(MARKET_PAGE, "utf8"), homepage));

  const extension = join(INTO, `${manifest.name}-${version}.vsix`);
  // The package's files bear the day of the last commit.
  const date = Number(git("log", "-1", "--format=%ct"));
  await pack({ from: stage, into: resolve(extension), date });
  const command = packCommand({ manifest, changelog: changelog.whole, bundles, into: INTO });
  const notes = join(INTO, "NOTES.md");
  writeFileSync(notes, `# ${manifest.name} ${version}\n\n${changelog.notes}`);
  writeFileSync(join(INTO, "SHA256SUMS"), checksums([extension, command, notes]));

  const worker = gzipSync(readFileSync(join(bundles, "server/worker.js")));
  const sizes = { [extension]: statSync(extension).size, [command]: statSync(command).size };
  for (const [path, size] of Object.entries(sizes)) console.log(`${kilobytes(size)}  ${path}`);
  console.log(`${kilobytes(worker.length)}  the server as a browser gets it, compressed`);
  console.log(`\n${now.version} -> ${version}. Nothing was published; ${INTO}/SHA256SUMS has the checksums.`);
} finally {
  rmSync(stage, { recursive: true, force: true });
}

if (git("status", "--porcelain") !== "")
  console.log("There are changes that are not committed, and they are in it.");

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8" });
}

/** What .vscodeignore lets through, besides what is made here. */
function shippedFolders(): string[] {
  return readFileSync(".vscodeignore", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("!") && !/^!(?:dist\/|package\.json|CHANGELOG)/.test(line))
    .map((line) => line.slice(1).replace(/\/\*.*$/, ""))
    .filter((path) => existsSync(path));
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`.padStart(8);
}
