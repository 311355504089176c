/** `npm run bench`: prints what a check costs, as multiples of one pass over the words of the same text. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { batchOf } from "./batches.ts";
import { measureCheck, measureKeystroke, median, PARTS } from "./measure.ts";

const ROUNDS: ReadonlyMap<number, number> = new Map([
  [100, 40],
  [1_000, 15],
  [10_000, 5],
]);

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

const command = fileURLToPath(new URL("../../dist/cordial.cjs", import.meta.url));
if (existsSync(command)) {
  const out = new URL("out/", import.meta.url);
  mkdirSync(out, { recursive: true });
  const file = fileURLToPath(new URL("10.invite.md", out));
  writeFileSync(file, batchOf(10));
  const timed = (...args: readonly string[]): number => {
    const start = performance.now();
    spawnSync(process.execPath, [command, ...args]);
    return performance.now() - start;
  };
  const turns = Array.from({ length: 9 }, () => [timed("--version"), timed("check", file)] as const);
  console.log("\nThe command, from start to end:");
  row("--version", ms(median(turns.map(([version]) => version))));
  row("check 10", ms(median(turns.map(([, checked]) => checked))));
} else console.log("\nThe command is not built: `npm run build` first to see what it costs to start.");
