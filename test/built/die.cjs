// Run before a program: it is killed at the worst moment, when a mended file is about to take the place of the old one.
const fs = require("node:fs/promises");

fs.rename = () => process.kill(process.pid, "SIGKILL");
