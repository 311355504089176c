// A private headless Chromium that reaches nothing but this machine.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const LOCAL = /^https?:\/\/127\.0\.0\.1(:\d+)?\//;

const FIND = 'command -v "${CHROMIUM:-chromium}" google-chrome | head -n 1';

export async function openBrowser(viewport = { width: 1280, height: 800 }) {
  const profile = mkdtempSync(join(tmpdir(), "browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: execFileSync("bash", ["-c", FIND], { encoding: "utf8" }).trim(),
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
    chromiumSandbox: false,
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    permissions: ["clipboard-read", "clipboard-write"],
    locale: "en-US",
    timezoneId: "UTC",
    viewport,
  });
  await context.route(
    ({ href, protocol }) => protocol.startsWith("http") && !LOCAL.test(href),
    (route) => route.abort(),
  );
  await context.addInitScript(onlyViewsWork);
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The editor's server puts a worker of its own, for installing it as an app, before all its pages. The views of extensions
 * want to put theirs there, and now and then wait for it in vain.
 */
function onlyViewsWork() {
  if (!("serviceWorker" in navigator)) return;
  const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
  navigator.serviceWorker.register = (script, options) =>
    String(script).startsWith("service-worker.js") ? register(script, options) : new Promise(() => {});
}
