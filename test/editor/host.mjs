// A private code-server, which is VS Code served to a browser, with one extension installed and nothing else.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./until.mjs";

const here = import.meta.dirname;
const node = join(here, "node_modules/node/bin/node");
const entry = join(here, "node_modules/code-server/out/node/entry.js");

/** No welcome, no tips, no chat, no telemetry; light and still, so that pictures are alike. */
export const SETTINGS = {
  "chat.disableAIFeatures": true,
  "editor.cursorBlinking": "solid",
  "editor.hover.delay": 200,
  "editor.minimap.enabled": false,
  "editor.stickyScroll.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": "off",
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.confirmBeforeClose": "never",
  "workbench.colorTheme": "Light Modern",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Installs the packed extension and starts serving; `settings` are the user's own. */
export async function startHost({ vsix, settings = {} }) {
  // Short on purpose: unix sockets stand below it, and their paths may not be long.
  const root = mkdtempSync(join(tmpdir(), "host-"));
  mkdirSync(join(root, "user/User"), { recursive: true });
  mkdirSync(join(root, "home"));
  writeFileSync(join(root, "config.yaml"), "auth: none\ncert: false\n");
  writeFileSync(join(root, "user/User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));

  const env = {
    PATH: `${join(node, "..")}:/usr/bin:/bin`,
    HOME: join(root, "home"),
    TMPDIR: root,
    LANG: "C.UTF-8",
    TZ: "UTC",
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  const at = (name) => join(root, name);
  const places = ["--config", at("config.yaml"), "--user-data-dir", at("user"), "--extensions-dir", at("x")];
  const base = [entry, ...places];
  execFileSync(node, [...base, "--install-extension", vsix, "--force"], { env, stdio: "pipe" });

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const quiet = ["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"];
  const serve = ["--bind-addr", `127.0.0.1:${port}`, "--auth", "none", "--ignore-last-opened", ...quiet];
  // A process group of its own, so that ending it ends whatever it started.
  const child = spawn(node, [...base, ...serve], { env, stdio: "ignore", detached: true });
  const signal = (name) => {
    try {
      return process.kill(-child.pid, name);
    } catch {
      return false; // The group is gone.
    }
  };
  const atOnce = () => signal("SIGKILL");
  process.once("exit", atOnce);
  await until("the editor's server to answer", async () => (await fetch(`${origin}/healthz`)).ok, 30_000);

  return {
    /** The page that shows a folder, with a file of it open. */
    page(folder, file) {
      const open = [["openFile", `vscode-remote://127.0.0.1:${port}${encodeURI(join(folder, file))}`]];
      return `${origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(open))}`;
    },
    /** Ends the server with every process of its group, and forgets its files. */
    async stop() {
      process.off("exit", atOnce);
      signal("SIGTERM");
      await until("the editor's server to end", () => !signal(0), 5000).catch(atOnce);
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function freePort() {
  const { promise, resolve, reject } = Promise.withResolvers();
  const server = createServer().once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
  return promise;
}
