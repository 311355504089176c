/** `cordial import`: a batch from a list of people; whoever has not got into it is listed. */
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { sectionsFor, templateFor } from "../../shared/features/import.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { readText } from "./disk.ts";
import { Failure } from "./failure.ts";
import { complaints, type Outcome } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";

export interface ImportOptions extends Delivery {
  /** The path of a CSV file. */
  readonly list: string;
  /** Whether one template is to be filled from the list; otherwise everybody has a section. */
  readonly template: boolean;
}

/** @throws Failure when the list cannot be read or holds nobody, or the batch cannot be written. */
export async function runImport(
  { list, template, ...delivery }: ImportOptions,
  { folder }: Terminal,
): Promise<Outcome> {
  const csv = await readText(folder, list);
  const { text, leftOut } = template
    ? templateFor(csv, pathFrom(dirname(resolve(folder, delivery.out ?? "-")), resolve(folder, list), list))
    : sectionsFor(csv, list);
  const listed = complaints(leftOut.map((line) => `left out: ${line}`));
  const nobody = complaints([`There is nobody in ${list} whom a batch could be for.`]);
  if (text === "") return { out: "", err: nobody + listed, code: 2 };
  return { out: await deliver(text, folder, delivery), err: listed, code: leftOut.length > 0 ? 1 : 0 };
}

/** The list as the batch has to name it. */
function pathFrom(folder: string, list: string, called: string): string {
  const way = relative(folder, list).split(sep).join("/");
  if (way === ".." || way.startsWith("../") || isAbsolute(way))
    throw new Failure(
      `A batch can only name lists beside it or below, so ${called} has to stand in its folder.`,
    );
  return way;
}
