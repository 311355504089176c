// Run before a program: whatever asks for the network or for another process from then on is thrown out.
const Module = require("node:module");

const FORBIDDEN = [
  "net",
  "http",
  "https",
  "http2",
  "dns",
  "tls",
  "dgram",
  "child_process",
  "cluster",
  "inspector",
];
const refuse = (what) => {
  throw new Error(`${what} is forbidden here.`);
};

// Every module is asked for in this way.
const loader = "_load";
const load = Module[loader];
Module[loader] = (name, ...rest) =>
  FORBIDDEN.includes(name.replace(/^node:/, "").split("/")[0]) ? refuse(name) : load(name, ...rest);
for (const name of ["fetch", "WebSocket", "EventSource"])
  Object.defineProperty(globalThis, name, { get: () => refuse(name) });
