/** The command keeps what was made of its code, and works all the same where it cannot. */
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { ROB } from "../support/drafts.ts";
import { runProcess } from "../support/process.ts";
import { framed } from "../support/wire.ts";

let dist: string;
beforeEach(() => {
  dist = folder({}).path;
  for (const name of ["cordial.cjs", "command.cjs"]) cpSync(join("dist", name), join(dist, name));
});
const kept = () => join(dist, "compiled");
const names = () => readdirSync(kept());
const size = () => readFileSync(join(kept(), names()[0] ?? "")).length;
const explain = () => runProcess(["explain", "curt-greeting"], "", { program: join(dist, "cordial.cjs") });
/** A session that ends once the last request has its answer. */
const serve = (messages: readonly { method: string; id?: number; params?: object }[]) =>
  runProcess(["lsp"], messages.map(framed).join(""), {
    program: join(dist, "cordial.cjs"),
    leaveOpen: true,
    onOutput: (out, _, endInput) => {
      if (out.includes(`"id":${messages.at(-1)?.id},"result"`)) endInput();
    },
  });
const INITIALIZE = {
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } },
};
const textDocument = { uri: "file:///drafts/mixer.invite.md" };
const OPEN = {
  method: "textDocument/didOpen",
  params: { textDocument: { ...textDocument, languageId: "invite", version: 1, text: ROB } },
};
const DIAGNOSTICS = { id: 2, method: "textDocument/diagnostic", params: { textDocument } };

describe("The command, where it has been installed", () => {
  test("leaves behind what was made of its code, and makes it anew only when that cannot be used", async () => {
    const first = await explain();
    expect(names()).toEqual([expect.stringMatching(/^[0-9a-f]{16}-v\d+\.\d+\.\d+-\w+-explain\.bin$/)]);
    const path = join(kept(), names()[0] ?? "");
    const made = readFileSync(path);
    expect(await explain()).toEqual(first);
    expect(readFileSync(path).equals(made)).toBe(true);
    truncateSync(path, 1000);
    expect(await explain()).toEqual(first);
    expect(readFileSync(path).length).toBeGreaterThan(made.length / 2);
  });

  test("keeps nothing of what fails", async () => {
    expect(await runProcess(["explian"], "", { program: join(dist, "cordial.cjs") })).toMatchObject({
      code: 2,
    });
    expect(readdirSync(dist)).toEqual(["command.cjs", "cordial.cjs"]);
  });

  test("adds what a server needed that did more", async () => {
    await serve([INITIALIZE]);
    const before = size();
    await serve([INITIALIZE, { method: "initialized", params: {} }, OPEN, DIAGNOSTICS]);
    expect(names()).toHaveLength(1);
    expect(size()).toBeGreaterThan(before);
  });

  test("does without where nothing can be written", async () => {
    writeFileSync(kept(), "in the way");
    expect(await explain()).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(dist)).toEqual(["command.cjs", "compiled", "cordial.cjs"]);
  });
});
