/** `cordial render`: every final note of a file, as text, JSON, CSV or a page; what is not fit to send is left out and listed. */
import { isFit, lettersOf, neverMerged, type Rendered, whyNone } from "../../shared/features/letters.ts";
import { type Page, pageOfLetters } from "../../shared/features/page.ts";
import { pileOf } from "../../shared/features/preview.ts";
import { rendered } from "../../shared/features/rendering.ts";
import { printable } from "../../shared/text/printable.ts";
import { judge } from "./check-file.ts";
import { Configuration } from "./configuration.ts";
import { readText } from "./disk.ts";
import { Failure } from "./failure.ts";
import { findFiles } from "./files.ts";
import { complaints, type Outcome } from "./outcome.ts";
import type { RenderOptions } from "./render-options.ts";
import { rulesIn } from "./settled.ts";
import type { Terminal } from "./terminal.ts";

export async function runRender(
  { paths, format, all, config }: RenderOptions,
  { folder }: Terminal,
): Promise<Outcome> {
  const configuration = new Configuration({ folder, ...(config !== undefined && { config }) });
  const found = await findFiles(paths, folder, configuration);
  const failures = found.failures.map(({ message }) => message);
  const bench = { folder, rules: rulesIn([]), configuration };
  const letters: Rendered[] = [];
  const pages: Page[] = [];
  const missing: string[] = [];
  for (const path of found.paths) {
    try {
      const verdict = await judge(path, await readText(folder, path), bench);
      const why = whyNone(verdict);
      if (why !== undefined) throw new Failure(`${path}: ${why}`);
      letters.push(...lettersOf(verdict));
      if (format === "html") pages.push({ title: path, pile: pileOf(verdict) });
      missing.push(...neverMerged(verdict));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
    }
  }
  const unfit = letters.filter((letter) => !isFit(letter));
  // Whoever looks a page over wants to see what is wrong; it is no list to send from.
  const isWhole = all || format === "html";
  const shown = isWhole ? letters : letters.filter(isFit);
  const out = format === "html" ? pageOfLetters(pages) : rendered(shown, format);
  const did = isWhole ? "not fit to send" : "left out";
  const listed = [
    ...missing.map((one) => `left out: ${one}`),
    ...unfit.map(({ called, reasons }) => `${did}: ${called}: ${reasons.join(" ")}`),
  ];
  const err = complaints(failures) + listed.map((line) => `cordial: ${printable(line)}\n`).join("");
  return { out, err, code: failures.length > 0 ? 2 : listed.length > 0 ? 1 : 0 };
}
