/** Starts the `cordial` command with what V8 made of its code in earlier runs, so that it need not be made again. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";

/** What the bundler tells of the code that is started: its checksum, since V8 knows nothing but its length. */
declare const CORDIAL_CODE: string;

const code = join(__dirname, "command.cjs");
const [, , task = ""] = process.argv;
const name = `${CORDIAL_CODE}-${process.version}-${process.arch}-${/^[a-z]+$/.test(task) ? task : "none"}`;
const kept = join(__dirname, "compiled", `${name}.bin`);

const mayKeep = !process.env.NODE_DISABLE_COMPILE_CACHE;
const { script, size } = load(mayKeep ? compiledBefore() : undefined);
// A helping thread does a part of what its process does.
if (mayKeep && isMainThread) process.on("exit", keep);
script.runInThisContext()({}, createRequire(code), {}, code, __dirname);

/** Tells how many bytes had been kept, but does not hold on to them. */
function load(cachedData: Buffer | undefined): { script: Script; size: number } {
  const options = { filename: code, ...(cachedData && { cachedData }) };
  // The bundler leaves nothing but ASCII in it.
  const script = new Script(wrap(readFileSync(code, "latin1")), options);
  return { script, size: cachedData?.length ?? 0 };
}

function compiledBefore(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    // The first run in this place, or by this version of Node.
    return undefined;
  }
}

/**
 * Functions are compiled when they are first called: what one run has called serves the next that is asked the same. No
 * session of a server is like another, so each may add to it; nobody waits for its end.
 */
function keep(outcome: number): void {
  const isUsable = script.cachedDataRejected === false;
  if (outcome > 1 || (isUsable && task !== "lsp")) return;
  const compiled = script.createCachedData();
  if (isUsable && compiled.length < size * 1.1) return;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    // Others may be starting from it at this moment.
    const draft = `${kept}.${process.pid}`;
    writeFileSync(draft, compiled);
    renameSync(draft, kept);
  } catch {
    // Where nothing may be written, as in an installation for all users, each start compiles anew.
  }
}
