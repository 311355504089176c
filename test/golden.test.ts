/** How all rules sound together: what is said of the example batches, as recorded in test/golden/. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBatch } from "../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../shared/config.ts";
import { check } from "../shared/features/check.ts";
import { textOf } from "../shared/text/span.ts";

const examples = readdirSync("examples").filter((name) => name.endsWith(".invite.md"));

test.each(examples)("%s is judged as recorded", async (name) => {
  const text = readFileSync(`examples/${name}`, "utf8");
  const { batch, findings } = check(readBatch(text), DEFAULT_CONFIG);
  const said = findings.map((finding) => {
    const who = batch.invites[finding.invite ?? -1]?.value.recipient?.full ?? "the file";
    const words = textOf(text, finding.span).replaceAll(/\s+/g, " ");
    const fixes = finding.fixes().map((fix) => `  ${fix.class}: ${fix.title}`);
    return [
      `${who}: ${finding.severity} ${finding.rule.id} ⟦${words}⟧`,
      `  ${finding.message}`,
      ...fixes,
    ].join("\n");
  });
  await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`golden/${name.replace(".invite.md", ".txt")}`);
});
