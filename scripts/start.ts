// `npm start`: shows what Cordial says of the examples, then how to use it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const { status } = spawnSync(
  process.execPath,
  ["dist/cordial.cjs", "check", "examples/*.invite.md", "examples/conference"],
  {
    stdio: "inherit",
  },
);

// 1 means that it found something to say, which examples are for.
if (status !== 0 && status !== 1) process.exit(status ?? 2);

console.log(`
The editor extension:
  npm run package
  code --install-extension cordial-${version}.vsix

The command:
  node dist/cordial.cjs check path/to/drafts
  node dist/cordial.cjs --help
`);
