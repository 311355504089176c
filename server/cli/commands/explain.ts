/** `cordial explain`: its arguments. */
import { said } from "../outcome.ts";
import { defineCommand } from "./command.ts";

export const explain = defineCommand(
  {
    name: "explain",
    says: "Say why a rule minds, whose rule it is, and what to write instead; without a rule, list them all.",
    operands: { value: "[rule]", most: 1, offers: "rules" },
    options: {},
    examples: [["cordial explain missing-context", "one rule"]],
  },
  async ({ operands: [rule] }) => {
    const { explain } = await import("../explain.ts");
    return said(explain(rule));
  },
);
