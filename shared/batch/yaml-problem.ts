/** Says in plain words what the YAML library could not read. */
import type { YAMLParseError } from "yaml";
import { said, say, toSay } from "../text/say.ts";

/** One sentence that says what is wrong and what to do. */
export function explain({ code, message }: Pick<YAMLParseError, "code" | "message">): string {
  if (code === "MISSING_CHAR" && /closing/.test(message)) return said("A closing quote is missing.");
  if (code === "BAD_INDENT" && /end with a/.test(message))
    return said("A bracket that opens here is not closed.");
  const sentence = SENTENCES[code];
  return sentence === undefined
    ? say`The front matter cannot be read from here on: ${firstSentence(message)}.`
    : said(sentence);
}

const SENTENCES: Partial<Record<YAMLParseError["code"], string>> = {
  ALIAS_PROPS: toSay("Put a value that starts with “*” in quotes."),
  BAD_ALIAS: toSay("Put a value that starts with “*” or “&” in quotes."),
  BAD_DQ_ESCAPE: toSay(
    "A backslash has a meaning between double quotes: write it twice, or use single quotes.",
  ),
  BAD_INDENT: toSay("This line is not indented like the lines around it."),
  BAD_SCALAR_START: toSay("A value cannot start with this character: put the value in quotes."),
  BLOCK_AS_IMPLICIT_KEY: toSay("This value holds a colon: put it in quotes."),
  BLOCK_IN_FLOW: toSay("Between brackets a list or map cannot go on like this: close the bracket first."),
  DUPLICATE_KEY: toSay("This key is set twice."),
  MISSING_CHAR: toSay("This line has no “key: value”: a colon is missing."),
  MULTILINE_IMPLICIT_KEY: toSay(
    "This line has no “key: value”: a colon is missing, or the line before it is not finished.",
  ),
  TAB_AS_INDENT: toSay("Indent this line with spaces, not with a tab."),
  UNEXPECTED_TOKEN: toSay("This does not belong here: check quotes, brackets and colons before it."),
};

const firstSentence = (message: string): string =>
  (message.split("\n")[0] ?? "").trimEnd().replace(/[.:]$/, "");
