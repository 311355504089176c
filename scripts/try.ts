// `npm run try`: opens examples/ with the extension as it was just built, in the VS Code of this machine or in a browser.
import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const FOLDER = resolve("examples");
const FILE = "mistakes.invite.md";
const isWindows = process.platform === "win32";

process.exitCode = tryIt();

function tryIt(): number {
  if (isOnPath(isWindows ? "code.cmd" : "code")) return onDesktop();
  if (!isWindows) return inBrowser();
  console.error("This needs VS Code, with its command `code` on the path.");
  return 1;
}

/** In a window of its own, straight from this folder: nothing is installed. */
function onDesktop(): number {
  console.log("Opening examples/ in VS Code, with this extension in that window only.");
  const extension = `--extensionDevelopmentPath=${resolve()}`;
  return (
    run("npm", ["run", "--silent", "build"], { shell: isWindows }) ||
    run("code", ["--new-window", extension, FOLDER, join(FOLDER, FILE)], { shell: isWindows })
  );
}

function inBrowser(): number {
  console.log("There is no `code` on the path, so VS Code is served to your browser.");
  const vsix = resolve("dist/cordial.vsix");
  const pack = ["run", "--silent", "package", "--", "--out", vsix];
  return (
    run(process.execPath, ["test/editor/install.mjs"]) ||
    run("npm", pack, { stdio: ["ignore", "ignore", "inherit"] }) ||
    run("test/editor/node_modules/.bin/node", ["test/editor/serve.mjs", vsix, FOLDER, FILE])
  );
}

function isOnPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** Gives the exit code. */
function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}): number {
  return spawnSync(command, args, { stdio: "inherit", ...options }).status ?? 1;
}
