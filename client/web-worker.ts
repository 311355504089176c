/** The server's worker in an editor that runs in a browser. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import type { StartWorker } from "./worker-client.ts";

export const webWorkerOf =
  (context: ExtensionContext): StartWorker =>
  async () => {
    const address = await addressOf(Uri.joinPath(context.extensionUri, "dist/server/worker.js"));
    const worker = new Worker(address);
    return {
      send: (message) => worker.postMessage(message, []),
      onMessage: (take) => worker.addEventListener("message", ({ data }) => take(data)),
      // It may have survived the error, but nobody knows in what state.
      onEnd: (tell) => worker.addEventListener("error", tell),
      end: () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  };

/** A worker is started from the web or from what the page already has: a file that is elsewhere is read first. */
async function addressOf(file: Uri): Promise<string> {
  if (file.scheme === "https" || file.scheme === "http") return file.toString(true);
  const code = await workspace.fs.readFile(file);
  return URL.createObjectURL(new Blob([new Uint8Array(code)], { type: "text/javascript" }));
}
