/** `npm run bench`: prints what a check costs, as multiples of one pass over the words of the same text. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { batchOf } from "./batches.ts";
import { measureCheck, measureKeystroke, median, PARTS } from "./measure.ts";
import { type Felt, measureWire } from "./wire.ts";

const ROUNDS: ReadonlyMap<number, number> = new Map([
  [100, 40],
  [1_000, 15],
  [10_000, 5],
]);

const KEYSTROKES: ReadonlyMap<number, number> = new Map([
  [10, 200],
  [1_000, 200],
  [10_000, 60],
]);
const TURNS = 3;

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell) => String(cell).padStart(12)).join(""));
const ms = (time: number): string => `${time.toFixed(2)} ms`;

console.log("A full check, warm, as multiples of one /\\p{L}+/gu pass:");
row("invitations", "one pass", ...PARTS.slice(1));
for (const [size, rounds] of ROUNDS) {
  const times = measureCheck(batchOf(size), rounds);
  row(size, ms(times.pass), ...PARTS.slice(1).map((part) => `${(times[part] / times.pass).toFixed(1)}x`));
}

console.log("\nOne keystroke in the middle:");
row("invitations", "sections", "judging");
for (const [size, rounds] of ROUNDS) {
  const times = measureKeystroke(batchOf(size), rounds * 4);
  row(size, ms(times.sections), ms(times.judging));
}

const out = new URL("out/", import.meta.url);
mkdirSync(out, { recursive: true });
const pathOf = (name: string): string => fileURLToPath(new URL(name, out));
const cordial = fileURLToPath(new URL("../../dist/cordial.cjs", import.meta.url));
const echo = pathOf("echo.cjs");
await build({
  entryPoints: [fileURLToPath(new URL("echo.ts", import.meta.url))],
  outfile: echo,
  bundle: true,
  minify: true,
  platform: "node",
});

console.log(
  "\nAs an editor meets it, and as multiples of a server that says the same of every invitation unread:",
);
row("invitations", "first", "", "keystroke", "", "95 %", "", "memory", "");
for (const [size, keystrokes] of KEYSTROKES) {
  const text = batchOf(size);
  const turns: (readonly [Felt, Felt])[] = [];
  for (let turn = 0; turn < TURNS; turn += 1)
    turns.push([
      await measureWire([cordial, "lsp", "--stdio"], text, keystrokes),
      await measureWire([echo], text, keystrokes),
    ]);
  const cells = (["first", "median", "p95", "memory"] as const).flatMap((part) => {
    const [ours, theirs] = [
      median(turns.map(([one]) => one[part])),
      median(turns.map(([, one]) => one[part])),
    ];
    return [ours.toFixed(1), `${(ours / theirs).toFixed(1)}x`];
  });
  row(size, ...cells);
}

const file = pathOf("10.invite.md");
writeFileSync(file, batchOf(10));
const timed = (...args: readonly string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, [cordial, ...args]);
  return performance.now() - start;
};
const turns = Array.from({ length: 9 }, () => [timed("--version"), timed("check", file)] as const);
console.log("\nThe command, from start to end:");
row("--version", ms(median(turns.map(([version]) => version))));
row("check 10", ms(median(turns.map(([, checked]) => checked))));
