import fc from "fast-check";
import { expect } from "vitest";
import type { ClientCapabilities, Diagnostic } from "vscode-languageserver";
import { change } from "../support/arbitrary.ts";
import { PUSHED, RICH } from "../support/clients.ts";
import { Desk } from "../support/desk.ts";
import { law } from "../support/law.ts";

const BATCH = `---
sender: Linda Park
recipients: people.csv
exclude: not-them.csv
---

## Template

Hi {{first_name}}, thank you for your talk on {{topic}} at the Chamber mixer. May I send you the audience feedback?

Linda

## [Ana Sousa](https://www.linkedin.com/in/ana-sousa-example)

Hi Ana, your fern prints are a joy. May I stay in touch?

Linda
`;
const FILES = {
  "mixer.invite.md": BATCH,
  "fair.invite.md": BATCH.replace("exclude: not-them.csv\n", "").replace("people.csv", "guests.csv"),
  "people.csv": `First Name,Last Name,Topic,Profile URL
Rob,Jensen,listening,linkedin.com/in/rob-jensen-example
Ana,Sousa,ferns,linkedin.com/in/ana-sousa-example
MO,LIND,,linkedin.com/in/mo-lind-example
`,
  "guests.csv": "First Name,Topic,Profile URL\nRob,hearing,linkedin.com/in/rob-jensen-example\nJo,scones,\n",
  "not-them.csv": "https://www.linkedin.com/in/mo-lind-example\n",
};
const PATHS = Object.keys(FILES);

const cells = [
  ",",
  "\n",
  '"',
  "[topic]",
  "linkedin.com/in/jo-brandt-example",
  "\nJo,Brandt,scones,",
  "First Name",
];
const edits = fc.oneof(
  change,
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 6 }),
    text: fc.constantFrom(...cells),
  }),
);
const deed = fc.record({
  path: fc.constantFrom(...PATHS),
  what: fc.constantFrom("open", "close", "look", "look", "remove", "write", "type", "type", "type"),
  edit: edits,
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Files, and the documents that are open with what stands in them, however they came about. */
interface State {
  readonly files: Map<string, string>;
  readonly open: Map<string, string>;
}

async function start({ files, open }: State, capabilities: ClientCapabilities): Promise<Desk> {
  const editor = new Desk({ capabilities, files: Object.fromEntries(files), folders: ["memfs:/fair"] });
  await editor.start();
  await editor.quiet();
  for (const [path, text] of open) await editor.open(path, text);
  return editor;
}

function changed(text: string, { at, length, text: put }: Deed["edit"]): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + length);
}

/** Does something, as far as it can be done, and notes what comes of it. */
async function act({ files, open }: State, editor: Desk, { path, what, edit }: Deed): Promise<void> {
  const [saved, written] = [files.get(path), open.get(path)];
  if (what === "look") await editor.found(path);
  if (what === "open" && saved !== undefined && written === undefined) {
    open.set(path, saved);
    await editor.open(path);
  }
  if (what === "close" && written !== undefined) {
    open.delete(path);
    await editor.closeFile(path);
  }
  if (what === "type" && written !== undefined) {
    open.set(path, changed(written, edit));
    await editor.type(path, changed(written, edit));
  }
  if (what === "write") {
    files.set(path, changed(saved ?? "", edit));
    await editor.put(path, changed(saved ?? "", edit));
  }
  if (what === "remove") {
    files.delete(path);
    await editor.put(path, undefined);
  }
}

const inShort = ({ code, message, range, severity }: Diagnostic) => ({ code, message, range, severity });

/** What an editor shows of everything, before it goes. */
async function shown(editor: Desk): Promise<unknown> {
  const found = await editor.foundIn(PATHS);
  await editor.close();
  return PATHS.map((path, at) => [path, found[at]?.map(inShort)]);
}

for (const [how, capabilities] of [
  ["asks", RICH],
  ["is told", PUSHED],
] as const)
  law(
    `any edits to batches and lists end in the findings of a fresh start, for a client that ${how}`,
    100,
    [fc.array(deed, { minLength: 1, maxLength: 12 })],
    async (deeds) => {
      const state = {
        files: new Map(Object.entries(FILES)),
        open: new Map([
          ["mixer.invite.md", BATCH],
          ["people.csv", FILES["people.csv"]],
        ]),
      };
      const editor = await start(state, capabilities);
      for (const one of deeds) await act(state, editor, one);
      expect(await shown(editor)).toEqual(await shown(await start(state, capabilities)));
    },
  );
