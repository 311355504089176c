/** The conference of the examples: a template, a list of people, and every kind of trouble that a list has. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Folder, folder } from "./command.ts";

const HOME = "examples/conference";
const FILES = Object.fromEntries(readdirSync(HOME).map((name) => [name, readFileSync(join(HOME, name))]));

export const conference = (): Folder => folder(FILES);
