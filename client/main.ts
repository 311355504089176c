/** The extension's entry, on the desktop and in a browser: they differ in what the server's worker is made of. */
import type { ExtensionContext } from "vscode";
import { start } from "./client.ts";
import { threadOf } from "./thread.ts";
import { webWorkerOf } from "./web-worker.ts";

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const isBrowser = "importScripts" in globalThis;
  stop = await start(context, isBrowser ? webWorkerOf(context) : threadOf(context));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
