/** Says in plain words what the YAML library could not read. */
import type { YAMLParseError } from "yaml";

/** One sentence that says what is wrong and what to do. */
export function explain({ code, message }: Pick<YAMLParseError, "code" | "message">): string {
  if (code === "MISSING_CHAR" && /closing/.test(message)) return "A closing quote is missing.";
  if (code === "BAD_INDENT" && /end with a/.test(message)) return "A bracket that opens here is not closed.";
  return SENTENCES[code] ?? `The front matter cannot be read from here on: ${firstSentence(message)}.`;
}

const SENTENCES: Partial<Record<YAMLParseError["code"], string>> = {
  ALIAS_PROPS: "Put a value that starts with “*” in quotes.",
  BAD_ALIAS: "Put a value that starts with “*” or “&” in quotes.",
  BAD_DQ_ESCAPE: "A backslash has a meaning between double quotes: write it twice, or use single quotes.",
  BAD_INDENT: "This line is not indented like the lines around it.",
  BAD_SCALAR_START: "A value cannot start with this character: put the value in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "This value holds a colon: put it in quotes.",
  BLOCK_IN_FLOW: "Between brackets a list or map cannot go on like this: close the bracket first.",
  DUPLICATE_KEY: "This key is set twice.",
  MISSING_CHAR: "This line has no “key: value”: a colon is missing.",
  MULTILINE_IMPLICIT_KEY:
    "This line has no “key: value”: a colon is missing, or the line before it is not finished.",
  TAB_AS_INDENT: "Indent this line with spaces, not with a tab.",
  UNEXPECTED_TOKEN: "This does not belong here: check quotes, brackets and colons before it.",
};

const firstSentence = (message: string): string =>
  (message.split("\n")[0] ?? "").trimEnd().replace(/[.:]$/, "");
