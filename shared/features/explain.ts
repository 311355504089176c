/** A rule's page: what it flags and why, whose rule it is, examples, and how to switch it off. The terminal prints the same. */
import { type Example, type Rule, type Severity, SOURCES } from "../rule.ts";

export const SEVERITY_WORDS: Record<Severity, string> = {
  error: "error: must not be sent",
  warning: "warning",
  information: "information",
  hint: "hint",
};

/** The page as Markdown. */
export function pageOf(rule: Rule, examples: readonly Example[]): string {
  const parts = [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${SEVERITY_WORDS[rule.severity]}${rule.preview ? " · preview: new, and on trial" : ""}`,
    `**Why.** ${rule.why}`,
    `**Instead.** ${rule.instead}`,
    `**Whose rule it is.** ${rule.sources.map((source) => SOURCES[source]).join("; ")}.`,
    ...(rule.dissent ? [`**Opinions differ.** ${rule.dissent}`] : []),
    "## Flagged",
    "What is flagged stands between ⟦ and ⟧; where something is missing, the mark shows where that is said.",
    ...examples.flatMap((example) => ("flagged" in example ? flagged(example) : [])),
    "## Fine",
    ...examples.flatMap((example) => ("clean" in example ? clean(example) : [])),
    "## To switch it off",
    switchingOff(rule),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Flagged = Extract<Example, { flagged: string }>;
type Clean = Extract<Example, { clean: string }>;

function flagged(example: Flagged): string[] {
  const { note, fix, fixed } = example;
  const before = [...(note ? [note] : []), fence(fileOf(example.flagged, example.given)), ...beside(example)];
  if (fixed === undefined) return before;
  return [...before, fix ? `After *${fix}*:` : "After the fix:", fence(fixed)];
}

const clean = (example: Clean): string[] => [
  ...(example.note ? [example.note] : []),
  fence(fileOf(example.clean, example.given)),
  ...beside(example),
];

const beside = ({ files = {} }: Example): string[] =>
  Object.entries(files).flatMap(([path, text]) => [`With \`${path}\`:`, fence(text)]);

/** The file that an example's text stands for; marks are left where they are. */
export function fileOf(text: string, given?: string): string {
  if (isWholeFile(text) || given === undefined) return text;
  return `---\n${given}\n---\n\n${text}`;
}

export const isWholeFile = (text: string): boolean => /^⟦?(?:---|##\s)/.test(text);

function fence(text: string): string {
  const mark = text.includes("```") ? "~~~" : "```";
  return `${mark}text\n${text.trimEnd()}\n${mark}`;
}

function switchingOff({ id, scope }: Rule): string {
  const parts = [
    `In one file, in the front matter:\n\n${fence(`rules:\n  ${id}: off`)}`,
    ...(scope === "mute"
      ? []
      : [
          `For one line, or to the end of a section:\n\n${fence(
            `<!-- cordial-disable-next-line ${id} -- why it is fine here -->\n<!-- cordial-disable ${id} -- why it is fine here -->`,
          )}`,
        ]),
    `In a folder and all below it, in its \`cordial.json\`:\n\n${fence(`{ "rules": { "${id}": "off" } }`)}`,
    `In all files, in the editor's settings:\n\n${fence(`"cordial.rules": { "${id}": "off" }`)}`,
    "Instead of `off` it can be `hint`, `information`, `warning` or `error`.",
  ];
  return parts.join("\n\n");
}
