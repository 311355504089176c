/** `cordial check`: reads files or the input, mends what it may, reports the rest. */
import { createColors } from "picocolors";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { atLeast } from "../../shared/features/finding.ts";
import { fixAll } from "../../shared/features/fix.ts";
import { diskLoader } from "../surroundings.ts";
import type { Bar, CheckOptions } from "./command.ts";
import { Failure } from "./failure.ts";
import { checkable, findFiles, readText, writeText } from "./files.ts";
import { jsonReport } from "./json.ts";
import type { Outcome } from "./outcome.ts";
import { prettyReport } from "./pretty.ts";
import { type CheckedFile, checkedFile } from "./report.ts";

export function runCheck(options: CheckOptions): Promise<Outcome> {
  return options.stdin ? checkInput(options) : checkFiles(options);
}

async function checkFiles(options: CheckOptions): Promise<Outcome> {
  const found = await findFiles(options.paths);
  const failures = [...found.failures];
  const files: CheckedFile[] = [];
  for (const path of found.paths) {
    try {
      files.push(await judgeFile(path, options.fix));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  const err = failures.map(({ message }) => `cordial: ${message}\n`).join("");
  return { out: report(files, options), err, code: failures.length > 0 ? 2 : codeOf(files, options.failOn) };
}

/** Reads a file and what it names, and judges it. @throws Failure when it cannot be read. */
export async function judgeFile(path: string, fix: boolean): Promise<CheckedFile> {
  const text = await readText(path);
  const mended = fix ? fixAll(text, DEFAULT_CONFIG) : text;
  if (mended !== text) await writeText(path, mended);
  return judged(path, mended, mended !== text);
}

/** With `--fix` the output is the mended text, for editors and pipes, and the report goes beside it. */
async function checkInput(options: CheckOptions): Promise<Outcome> {
  const text = checkable(await inputBytes(), options.stdinFilename);
  const mended = options.fix ? fixAll(text, DEFAULT_CONFIG) : text;
  const files = [await judged(options.stdinFilename, mended, mended !== text)];
  const code = codeOf(files, options.failOn);
  const said = report(files, options);
  return options.fix ? { out: mended, err: said, code } : { out: said, err: "", code };
}

async function inputBytes(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function judged(path: string, text: string, mended: boolean): Promise<CheckedFile> {
  const batch = readBatch(text);
  const around = await diskLoader.load(path, batch.head);
  return checkedFile(path, check(batch, DEFAULT_CONFIG, undefined, around), mended);
}

function report(files: readonly CheckedFile[], { format, color, fix, stdin }: CheckOptions): string {
  if (format === "json") return jsonReport(files);
  if (files.length === 0) return "";
  return prettyReport(files, createColors(color ?? isRead(fix && stdin ? process.stderr : process.stdout)));
}

/** Whether a person reads along on a stream and wants colours; see no-color.org. */
function isRead(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return Boolean(FORCE_COLOR) || (stream.isTTY && TERM !== "dumb");
}

function codeOf(files: readonly CheckedFile[], bar: Bar): 0 | 1 {
  if (bar === "never") return 0;
  return files.some(({ verdict }) => verdict.findings.some(({ severity }) => atLeast(severity, bar))) ? 1 : 0;
}
