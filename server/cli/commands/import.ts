/** `cordial import`: its arguments. */
import { DELIVERY, deliveryIn } from "../deliver.ts";
import { Failure } from "../failure.ts";
import { defineCommand } from "./command.ts";

export const imports = defineCommand(
  {
    name: "import",
    says: "Write a batch from a list of people: a section for each, with their profile and fields.",
    more: [
      "The list is a CSV file, such as the exports of LinkedIn and of other tools. Whoever is in it twice, or has no name, is left out and listed on the error stream; then the command exits with 1.",
    ],
    operands: { value: "<list>", most: 1, offers: "files" },
    options: {
      template: { type: "boolean", says: "Write one template instead that is filled from the list." },
      ...DELIVERY,
    },
    examples: [["cordial import people.csv --out week-22.invite.md", "a section for each row"]],
  },
  async (given, terminal) => {
    const [list] = given.operands;
    if (list === undefined) throw new Failure('Name a list, as in "cordial import people.csv".');
    const { runImport } = await import("../import.ts");
    return runImport({ list, template: given.has("template"), ...deliveryIn(given) }, terminal);
  },
);
