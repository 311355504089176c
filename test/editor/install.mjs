// Installs a VS Code that is served to a browser, beside itself, unless it is there already.
import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, statSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const at = (path) => join(here, path);
const isWindows = process.platform === "win32";

// The last step leaves the mark, so that an installation that broke off is made anew.
const mark = at("node_modules/.complete");
const lock = at("package-lock.json");

if (!existsSync(mark) || statSync(lock).mtimeMs > statSync(mark).mtimeMs) {
  console.error(`Installing code-server (VS Code for a browser) and a Node of its own, about 800 MB, into
  ${at("node_modules")}
It takes about two minutes, once; nothing is installed anywhere else. To be rid of it, delete that folder.`);
  npm("ci", "--ignore-scripts");
  npm("rebuild", "node");
  // The editor's own packages, without those that want a compiler: they serve terminals and logs.
  npm("install", "--prefix", "node_modules/code-server/lib/vscode", "--omit=dev", "--ignore-scripts");
  closeSync(openSync(mark, "w"));
}

function npm(...args) {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
    shell: isWindows,
  });
}
