/** The report in SARIF 2.1.0, which code hosts and editors read: results with places, recipients, fixes and fingerprints. */
import type { Location, Log, Region, ReportingDescriptor, Result } from "sarif";
import { examples } from "../../../shared/examples.ts";
import { pageOf } from "../../../shared/features/explain.ts";
import type { Finding } from "../../../shared/features/finding.ts";
import type { FileFix } from "../../../shared/features/place-fix.ts";
import { RULE_ID, SITE_PAGES } from "../../../shared/protocol.ts";
import type { Rule, Severity } from "../../../shared/rule.ts";
import { rulebook } from "../../../shared/rulebook.ts";
import { plain } from "../../../shared/text/plain.ts";
import type { Span } from "../../../shared/text/span.ts";
import { toRange } from "../../positions.ts";
import { VERSION } from "../../version.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import { type CheckedFile, fixesOf, recipientOf } from "../report.ts";
import type { Look, Reporter } from "./reporter.ts";

export const sarif: Reporter = {
  part: (file, look) => {
    const prints = fingerprintsOf(file.verdict, file.findings);
    const results = file.findings.map((finding, index) => resultOf(file, finding, prints[index] ?? "", look));
    return JSON.stringify(results);
  },
  whole: (parts, rest) => {
    const results = parts.flatMap((part): Result[] => JSON.parse(part));
    return `${JSON.stringify(logOf(results, rest.failures), null, 2)}\n`;
  },
};

function logOf(results: Result[], failures: readonly string[]): Log {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Cordial", version: VERSION, language: "en", rules: rulebook.map(descriptorOf) },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [BASE]: { description: { text: "The folder from which paths count." } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        results,
      },
    ],
  };
}

const BASE = "%SRCROOT%";

/** It knows no hints; what it calls a note is what editors call information. */
const LEVELS = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
} as const satisfies Record<Severity, string>;

const PLACES: ReadonlyMap<string, number> = new Map(rulebook.map(({ id }, index) => [id, index]));

function descriptorOf(rule: Rule): ReportingDescriptor {
  const page = pageOf(rule, examples.get(rule.id) ?? []);
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: plain(rule.why) },
    help: { text: plain(page), markdown: page },
    ...(SITE_PAGES !== undefined && { helpUri: SITE_PAGES.replace(RULE_ID, () => rule.id) }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.group] },
  };
}

function resultOf(file: CheckedFile, finding: Finding, print: string, look: Look): Result {
  const { rule, severity, message, span, invite, related } = finding;
  const fixes = fixesOf(finding).filter(({ edits }) => edits.length > 0);
  const recipient = recipientOf(file.verdict, invite);
  const beside = related.filter(({ source }) => source === undefined);
  return {
    ruleId: rule.id,
    ruleIndex: PLACES.get(rule.id) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        ...locationOf(file, span, look),
        ...(recipient !== undefined && { logicalLocations: [{ name: recipient, kind: "invitation" }] }),
      },
    ],
    ...(beside.length > 0 && {
      relatedLocations: beside.map(({ span, message }) => ({
        ...locationOf(file, span, look),
        message: { text: message },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(file, fix, look)) }),
    partialFingerprints: { "cordial/v1": print },
    properties: { severity },
  };
}

const artifactOf = ({ path }: CheckedFile, { lead }: Look) => ({
  uri: (lead + path).split("/").map(encodeURIComponent).join("/"),
  uriBaseId: BASE,
});

const locationOf = (file: CheckedFile, span: Span, look: Look): Location => ({
  physicalLocation: { artifactLocation: artifactOf(file, look), region: regionOf(file, span) },
});

function regionOf({ document }: CheckedFile, span: Span): Region {
  const { start, end } = toRange(document, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

const fixOf = (file: CheckedFile, { title, class: kind, edits }: FileFix, look: Look) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifactOf(file, look),
      replacements: edits.map(({ span, text }) => ({
        deletedRegion: regionOf(file, span),
        ...(text !== "" && { insertedContent: { text } }),
      })),
    },
  ],
  properties: { class: kind },
});
