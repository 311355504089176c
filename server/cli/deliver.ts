/** Handing a new text over: to the output, or to a file that is not there yet. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Given } from "./commands/command.ts";
import { asFailure, writeText } from "./disk.ts";
import { Failure } from "./failure.ts";

export interface Delivery {
  /** The file to write; without one, the text goes to the output. */
  readonly out?: string;
  /** Whether the file may be written over. */
  readonly force: boolean;
}

/** The options of all commands that hand over a new text. */
export const DELIVERY = {
  out: {
    type: "string",
    value: "FILE",
    offers: "files",
    says: "Write to this file, which must not be there yet.",
  },
  force: { type: "boolean", says: "With --out: write over a file that is there." },
} as const;

export function deliveryIn({ value, has }: Given<keyof typeof DELIVERY>): Delivery {
  const out = value("out");
  return { force: has("force"), ...(out !== undefined && { out }) };
}

/** What is left for the output. @throws Failure when the file is there, or cannot be written. */
export async function deliver(text: string, folder: string, { out, force }: Delivery): Promise<string> {
  if (out === undefined) return text;
  if (force) await writeText(folder, out, text);
  else await writeNew(folder, out, text);
  return "";
}

/** Fails where the file is there, even if it has come this moment. */
async function writeNew(folder: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(folder, path), text, { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new Failure(`${path} is there already; give another name, or --force to write over it.`);
    throw asFailure(error, path);
  }
}
