/** What is fuzzed: random inputs of one kind, and what must hold for every one of them. */
import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { checkable } from "../../server/cli/disk.ts";
import { Failure } from "../../server/cli/failure.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { fixAll } from "../../shared/features/fix.ts";
import { anything } from "../support/arbitrary.ts";
import { effort } from "../support/effort.ts";
import * as inputs from "./inputs.ts";
import { look } from "./look.ts";
import { babble, bytesOnTheWire, hurry, message, scribble, step } from "./session.ts";

export interface Target {
  readonly name: string;
  /** How many inputs take about as long as those of the others. */
  readonly round: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

/** The longest that any input may take, in milliseconds of the processor's time; they are all short. */
const LONGEST = 3000;

function target<T>(
  name: string,
  round: number,
  inputs: fc.Arbitrary<T>,
  survive: (input: T) => void | Promise<void>,
): Target {
  const inTime = async (input: T) => {
    const taken = effort();
    await survive(input);
    if (taken() > LONGEST) throw new Error(`This took ${taken()} ms.`);
  };
  return { name, round, property: fc.asyncProperty(inputs, inTime) };
}

function readBytes(bytes: Uint8Array): void {
  let text: string;
  try {
    text = checkable(bytes, "bytes.invite.md");
  } catch (error) {
    if (error instanceof Failure) return;
    throw error;
  }
  look(text);
}

function fixTwice(text: string): void {
  const fixed = fixAll(text, DEFAULT_CONFIG);
  deepEqual(fixAll(fixed, DEFAULT_CONFIG), fixed);
}

const LIST =
  "---\nsender: Linda Park\nrecipients: people.csv\nexclude: not.txt\ncontacted: Connections.csv\n---\n\n";
const TEMPLATE = `${LIST}## Template\n\nHi {{first_name|there}},\n\nThank you for {{topic}} at {{company}}.\n\nLinda\n`;

export const TARGETS: readonly Target[] = [
  target("bytes as a batch", 400, inputs.bytes, readBytes),
  target("text as a batch", 300, anything(200), (text) => look(text)),
  target("edits of a batch", 40, inputs.batch, (text) => look(text)),
  target("fixing twice", 40, inputs.batch, fixTwice),
  target("YAML", 150, inputs.yaml, (text) => look(text)),
  target("CSV", 100, inputs.csv, (table) => look(TEMPLATE, table)),
  target(
    "edits and cancelled questions",
    20,
    fc.tuple(inputs.batch, inputs.edits, fc.array(step, { maxLength: 12 })),
    ([text, changes, steps]) => hurry(text, changes, steps),
  ),
  target("JSON-RPC", 40, fc.tuple(fc.array(message, { maxLength: 10 }), fc.boolean()), ([messages, begun]) =>
    babble(messages, begun),
  ),
  target("bytes as JSON-RPC", 80, bytesOnTheWire, scribble),
];
