/** What ships opens no connection, starts no process and keeps nothing outside of the files. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { ROB } from "../support/drafts.ts";
import { runProcess } from "../support/process.ts";
import { framed } from "../support/wire.ts";

const FORBID = resolve("test/built/forbid.cjs");
const BUNDLES = [
  "cordial.cjs",
  "command.cjs",
  "client/main.cjs",
  "client/preview.js",
  "server/thread.cjs",
  "server/worker.js",
].map((name) => `dist/${name}`);

describe("what ships", () => {
  test.each(BUNDLES)("%s names nothing that reaches the network or starts a process", (path) => {
    const code = readFileSync(path, "utf8");
    const modules =
      /(?:require|import)\(["'`](?:node:)?(?:net|https?|http2|dns|tls|dgram|child_process|cluster|inspector)\b/g;
    const globals =
      /\b(?:fetch|sendBeacon)\(|new (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/g;
    expect([...code.matchAll(modules), ...code.matchAll(globals)].map(([found]) => found)).toEqual([]);
  });
});

const textDocument = { uri: "file:///drafts/mixer.invite.md" };
const SESSION = [
  {
    id: 1,
    method: "initialize",
    params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } },
  },
  { method: "initialized", params: {} },
  {
    method: "textDocument/didOpen",
    params: { textDocument: { ...textDocument, languageId: "invite", version: 1, text: ROB } },
  },
  { id: 2, method: "textDocument/diagnostic", params: { textDocument } },
];

/** The findings among what a server says. */
const found = (out: string): string => /"id":2,"result":.*"items":\[.*\]/s.exec(out)?.[0] ?? "";

describe("where the network and other processes are forbidden", () => {
  test("the command checks, mends and renders", async () => {
    const { path, read } = folder({ "a.invite.md": ROB });
    const { code, out, err } = await runProcess(["check", "--fix"], "", { cwd: path, preload: FORBID });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("a.invite.md (mended)");
    expect(read("a.invite.md")).toContain("Hi Rob,");
  });

  test("the server serves; killed and started again, it says the same, and has left nothing behind", async () => {
    const { path } = folder({ "mixer.invite.md": "" });
    const untilKilled = () =>
      runProcess(["lsp"], SESSION.map(framed).join(""), {
        cwd: path,
        preload: FORBID,
        leaveOpen: true,
        onOutput: (out, kill) => {
          if (found(out)) kill("SIGKILL");
        },
      });
    const killed = await untilKilled();
    const again = await untilKilled();
    expect(found(killed.out)).toContain("curt-greeting");
    expect(again).toEqual({ ...killed, code: null, err: "" });
    expect(readdirSync(path)).toEqual(["mixer.invite.md"]);
  });
});

test("a command that is killed while it mends leaves every file whole, and can be run again", async () => {
  const { path, read, cordial } = folder({ "a.invite.md": ROB });
  await runProcess(["check", "--fix"], "", { cwd: path, preload: resolve("test/built/die.cjs") });
  expect(read("a.invite.md")).toBe(ROB);
  expect((await cordial(["check", "--fix"])).code).toBe(0);
  expect(read("a.invite.md")).toContain("Hi Rob,");
});
