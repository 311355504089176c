/** The entry for editors that start the server as a Node process. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serveProcess } from "./host.ts";

serveProcess(pathToFileURL(join(__dirname, "../../docs/rules/")).href);
