/** The `cordial` command as a process. */
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { run } from "./run.ts";
import type { Screen } from "./terminal.ts";

const screenOf = (stream: NodeJS.WriteStream): Screen => ({
  isTTY: stream.isTTY,
  write: (text) => {
    stream.write(text);
  },
});

async function input(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
  return controller.signal;
}

async function main(): Promise<void> {
  const { out, err, code } = await run(process.argv.slice(2), {
    folder: process.cwd(),
    env: process.env,
    program: join(__dirname, "cordial.cjs"),
    out: screenOf(process.stdout),
    err: screenOf(process.stderr),
    input,
    interruption,
  });
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}

/** A thread that helps with a check. */
async function helper(): Promise<void> {
  const { help } = await import("./crew.ts");
  help();
}

// Whoever reads our output may stop before its end, as `head` does; then there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void (isMainThread ? main() : helper());
