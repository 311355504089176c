/** What `cordial help` prints, made from the table of commands. */
import { type Command, written } from "./commands/command.ts";

const ABOUT =
  "Reads your invitations the way their recipients will, and says what to mend before you send them.";

const CODES: readonly (readonly [string, string])[] = [
  ["0", "All is well."],
  ["1", "Something was found."],
  ["2", "Something could not be read or done."],
];

export const overview = (commands: readonly Command[]): string =>
  sections([
    ["", wrapped(ABOUT, 0)],
    ["Usage", ["  cordial <command> [options]"]],
    ["Commands", commands.flatMap((command) => entry(lineOf(command), command.says))],
    [
      "More",
      [
        ...entry("cordial help <command>", "All about one command."),
        ...entry("cordial --version", "Which version this is."),
      ],
    ],
    ["Exit codes", codes()],
  ]);

export const helpOn = (command: Command): string =>
  sections([
    ["Name", wrapped(`cordial ${command.name}: ${command.says}`, 2)],
    ["Usage", [`  ${lineOf(command, " [options]")}`]],
    ...(command.more ? [["Description", paragraphs(command.more)] as const] : []),
    ...(Object.keys(command.options).length > 0
      ? [
          [
            "Options",
            Object.entries(command.options).flatMap(([name, option]) =>
              entry(written(name, option), option.says),
            ),
          ] as const,
        ]
      : []),
    ["Exit codes", codes()],
    ...(command.examples
      ? [["Examples", command.examples.flatMap(([line, says]) => entry(line, says))] as const]
      : []),
  ]);

const codes = (): string[] => CODES.map(([code, says]) => `  ${code}  ${says}`);

const lineOf = ({ name, operands }: Command, options = ""): string =>
  `cordial ${name}${options}${operands ? ` ${operands.value}` : ""}`;

/** What it is on a line of its own, and what there is to say of it below. */
const entry = (term: string, says: string): string[] => [`  ${term}`, ...wrapped(says, 6)];

const paragraphs = (all: readonly string[]): string[] =>
  all.flatMap((words, index) => [...(index > 0 ? [""] : []), ...wrapped(words, 2)]);

const sections = (all: readonly (readonly [title: string, lines: readonly string[]])[]): string =>
  all
    .map(([title, lines]) => `${[...(title ? [title.toUpperCase()] : []), ...lines].join("\n")}\n`)
    .join("\n");

const COLUMNS = 88;

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + word.length <= COLUMNS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
