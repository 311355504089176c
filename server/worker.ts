/** The entry for editors that run in a browser: the server in a web worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { manners } from "./manners.ts";
import { serve } from "./server.ts";
import { today } from "./today.ts";

/** The worker's own global scope, over which it talks to the page. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  { messageStrategy: manners() },
);

serve(connection, { soon: (run) => setTimeout(run, 0), today });
