/** `cordial lsp`: the language server. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SITE_PAGES } from "../../../shared/protocol.ts";
import { said } from "../outcome.ts";
import { type Command } from "./command.ts";

/** Its arguments say how to talk to the editor, which the library reads by itself. */
export const lsp: Command = {
  name: "lsp",
  says: "Start the language server, for editors.",
  options: {
    stdio: { type: "boolean", says: "Talk over the standard streams; so it does when nothing is said." },
    "node-ipc": { type: "boolean", says: "Talk over the channel to the parent process." },
  },
  examples: [["cordial lsp --stdio", "for any editor that speaks the Language Server Protocol"]],
  run: async () => {
    const { serveProcess } = await import("../../host.ts");
    serveProcess(SITE_PAGES ?? pathToFileURL(join(__dirname, "../docs/rules/")).href);
    return said("");
  },
};
