/** `cordial convert`: its arguments. */
import { DIALECT_IDS } from "../../../shared/batch/placeholders/tools.ts";
import { DELIVERY, deliveryIn } from "../deliver.ts";
import { Failure } from "../failure.ts";
import { defineCommand } from "./command.ts";

export const convert = defineCommand(
  {
    name: "convert",
    says: "Print a file with its placeholders as another tool spells them.",
    more: [
      "What the tool has no way to say stays as it is and is listed on the error stream; then the command exits with 1.",
    ],
    operands: { value: "<file>", most: 1, offers: "files" },
    options: {
      to: {
        type: "string",
        value: "TOOL",
        words: DIALECT_IDS,
        says: `Whose spelling: ${DIALECT_IDS.join(", ")}. For cordial, those of other tools are read.`,
      },
      ...DELIVERY,
    },
    examples: [["cordial convert week-21.invite.md --to hubspot", "the template for another tool"]],
  },
  async (given, terminal) => {
    const [path] = given.operands;
    const to = given.word("to", DIALECT_IDS);
    if (path === undefined || to === undefined)
      throw new Failure('Name a file and a tool, as in "cordial convert week-21.invite.md --to apollo".');
    const { runConvert } = await import("../convert.ts");
    return runConvert({ path, to, ...deliveryIn(given) }, terminal);
  },
);
