/** What the documents would have somebody type, and the little of a shell that it takes to do so in this process. */
import { readFileSync } from "node:fs";
import type { Folder, Ran } from "./command.ts";

/** The lines of all fences of a language in a document; one that ends in a bar goes on in the next. */
export function linesIn(path: string, language = "sh"): string[] {
  const fences = readFileSync(path, "utf8").matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"));
  const text = [...fences].map(([, lines = ""]) => lines).join("");
  return text
    .replaceAll(/\|\n\s*/g, "| ")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s+)#.*$/, ""))
    .filter(Boolean);
}

/** Whether a line is one command with its files, which needs no shell but this. */
export const isPlain = (line: string): boolean => /^cordial (?:"[^"$]*"|[^"'|&;$()`])*$/.test(line);

/** Does a plain line in a folder. */
export async function doLine(line: string, { cordial, read, write }: Folder): Promise<Ran> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const after = (mark: string): string | undefined => {
    const at = words.indexOf(mark);
    return at < 0 ? undefined : words.splice(at, 2)[1];
  };
  const [from, to] = [after("<"), after(">")];
  const stopping = new AbortController();
  const ran = await cordial(words.slice(1), {
    ...(from !== undefined && { input: read(from) }),
    stop: stopping.signal,
    onOutput: () => stopping.abort(),
  });
  if (to !== undefined) write(to, ran.out);
  return ran;
}
