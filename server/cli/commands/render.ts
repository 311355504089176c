/** `cordial render`: its arguments. */
import { RENDERINGS } from "../render-options.ts";
import { CONFIG, defineCommand } from "./command.ts";

export const render = defineCommand(
  {
    name: "render",
    says: "Print every final note, templates filled; what is not fit to send is left out and listed.",
    more: [
      "Whoever has an error, or a row with a flaw that no writer has looked at, is left out and listed on the error stream; then the command exits with 1.",
    ],
    operands: { value: "[paths]", offers: "files" },
    options: {
      format: {
        type: "string",
        value: "FORMAT",
        words: RENDERINGS,
        says: 'text to read (unless you say otherwise), json for programs, csv for a tool that takes "linkedin_url, first_name, last_name, company, title, connection_note", or html, a page for a colleague to look over: with what is not fit to send, and what was sent.',
      },
      config: CONFIG,
      all: { type: "boolean", says: "Leave nothing out, but mark what is not fit to send." },
    },
    examples: [
      ["cordial render week-21.invite.md --format csv > to-send.csv", "a table for another tool"],
      ["cordial render week-21.invite.md --format html > review.html", "a page for a colleague"],
    ],
  },
  async ({ operands, has, value, word }, terminal) => {
    const { runRender } = await import("../render.ts");
    const format = word("format", RENDERINGS) ?? "text";
    const config = value("config");
    const paths = operands.length > 0 ? operands : ["."];
    return runRender({ paths, format, all: has("all"), ...(config !== undefined && { config }) }, terminal);
  },
);
