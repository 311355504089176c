// A VS Code without any server, as on vscode.dev: the page's own files, the packed extension and a folder, all over http.
import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { SETTINGS } from "./host.mjs";

const here = import.meta.dirname;
const VSCODE = join(here, "node_modules/code-server/lib/vscode");
const PAGE = join(VSCODE, "out/vs/code/browser/workbench/workbench.html");
const WORKBENCH = "/static/out/vs/code/browser/workbench/workbench.js";

const TYPES = {
  ".cjs": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

/** Serves a folder and the packed extension; `settings` are the user's own. Has the same face as `startHost`. */
export async function startServerless({ vsix, folder, settings = {} }) {
  const unpacked = mkdtempSync(join(tmpdir(), "vsix-"));
  execFileSync("unzip", ["-q", vsix, "-d", unpacked]);
  const workbench = withoutServer(readFileSync(join(VSCODE, WORKBENCH.replace("/static/", "")), "utf8"));
  const mounts = [
    ["/static/", VSCODE],
    ["/web-files/", join(here, "web-files")],
    ["/cordial/", join(unpacked, "extension")],
  ];

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const { pathname, search } = new URL(url, "http://127.0.0.1");
    const path = decodeURIComponent(pathname);
    const answer = (body, type = "text/plain") => response.writeHead(200, { "content-type": type }).end(body);
    const absent = () => response.writeHead(404).end();
    try {
      if (path === "/") return answer(pageFor(headers.host, settings), TYPES[".html"]);
      if (path === WORKBENCH) return answer(workbench, TYPES[".js"]);
      if (path === "/files" || path.startsWith("/files/")) {
        const file = within(folder, path.slice("/files".length));
        if (method === "PUT") {
          await writeFile(file, request);
          return answer("");
        }
        const found = statSync(file, { throwIfNoEntry: false });
        if (!found) return absent();
        if (search === "?stat") return answer(JSON.stringify(statOf(found)));
        if (search === "?list") return answer(JSON.stringify(listOf(file)));
        return answer(readFileSync(file), "application/octet-stream");
      }
      const [prefix, base] = mounts.find(([start]) => path.startsWith(start)) ?? [];
      const file = prefix && within(base, path.slice(prefix.length));
      if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return absent();
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      return createReadStream(file).pipe(response);
    } catch (error) {
      return response.writeHead(500).end(String(error));
    }
  });
  const { promise, resolve, reject } = Promise.withResolvers();
  server.once("error", reject).listen(0, "127.0.0.1", resolve);
  await promise;

  return {
    page(_folder, file) {
      const open = [["openFile", `webfiles:/${encodeURI(file)}`]];
      const address = `http://127.0.0.1:${server.address().port}`;
      return `${address}/?payload=${encodeURIComponent(JSON.stringify(open))}`;
    },
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(unpacked, { recursive: true, force: true });
    },
  };
}

const statOf = (found) => ({
  type: found.isDirectory() ? 2 : 1,
  ctime: found.ctimeMs,
  mtime: found.mtimeMs,
  size: found.size,
});

const listOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]);

function within(base, path) {
  const file = normalize(join(base, path));
  if (file !== base && file !== base + sep && !file.startsWith(base + sep))
    throw new Error(`outside: ${path}`);
  return file;
}

/** The page, with what the workbench is to know filled in. */
function pageFor(host, settings) {
  const at = (path) => ({ scheme: "http", authority: host, path });
  const workbench = {
    folderUri: { scheme: "webfiles", authority: "", path: "/" },
    additionalBuiltinExtensions: [at("/web-files"), at("/cordial")],
    configurationDefaults: { ...SETTINGS, ...settings },
    enableWorkspaceTrust: false,
    productConfiguration: { enableTelemetry: false, rootEndpoint: "." },
    webviewEndpoint: `http://${host}/static/out/vs/workbench/contrib/webview/browser/pre`,
    userDataPath: "/",
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    _wrapWebWorkerExtHostInIframe: false,
  };
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(workbench).replaceAll('"', "&quot;"),
    WORKBENCH_WEB_BASE_URL: "/static",
    WORKBENCH_NLS_URL: "/static/out/nls.messages.js",
    WORKBENCH_NLS_FALLBACK_URL: "/static/out/nls.messages.js",
    WORKBENCH_SCRIPT_NONCE: "test",
  };
  return readFileSync(PAGE, "utf8").replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? "");
}

/** code-server's workbench always looks for its server; these two places make it the plain one again. */
function withoutServer(workbench) {
  const changes = [
    [/(\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/, "$1}"],
    [
      /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote\}/,
      "$1.vscodeUserData}",
    ],
  ];
  return changes.reduce((code, [from, to]) => {
    if (!from.test(code)) throw new Error(`this code-server's workbench has no ${from}`);
    return code.replace(from, to);
  }, workbench);
}
