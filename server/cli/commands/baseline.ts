/** `cordial baseline`: its arguments. */
import { CONFIG, defineCommand } from "./command.ts";

export const baseline = defineCommand(
  {
    name: "baseline",
    says: "Accept what is found today, so that a check tells of new findings only.",
    more: [
      'What is accepted is written to cordial-baseline.json in the current folder, for you to keep with your drafts; "cordial check" finds it there. A finding stays accepted when lines move: it is known by its rule, by whom it concerns and by the words that it marks. Whether a note is fit to send does not depend on it.',
      "Call it again to forget what is no longer found. What was accepted of files that are not named stays accepted.",
    ],
    operands: { value: "[paths]", offers: "files" },
    options: {
      baseline: { type: "string", value: "FILE", offers: "files", says: "Write to this file instead." },
      config: CONFIG,
    },
    examples: [["cordial baseline", "begin to use Cordial on drafts that are there already"]],
  },
  async ({ operands, value }, terminal) => {
    const { accept } = await import("../accept.ts");
    const baseline = value("baseline");
    const config = value("config");
    const paths = operands.length > 0 ? operands : ["."];
    const stated = { ...(baseline !== undefined && { baseline }), ...(config !== undefined && { config }) };
    return accept({ paths, ...stated }, terminal);
  },
);
