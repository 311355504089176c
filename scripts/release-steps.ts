/** What a release is made of: the next version, its part of the changelog, the package of the command, checksums. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { forMarket, NPM_PAGE } from "./market.ts";

const STEPS = ["major", "minor", "patch"] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (word: string): word is Step => STEPS.some((step) => step === word);

/** The version one step on. @throws Error when it is not three numbers. */
export function next(version: string, step: Step): string {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!numbers) throw new Error(`${version} is not a version of three numbers.`);
  const at = STEPS.indexOf(step);
  return numbers.map((number, index) => (index < at ? number : index === at ? number + 1 : 0)).join(".");
}

const UNRELEASED = "## Unreleased";

/**
 * The changelog in which what was unreleased has become a version, and that version's part of it.
 * @param day as `2026-05-15`
 * @throws Error when nothing is unreleased.
 */
export function released(changelog: string, version: string, day: string): { whole: string; notes: string } {
  const from = changelog.indexOf(`${UNRELEASED}\n`);
  const after = changelog.slice(from + UNRELEASED.length);
  const to = after.search(/^## /m);
  const notes = (to < 0 ? after : after.slice(0, to)).trim();
  if (from < 0 || notes === "") throw new Error(`CHANGELOG.md says nothing under “${UNRELEASED}”.`);
  const heading = `${UNRELEASED}\n\n## ${version} - ${day}`;
  return { whole: changelog.slice(0, from) + heading + after, notes: `${notes}\n` };
}

interface Manifest {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
}

export const readManifest = (): Manifest => JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/** What of the manifest concerns the command. It is bundled, so it depends on nothing. */
const KEPT = ["name", "version", "description", "keywords", "license", "homepage", "type", "bin"];

interface Packing {
  readonly manifest: Manifest;
  readonly changelog: string;
  /** Where the bundles are. */
  readonly bundles: string;
  /** The folder that takes the package. */
  readonly into: string;
}

/** Packs the command for npm, and gives the path of the package. */
export function packCommand({ manifest, changelog, bundles, into }: Packing): string {
  const stage = mkdtempSync(join(tmpdir(), "cordial-npm-"));
  try {
    const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => KEPT.includes(key)));
    const trimmed = { ...kept, engines: { node: manifest.engines.node } };
    mkdirSync(join(stage, "dist"));
    for (const name of ["cordial.cjs", "command.cjs"]) cpSync(join(bundles, name), join(stage, "dist", name));
    cpSync(join(bundles, "l10n"), join(stage, "dist/l10n"), { recursive: true });
    cpSync("docs/rules", join(stage, "docs/rules"), { recursive: true });
    cpSync("LICENSE", join(stage, "LICENSE"));
    writeFileSync(join(stage, "package.json"), `${JSON.stringify(trimmed, null, 2)}\n`);
    writeFileSync(join(stage, "README.md"), forMarket(readFileSync(NPM_PAGE, "utf8"), manifest.homepage));
    writeFileSync(join(stage, "CHANGELOG.md"), changelog);
    const said = execFileSync("npm", ["pack", "--json", "--pack-destination", resolve(into)], {
      cwd: stage,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [packed] = JSON.parse(said) as { filename: string }[];
    return join(into, packed?.filename ?? "");
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Lines that `sha256sum --check` reads. */
export const checksums = (paths: readonly string[]): string =>
  paths
    .map((path) => `${createHash("sha256").update(readFileSync(path)).digest("hex")}  ${basename(path)}\n`)
    .join("");
