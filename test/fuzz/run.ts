// `npm run fuzz -- --minutes 60 --seed 1 --only YAML`: throws random inputs at everything that reads some, and tells what fell over.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { TARGETS } from "./targets.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string", default: "" },
  },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed);
const targets = TARGETS.filter(({ name }) => name.includes(values.only));
const inputs = new Map(targets.map(({ name }) => [name, 0]));
/** Each fault once, by the first line that it says. */
const faults = new Map<string, string>();
let at = "";

for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error: unknown) => keep(`${at}: ${String(error)}`, at));

console.log(`Seeds from ${first}, for ${values.minutes} minutes.`);
let told = Date.now();
for (let seed = first; Date.now() < end; seed += 1) {
  if (Date.now() - told > 60_000) {
    told = Date.now();
    console.log(`seed ${seed}: ${sum()} inputs, ${faults.size} faults`);
  }
  for (const { name, round, property } of targets) {
    at = `${name}, seed ${seed}`;
    const { failed, numRuns, error, counterexample, counterexamplePath } = await tried(property, seed, round);
    inputs.set(name, (inputs.get(name) ?? 0) + numRuns);
    if (failed)
      keep(
        `${name}: ${firstLine(error)}`,
        `seed ${seed}, path ${counterexamplePath}\n${JSON.stringify(counterexample)}\n${error}`,
      );
  }
}

for (const [name, count] of inputs) console.log(`${String(count).padStart(9)}  ${name}`);
console.log(`${sum()} inputs, ${faults.size} faults.`);
process.exitCode = faults.size === 0 ? 0 : 1;

async function tried(property: (typeof TARGETS)[number]["property"], seed: number, numRuns: number) {
  const details = await fc.check(property, { seed, numRuns });
  const { errorInstance } = details;
  const error =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { ...details, error };
}

function keep(fault: string, more: string): void {
  if (faults.has(fault)) return;
  faults.set(fault, more);
  console.log(`FAULT ${fault}\n${more}`);
}

/** What is the same of a fault however it is come by. */
function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replaceAll(/\d+/g, "N").replaceAll(/“[^”]*”/g, "“…”");
}

function sum(): number {
  return [...inputs.values()].reduce((all, one) => all + one, 0);
}
