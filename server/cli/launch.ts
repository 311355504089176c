/** Starts the `cordial` command with what V8 made of its code in earlier runs, so that it need not be made again. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";

/** What the bundler tells of the code that is started: its checksum, since V8 knows nothing but its length. */
declare const CORDIAL_CODE: string;

const code = join(__dirname, "command.cjs");
const kept = join(__dirname, "compiled", `${CORDIAL_CODE}-${process.version}-${process.arch}.bin`);

const before = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : compiledBefore();
const script = new Script(wrap(readFileSync(code, "latin1")), {
  filename: code,
  ...(before && { cachedData: before }),
});
if (isMainThread && !process.env.NODE_DISABLE_COMPILE_CACHE) process.on("exit", keep);
script.runInThisContext()({}, createRequire(code), {}, __filename, dirname(code));

function compiledBefore(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    // The first run in this place, or by this version of Node.
    return undefined;
  }
}

/** Functions are compiled when they are first called: what one run leaves behind serves the next, which may add to it. */
function keep(): void {
  const now = script.createCachedData();
  const isNews = script.cachedDataRejected !== false || now.length > (before?.length ?? 0) * 1.1;
  if (!isNews) return;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    // Others may be starting from it at this moment.
    const draft = `${kept}.${process.pid}`;
    writeFileSync(draft, now);
    renameSync(draft, kept);
  } catch {
    // Where nothing may be written, as in an installation for all users, each start compiles anew.
  }
}
