// Serves a folder in a VS Code with the packed extension, to a browser on this machine, until it is interrupted.
// node serve.mjs EXTENSION.vsix FOLDER FILE
import { once } from "node:events";
import { startHost } from "./host.mjs";

const [vsix, folder, file] = process.argv.slice(2);
const interrupted = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
const host = await startHost({ vsix });
console.log(`Open this in your browser; Ctrl+C here ends it:\n\n  ${host.page(folder, file)}\n`);
await interrupted;
await host.stop();
