/** What a release is made of. That it can be installed is tried in test/editor/release.test.mjs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { told } from "../scripts/bundle.ts";
import { forMarket } from "../scripts/market.ts";
import { checksums, next, released } from "../scripts/release-steps.ts";
import { folder } from "./support/command.ts";

describe("the next version", () => {
  test.each([
    ["0.1.9", "patch", "0.1.10"],
    ["0.1.9", "minor", "0.2.0"],
    ["0.1.9", "major", "1.0.0"],
  ] as const)("of %s, a %s on, is %s", (version, step, then) => {
    expect(next(version, step)).toBe(then);
  });

  test("is not guessed from what is no version", () => {
    expect(() => next("1.0-beta", "patch")).toThrow("1.0-beta is not a version");
  });
});

describe("the changelog", () => {
  const BEFORE = "# Changes\n\n## Unreleased\n\n### Added\n\n- A rule.\n\n## 0.1.0 - 2026-01-02\n\n- All.\n";

  test("has a version where unreleased things stood, and room for more", () => {
    const { whole, notes } = released(BEFORE, "0.2.0", "2026-03-04");
    expect(whole).toBe(BEFORE.replace("## Unreleased", "## Unreleased\n\n## 0.2.0 - 2026-03-04"));
    expect(notes).toBe("### Added\n\n- A rule.\n");
  });

  test("is wanted before anything is released", () => {
    const empty = BEFORE.replace("### Added\n\n- A rule.\n\n", "");
    for (const changelog of [empty, "# Changes\n"])
      expect(() => released(changelog, "0.2.0", "2026-03-04")).toThrow("nothing under");
  });

  test("of this repository has something to release", () => {
    expect(released(readFileSync("CHANGELOG.md", "utf8"), "9.9.9", "2026-03-04").notes).toContain("- ");
  });
});

describe("what a market place shows", () => {
  const PAGE = "Before.\n\n![The editor](images/editor.png)\n\nAfter, with [a link](https://example.com).\n";

  test("has its picture from the documentation's address", () => {
    for (const homepage of ["https://cordial.example/docs", "https://cordial.example/docs/"])
      expect(forMarket(PAGE, homepage)).toContain(
        "![The editor](https://cordial.example/docs/images/editor.png)",
      );
  });

  test("has no picture while there is no address that could show it", () => {
    expect(forMarket(PAGE)).toBe("Before.\n\nAfter, with [a link](https://example.com).\n");
  });
});

test("once the manifest has a homepage, rules are explained there", () => {
  expect(pages("https://cordial.example/docs")).toBe("https://cordial.example/docs/rules/{rule}.html");
  expect(pages()).toBeUndefined();
});

test("checksums are lines that sha256sum reads", () => {
  const { path, write } = folder();
  write("a.txt", "hello\n");
  expect(checksums([join(path, "a.txt")])).toBe(
    "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  a.txt\n",
  );
});

/** The address of the rule pages in a build for that homepage. */
const pages = (homepage?: string): string | undefined => {
  const { code } = transformSync(readFileSync("shared/protocol.ts", "utf8"), {
    loader: "ts",
    format: "cjs",
    define: told({ version: "1.2.3", homepage }),
  });
  const module: { exports: { SITE_PAGES?: string } } = { exports: {} };
  runInNewContext(code, { module });
  return module.exports.SITE_PAGES;
};
