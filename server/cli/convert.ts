/** `cordial convert`: a file with its placeholders in another dialect; what that cannot say stays, and is listed. */
import { DIALECTS, type DialectId } from "../../shared/batch/placeholders/tools.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { conversionTo, leftWords } from "../../shared/features/convert.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { readText } from "./disk.ts";
import { complaints, type Outcome } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";

export interface ConvertOptions extends Delivery {
  readonly path: string;
  readonly to: DialectId;
}

/** @throws Failure when the file cannot be read, or the other not be written. */
export async function runConvert(
  { path, to, ...delivery }: ConvertOptions,
  { folder }: Terminal,
): Promise<Outcome> {
  const text = await readText(folder, path);
  const conversion = conversionTo(DIALECTS[to], readBatch(text));
  const left = leftWords(conversion, DIALECTS[to]);
  const out = await deliver(applyEdits(text, conversion.edits), folder, delivery);
  return left === undefined ? { out, err: "", code: 0 } : { out, err: complaints([left]), code: 1 };
}
