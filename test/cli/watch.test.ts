import { expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

/** Does something whenever the output has got one more summary; stops after the last. */
function steps(...all: readonly (() => void)[]) {
  const stopping = new AbortController();
  let done = 0;
  return {
    stop: stopping.signal,
    onOutput: (out: string) => {
      for (; done < out.split(/\d+ invitations?:/).length - 1; done += 1) {
        const step = all[done];
        if (step) setImmediate(step);
        else stopping.abort();
      }
    },
  };
}

test("a watch checks again when a file changes or comes, and ends with the last check's code", async () => {
  const { cordial, write } = folder({ "in/a.invite.md": ROB });
  const setting = steps(
    () => write("in/a.invite.md", KIND_ROB),
    () => write("in/b.invite.md", ROB.replace("Rob,\n", "Hi XX,\n")),
  );
  const { code, out, err } = await cordial(["check", "--watch"], setting);
  expect(code).toBe(1);
  expect(err).toBe("");
  expect(out.match(/^\d+ invitations?: .*$/gm)).toEqual([
    "1 invitation: 1 ready",
    "1 invitation: 1 ready",
    "2 invitations: 1 ready, 1 not fit to send",
  ]);
  expect(out).not.toContain("\u001b");
});

test.each([
  ["a configuration", "--config", "ours.cordial.json", { rules: { "curt-greeting": "error" } }, "{}"],
  ["a baseline", "--baseline", "known.json", { version: 1, files: {} }, '{ "version": 1, "files": {} }'],
])("%s that is named is watched, wherever it is", async (_, option, name, changed, before) => {
  const { cordial, write } = folder({ "in/a.invite.md": ROB, [`out/${name}`]: before });
  const setting = steps(() => write(`out/${name}`, JSON.stringify(changed)));
  const { code, out } = await cordial(["check", "--watch", option, `../out/${name}`], {
    ...setting,
    within: "in",
  });
  expect(out.match(/^\d+ invitations?: .*$/gm)).toHaveLength(2);
  expect(code).toBe(option === "--config" ? 1 : 0);
});

test("the screen is emptied for each check, where somebody reads along", async () => {
  const { cordial } = folder({ "a.invite.md": KIND_ROB });
  const { code, out } = await cordial(["check", "--watch"], { ...steps(), isTTY: true });
  expect(code).toBe(0);
  expect(out.startsWith("\u001b[2J")).toBe(true);
});

test("what is broken for a moment does not end it", async () => {
  const { cordial, write } = folder({ "a.invite.md": KIND_ROB, "cordial-baseline.json": "{" });
  const setting = steps();
  setTimeout(() => write("cordial-baseline.json", '{ "version": 1, "files": {} }'), 150);
  const { code, err } = await cordial(["check", "--watch"], setting);
  expect(code).toBe(0);
  expect(err).toContain("is no baseline");
});
