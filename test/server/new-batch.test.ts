/** Making a batch of a list, as a client asks for it. */
import { expect, test } from "vitest";
import { NEW_BATCH, type NewBatchAnswer } from "../../shared/protocol/writing.ts";
import { edit } from "../support/editor.ts";

const csv = "Name,Company\nRob Jensen,Kew\n,Vega\n";

test.each([
  ["sections", "# people.csv\n\n## Rob Jensen\n\n- company: Kew\n"],
  ["template", "---\nrecipients: lists/people.csv\n---\n"],
])("a new batch has %s", async (as, start) => {
  const editor = await edit("");
  const answer = await editor.request<NewBatchAnswer>(NEW_BATCH, { csv, path: "lists/people.csv", as });
  expect(answer.text.startsWith(start)).toBe(true);
  expect(answer.leftOut).toEqual(as === "sections" ? ["Row 2 has no name."] : []);
});

test.each([
  [null],
  [{}],
  [{ csv, path: "p.csv" }],
  [{ csv, path: "p.csv", as: "poem" }],
  [{ csv: 1, path: "p.csv", as: "sections" }],
])("asked for with %j, there is none", async (params) => {
  const editor = await edit("");
  await expect(editor.request(NEW_BATCH, params)).rejects.toMatchObject({ code: -32602 });
});

test("of what is no text there is none", async () => {
  const editor = await edit("");
  await expect(editor.request(NEW_BATCH, { csv: "a\0b", path: "p.csv", as: "sections" })).rejects.toThrow(
    "p.csv is not a text file",
  );
});
