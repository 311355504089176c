/** The entry for editors that run on Node: the bundle that a browser runs in a worker, in a thread. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { parentPort } from "node:worker_threads";

const filename = join(__dirname, "worker.js");
Object.assign(globalThis, { self: parentPort });
runInThisContext(readFileSync(filename, "utf8"), { filename });
