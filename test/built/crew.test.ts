import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Job } from "../../server/cli/check-file.ts";
import { checkAll } from "../../server/cli/crew.ts";
import { Failure } from "../../server/cli/failure.ts";
import { rulesIn } from "../../server/cli/settled.ts";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

test("helpers in other threads come to the same, in the same order, and tell what they could not do", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, "0")}.invite.md`);
  const drafts = names.map((name, index) => [name, index % 3 ? ROB : KIND_ROB] as const);
  const { path } = folder({
    ...Object.fromEntries(drafts),
    "ours.cordial.json": '{ "rules": { "curt-greeting": "error" } }',
  });
  const job: Job = {
    folder: path,
    config: "ours.cordial.json",
    format: "json",
    colors: false,
    bar: "warning",
    lead: "",
    rules: rulesIn(["curt-greeting"]),
    fix: false,
    diff: false,
    mildest: "hint",
    accepted: new Map([["01.invite.md", [{ rule: "curt-greeting", recipient: "Rob Jensen", text: "Rob" }]]]),
  };
  // The first is for a helper, whichever thread is quicker.
  const paths = ["gone.invite.md", ...names];
  let steps = 0;
  const step = () => {
    steps += 1;
  };
  const alone = await checkAll(paths, job, step, { program: undefined });
  const helped = await checkAll(paths, job, step, { program: resolve("dist/cordial.cjs"), helpers: 2 });
  expect(helped).toEqual(alone);
  expect(helped[0]).toBeInstanceOf(Failure);
  expect(helped[3]).toMatchObject({ tally: { findings: { error: 1, warning: 0 } } });
  expect(steps).toBe(26);
});
