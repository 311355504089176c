/** All formats of the report. */
import type { Format } from "../check-options.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";

export const REPORTERS: Readonly<Record<Format, Reporter>> = { pretty, json, sarif, github, junit };
