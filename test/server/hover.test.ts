import { expect, test } from "vitest";
import { MINIMAL } from "../support/clients.ts";
import { ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";
import { DOCS } from "../support/wire.ts";

const at = (place: string) => ROB.replace(place, `‸${place}`);

test("a finding is explained, with a link to its page", async () => {
  const editor = await edit(at("Rob,\n"));
  const hover = await editor.hover();
  expect(hover?.marked).toContain("\n⟦Rob⟧,\n");
  expect(hover?.kind).toBe("markdown");
  expect(hover?.words).toContain(`${DOCS}curt-greeting.md`);
});

test("a client that explains rules by itself is asked to", async () => {
  const editor = await edit(at("Rob,\n"), { init: { commands: true } });
  expect((await editor.hover())?.words).toContain("(command:cordial.explainRule?%5B%22curt-greeting%22%5D)");
});

test("a client that shows no Markdown is given plain text", async () => {
  const editor = await edit(at("Rob,\n"), { capabilities: MINIMAL });
  await editor.diagnostics();
  const hover = await editor.hover();
  expect(hover?.kind).toBe("plaintext");
  expect(hover?.words).not.toMatch(/\*\*|`/);
});

test("the heading tells what the recipient will read", async () => {
  const editor = await edit(at("Rob Jensen"));
  expect((await editor.hover())?.words).toContain("What Rob Jensen will read");
});

test("where there is nothing to say, nothing is said", async () => {
  const editor = await edit(at("sender"));
  expect(await editor.hover()).toBeNull();
});

test("the note at a place is what would be sent", async () => {
  const editor = await edit(at("Kindest"));
  const text = ROB.slice(ROB.indexOf("Rob,\n")).trimEnd();
  expect(await editor.noteAt()).toEqual({
    recipient: "Rob Jensen",
    text,
    length: text.length,
    limit: 300,
    fit: true,
  });
});

test("a note with an error is not fit", async () => {
  const editor = await edit("---\nto: Rob Jensen\n---\n\nHi [Name],‸\n");
  expect(await editor.noteAt()).toMatchObject({ recipient: "Rob Jensen", text: "Hi [Name],", fit: false });
});

test("there is no note above the first invitation", async () => {
  const editor = await edit("# Our ‸mixer\n\n## Rob Jensen\n");
  expect(await editor.noteAt()).toBeNull();
});
