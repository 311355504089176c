/** The `cordial` command. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { VERSION } from "../version.ts";
import { readCommand } from "./command.ts";
import { Failure } from "./failure.ts";
import { HELP } from "./help.ts";
import { type Outcome, said } from "./outcome.ts";

/** Does what the arguments say. What a command needs is loaded when it is called for. */
async function outcomeOf(args: readonly string[]): Promise<Outcome> {
  const command = readCommand(args);
  if (command.name === "check") {
    const { runCheck } = await import("./check.ts");
    return runCheck(command.options);
  }
  if (command.name === "render") {
    const { runRender } = await import("./render.ts");
    return runRender(command.options);
  }
  if (command.name === "explain") {
    const { explain } = await import("./explain.ts");
    return said(explain(command.rule));
  }
  if (command.name === "lsp") {
    const { serveProcess } = await import("../host.ts");
    serveProcess(pathToFileURL(join(__dirname, "../docs/rules/")).href);
    return said("");
  }
  return said(command.name === "version" ? `${VERSION}\n` : HELP);
}

const failed = (error: unknown): Outcome => {
  const words = error instanceof Failure ? error.message : `This is a mistake of ours. ${inspect(error)}`;
  return { out: "", err: `cordial: ${words}\n`, code: 2 };
};

async function main(): Promise<void> {
  const { out, err, code } = await outcomeOf(process.argv.slice(2)).catch(failed);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}

// Whoever reads our output may stop before its end, as `head` does; then there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void main();
