/** Checking many files on many cores: this thread and its helpers take files from one queue. */
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { checkFile, type Job, type Told } from "./check-file.ts";
import { Configuration } from "./configuration.ts";
import { Failure } from "./failure.ts";

/** For so many files a helper is worth what it takes to start one; see docs/architecture.md. */
const WORTHWHILE = 500;

/** Files by their place in the queue. */
interface Queue {
  readonly paths: readonly string[];
  readonly take: () => number | undefined;
  readonly put: (at: number, result: Told | Failure) => void;
}

interface Helped {
  /** The script that a helper runs, which calls `help`; without one, there are no helpers. */
  readonly program: string | undefined;
  readonly helpers?: number;
}

/** @param step called for each file that is done. @returns what came of each, in the order of `paths`. */
export async function checkAll(
  paths: readonly string[],
  job: Job,
  step: () => void,
  { program, helpers = helpersFor(paths.length) }: Helped,
): Promise<(Told | Failure)[]> {
  const results: (Told | Failure)[] = [];
  let next = 0;
  const queue: Queue = {
    paths,
    take: () => (next < paths.length ? next++ : undefined),
    put: (at, result) => {
      results[at] = result;
      step();
    },
  };
  const others =
    program === undefined ? [] : Array.from({ length: helpers }, () => helper(program, job, queue));
  await Promise.all([...others, workOff(queue, job)]);
  return results;
}

const helpersFor = (files: number): number =>
  Math.min(availableParallelism() - 1, Math.floor(files / WORTHWHILE));

async function workOff({ paths, take, put }: Queue, job: Job): Promise<void> {
  const configuration = new Configuration(job);
  for (let at = take(); at !== undefined; at = take())
    put(at, await resultOf(paths[at] ?? "", job, configuration));
}

async function resultOf(path: string, job: Job, configuration: Configuration): Promise<Told | Failure> {
  try {
    return await checkFile(path, job, configuration);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** What a helper answers: errors lose their class on the way. */
type Answer = { readonly told: Told } | { readonly failure: string };

function helper(program: string, job: Job, { paths, take, put }: Queue): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(program, { workerData: job });
    let at: number | undefined;
    const give = (): void => {
      at = take();
      worker.postMessage(at === undefined ? undefined : paths[at], []);
    };
    worker.on("message", (answer: Answer) => {
      if (at !== undefined) put(at, "told" in answer ? answer.told : new Failure(answer.failure));
      give();
    });
    worker.on("error", failed);
    worker.on("exit", () => done());
    give();
  });
}

/** What a helper does in its thread: a path comes in, what came of it goes out, until none comes. */
export function help(): void {
  const job: Job = workerData;
  const configuration = new Configuration(job);
  parentPort?.on("message", async (path: string | undefined) => {
    if (path === undefined) {
      parentPort?.close();
      return;
    }
    const result = await resultOf(path, job, configuration);
    const answer: Answer = result instanceof Failure ? { failure: result.message } : { told: result };
    parentPort?.postMessage(answer, []);
  });
}
