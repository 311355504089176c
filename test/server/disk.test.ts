import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { addressBeside, keyOf } from "../../server/addresses.ts";
import { diskFiles } from "../../server/disk.ts";
import { LARGEST_FILE } from "../../server/readable.ts";
import { folder } from "../support/command.ts";

describe("a file on the disk", () => {
  const files = {
    "in/people.csv": "\ufeffName\r\nRob Jensen\r\n",
    "in/odd [name] 100%.csv": "Name\n",
    "in/huge.csv": "a".repeat(LARGEST_FILE + 1),
    "in/latin.csv": Uint8Array.of(78, 0xfc, 10),
    "in/binary.csv": Uint8Array.of(78, 0, 10),
    "out/people.csv": "Name\nAna Sousa\n",
  };

  test.each([
    ["people.csv", "Name\r\nRob Jensen\r\n"],
    ["odd [name] 100%.csv", "Name\n"],
    [".\\people.csv", "Name\r\nRob Jensen\r\n"],
    ["gone.csv", { why: "is not there" }],
    ["people.csv/x", { why: "is not there" }],
    ["n\0.csv", { why: "is no path" }],
    [`${"n".repeat(300)}.csv`, { why: "is no path" }],
    [".", { why: "is not a file" }],
    ["huge.csv", { why: "is larger than 5 MB, so it is not read" }],
    ["latin.csv", { why: "is not a text file in UTF-8; save it again as “CSV UTF-8”" }],
    ["binary.csv", { why: "is not a text file in UTF-8; save it again as “CSV UTF-8”" }],
    ["loop.csv", { why: "is a link that leads to itself" }],
    ["linked/people.csv", { why: "is outside of this file's folder; put a copy beside it" }],
  ])("%s is read, or it is said why not", async (name, expected) => {
    const { path } = folder(files);
    symlinkSync("loop.csv", join(path, "in/loop.csv"));
    symlinkSync("../out", join(path, "in/linked"));
    const within = `${pathToFileURL(join(path, "in")).href}/`;
    const address = addressBeside(`${within}mixer.invite.md`, name);
    if (typeof address !== "string") throw new Error(address.why);
    expect(await diskFiles.read(address, within)).toEqual(expected);
  });
});

describe("the address of what a batch names", () => {
  const BATCH = "vscode-vfs://host/fair/mixer.invite.md";

  test.each([
    ["people.csv", "vscode-vfs://host/fair/people.csv"],
    ["./lists//people.csv", "vscode-vfs://host/fair/lists/people.csv"],
    ["lists\\..\\people.csv", "vscode-vfs://host/fair/people.csv"],
    ["Gäste 100%?.csv", "vscode-vfs://host/fair/G%C3%A4ste%20100%25%3F.csv"],
  ])("%s is beside it", (path, address) => {
    expect(addressBeside(BATCH, path)).toBe(address);
  });

  test.each(["../people.csv", "lists/../../people.csv", "..\\people.csv"])(
    "%s is refused as outside",
    (path) => {
      expect(addressBeside(BATCH, path)).toEqual({
        why: "is outside of this file's folder; put a copy beside it",
      });
    },
  );

  test.each(["/etc/people.csv", "C:\\people.csv", "c:/people.csv", "\\\\host\\people.csv"])(
    "%s is refused as absolute",
    (path) => {
      expect(addressBeside(BATCH, path)).toEqual({
        why: "is an absolute path; write it as seen from this file's folder",
      });
    },
  );

  test("half a sign is refused", () => {
    expect(addressBeside(BATCH, "\ud83d.csv")).toEqual({ why: "is no path" });
  });
});

test.each([
  ["file:///c%3A/Fair/G%C3%A4ste%20%28neu%29.csv", "file:///C:/Fair/Gäste%20(neu).csv"],
  ["memfs:/100%.csv", "memfs:/100%.csv"],
])("%s and %s are one file", (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});
