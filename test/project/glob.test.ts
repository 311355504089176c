/** Which files a pattern means. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { means } from "../../shared/project/glob.ts";
import { law } from "../support/law.ts";

const MEANT: readonly (readonly [pattern: string, path: string])[] = [
  ["mixer.invite.md", "mixer.invite.md"],
  ["mixer.invite.md", "sales/mixer.invite.md"],
  ["*.invite.md", "sales/north/mixer.invite.md"],
  ["archive", "archive/2025/mixer.invite.md"],
  ["archive/", "sales/archive/mixer.invite.md"],
  ["sales/*", "sales/mixer.invite.md"],
  ["sales/*", "sales/north/mixer.invite.md"],
  ["sales/**/*.reply.invite.md", "sales/ana.reply.invite.md"],
  ["sales/**/*.reply.invite.md", "sales/a/b/ana.reply.invite.md"],
  ["/mixer.invite.md", "mixer.invite.md"],
  ["./sales", "sales/mixer.invite.md"],
  ["**", "a/b.invite.md"],
  ["week-?.invite.md", "week-7.invite.md"],
  ["*-*-*.md", "a-b-c-d.md"],
];

const NOT_MEANT: readonly (readonly [pattern: string, path: string])[] = [
  ["/mixer.invite.md", "sales/mixer.invite.md"],
  ["./archive", "sales/archive/mixer.invite.md"],
  ["sales/*.md", "sales/north/mixer.md"],
  ["archive", "archived/mixer.invite.md"],
  ["week-?.invite.md", "week-21.invite.md"],
  ["north/mixer.invite.md", "sales/north/mixer.invite.md"],
  ["mixer.invite.md/", "mixer.invite.mdx"],
  ["", "mixer.invite.md"],
  ["/", "mixer.invite.md"],
];

test.each(MEANT)("%s means %s", (pattern, path) => expect(means(pattern, path.split("/"))).toBe(true));
test.each(NOT_MEANT)("%s does not mean %s", (pattern, path) =>
  expect(means(pattern, path.split("/"))).toBe(false),
);

const name = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom("a", "b", ".", "-") });
const proper = name.filter((name) => !/^\.+$/.test(name));
law(
  "every path means itself, and is meant by what has stars in its place",
  100,
  [fc.array(proper, { minLength: 1, maxLength: 5 }), fc.nat()],
  (parts, at) => {
    const index = at % parts.length;
    expect(means(`/${parts.join("/")}`, parts)).toBe(true);
    expect(means(`/${parts.with(index, "*").join("/")}`, parts)).toBe(true);
    expect(means(`/${parts.toSpliced(index, 2, "**").join("/")}`, parts)).toBe(true);
  },
);

test("many stars take no longer than their number times the name's length", () => {
  expect(means(`${"*a".repeat(500)}*b`, ["a".repeat(2000)])).toBe(false);
});
