/** The server's worker in an editor that runs on Node: a thread. */
import type { ExtensionContext } from "vscode";
import type { StartWorker } from "./worker-client.ts";

export const threadOf =
  (context: ExtensionContext): StartWorker =>
  async () => {
    // Asked for here, since this file is part of a bundle that browsers load too.
    const { Worker } = await import("node:worker_threads");
    const thread = new Worker(context.asAbsolutePath("dist/server/thread.cjs"));
    return {
      send: (message) => thread.postMessage(message, []),
      onMessage: (take) => thread.on("message", take),
      // An error that nobody listens to would end the editor's whole host of extensions; here it is followed by the exit.
      onEnd: (tell) => thread.on("error", () => undefined).on("exit", tell),
      end: () => void thread.removeAllListeners("exit").terminate(),
    };
  };
