/** Scripts that teach shells to complete the command, made from the table of commands. */
import { rulebook } from "../../shared/rulebook.ts";
import type { Command, Offers, Option } from "./commands/command.ts";
import type { Shell } from "./shells.ts";

/** Command -> the files and words that can stand for a value. */
interface Choices {
  readonly files: boolean;
  readonly words: readonly string[];
}

export function completionFor(shell: Shell, commands: readonly Command[]): string {
  const choices = (offers: Offers | undefined): Choices => {
    if (offers === "files") return { files: true, words: [] };
    if (offers === "rules") return { files: false, words: rulebook.map(({ id }) => id) };
    if (offers === "commands") return { files: false, words: commands.map(({ name }) => name) };
    return { files: false, words: offers ?? [] };
  };
  return SCRIPTS[shell](commands.map((command) => known(command, choices)));
}

/** A command as far as shells care. */
interface Known {
  readonly name: string;
  readonly says: string;
  readonly operands: Choices;
  readonly options: readonly KnownOption[];
}

interface KnownOption {
  /** "--format". */
  readonly name: string;
  /** "-q". */
  readonly short?: string;
  readonly says: string;
  /** Absent where it takes no value. */
  readonly value?: Choices;
}

const known = ({ name, says, operands, options }: Command, choices: (offers?: Offers) => Choices): Known => ({
  name,
  says: firstSentence(says),
  operands: choices(operands?.offers),
  options: [
    ...Object.entries(options).map(([name, option]) => knownOption(name, option, choices)),
    { name: "--help", short: "-h", says: "Tell all about this command" },
  ],
});

const knownOption = (
  name: string,
  { type, short, words, offers, says }: Option,
  choices: (offers?: Offers) => Choices,
): KnownOption => ({
  name: `--${name}`,
  ...(short !== undefined && { short: `-${short}` }),
  says: firstSentence(says),
  ...(type === "string" && { value: choices(words ?? offers) }),
});

const firstSentence = (text: string): string => (/^[^.:;(]*/.exec(text)?.[0] ?? text).trim();

const namesOf = ({ name, short }: KnownOption): string[] => [...(short ? [short] : []), name];

/** Within single quotes, as the shells have them. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const compgen = (words: readonly string[]): string =>
  `COMPREPLY=($(compgen -W ${quoted(words.join(" "))} -- "$word")); return`;

/** Where nothing is offered, bash goes on to files by itself. */
function bash(commands: readonly Known[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      if (option.value === undefined) return [];
      const pattern = namesOf(option)
        .map((one) => `${name}:${one}`)
        .join("|");
      return [`    ${pattern}) ${option.value.words.length > 0 ? compgen(option.value.words) : "return"} ;;`];
    }),
  );
  const rest = commands.flatMap(({ name, options, operands }) => [
    `    ${name}:-*) ${compgen(options.flatMap(namesOf))} ;;`,
    ...(operands.words.length > 0 ? [`    ${name}:*) ${compgen(operands.words)} ;;`] : []),
  ]);
  return `_cordial() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    ${compgen(commands.map(({ name }) => name))}
  fi
  case "$command:$before" in
${values.join("\n")}
  esac
  case "$command:$word" in
${rest.join("\n")}
  esac
}
complete -o default -F _cordial cordial
`;
}

const escaped = (text: string): string => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
const action = ({ files, words }: Choices): string => (files ? "_files" : `(${words.join(" ")})`);

function zsh(commands: readonly Known[]): string {
  const specs = ({ options, operands }: Known): string[] => [
    ...options.flatMap((option) =>
      namesOf(option).map((name) => {
        const value = option.value ? `:value:${action(option.value)}` : "";
        return quoted(`*${name}[${escaped(option.says)}]${value}`);
      }),
    ),
    ...(operands.files || operands.words.length > 0 ? [quoted(`*:operand:${action(operands)}`)] : []),
  ];
  return `#compdef cordial
_cordial() {
  local -a commands=(
${commands.map(({ name, says }) => `    ${quoted(`${name}:${escaped(says)}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT -= 1 ))
  case $words[1] in
${commands.map((command) => `    ${command.name}) _arguments ${specs(command).join(" ")} ;;`).join("\n")}
  esac
}
if [[ $funcstack[1] == _cordial ]]; then _cordial "$@"; else compdef _cordial cordial; fi
`;
}

function fish(commands: readonly Known[]): string {
  const lines = commands.flatMap(({ name, says, options, operands }) => {
    const within = `complete -c cordial -n '__fish_seen_subcommand_from ${name}'`;
    const offered = ({ files, words }: Choices): string =>
      files ? " -F" : words.length > 0 ? ` -a ${quoted(words.join(" "))}` : "";
    return [
      `complete -c cordial -n __fish_use_subcommand -a ${name} -d ${quoted(says)}`,
      ...options.map(({ name, short, says, value }) => {
        const names = `${short ? ` -s ${short.slice(1)}` : ""} -l ${name.slice(2)}`;
        return `${within}${names}${value ? ` -r${offered(value)}` : ""} -d ${quoted(says)}`;
      }),
      ...(offered(operands) ? [`${within}${offered(operands)}`] : []),
    ];
  });
  return `${["complete -c cordial -f", ...lines].join("\n")}\n`;
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Known[]) => string>> = { bash, zsh, fish };
