import fc from "fast-check";
import { expect } from "vitest";
import { change, file } from "../support/arbitrary.ts";
import { PUSHED, RICH } from "../support/clients.ts";
import { Editor, type EditorOptions } from "../support/editor.ts";
import { law } from "../support/law.ts";

const started = async (text: string, options: EditorOptions): Promise<Editor> => {
  const editor = new Editor(options);
  await editor.start();
  await editor.open(text);
  return editor;
};

/** What an editor shows of a text, and then goes. */
async function shown(editor: Editor): Promise<unknown[]> {
  const diagnostics = await editor.diagnostics();
  await editor.close();
  return diagnostics;
}

for (const [how, capabilities] of [
  ["asks", RICH],
  ["is told", PUSHED],
] as const)
  law(
    `any edits end in the findings of a fresh open, for a client that ${how}`,
    100,
    [file, fc.array(change, { minLength: 1, maxLength: 5 })],
    async (text, changes) => {
      const options = { capabilities };
      const editor = await started(text, options);
      for (const { at, length, text: put } of changes) {
        await editor.diagnostics();
        const start = Math.floor(at * editor.text.length);
        await editor.type({ span: { start, end: Math.min(start + length, editor.text.length) }, text: put });
      }
      const fresh = await started(editor.text, options);
      expect(await shown(editor)).toEqual(await shown(fresh));
    },
  );

const messages = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

law(
  "any edits in one message, unlooked at, end in the findings of a fresh open",
  25,
  [file, messages],
  async (text, all) => {
    const options = { capabilities: PUSHED };
    const editor = await started(text, options);
    for (const changes of all)
      await editor.typeAll(
        changes.map(({ at, length, text: put }) => (now) => {
          const start = Math.floor(at * now.length);
          return { span: { start, end: Math.min(start + length, now.length) }, text: put };
        }),
      );
    const fresh = await started(editor.text, options);
    expect(await shown(editor)).toEqual(await shown(fresh));
  },
);
