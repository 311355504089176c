/** Completing the paths of files that the front matter names. */
import { foldKey } from "../../batch/keys.ts";
import { statedIn } from "../../recipients/stated.ts";
import { said, toSay } from "../../text/say.ts";
import { touches } from "../../text/span.ts";
import { behind, type Completion, type Spot, sentence } from "./completion.ts";
import { innerOf, parentOf } from "./front-matter.ts";

/** A place where the path of a file is being written. */
interface PathPlace {
  readonly key: string;
  /** What stands of it before the cursor. */
  readonly typed: string;
}

/** How the names of files end that are of use there; undefined where no path is written. */
export function endingsAt(spot: Spot): readonly string[] | undefined {
  const place = placeAt(spot);
  return place && ENDINGS[place.key];
}

/** @param files paths as seen from the batch's folder, the likeliest first. */
export function inPath(spot: Spot, files: readonly string[]): Completion[] | undefined {
  const place = placeAt(spot);
  if (place === undefined) return undefined;
  const { exclude, contacted } = statedIn(spot.verdict.batch.head);
  const cursor = behind(spot, 0);
  const others = [...exclude, ...contacted].filter(({ span }) => !touches(span, cursor));
  const isFree = (path: string) => !others.some((other) => other.path === path);
  return files.filter(isFree).map((path) => ({
    label: path,
    kind: "file",
    edit: { span: behind(spot, place.typed.length), text: inYaml(path) },
    documentation: sentence(said(BESIDE)),
  }));
}

/** Quoted where it would be something else. */
export const inYaml = (path: string): string =>
  /^[\p{L}\p{N}_][\p{L}\p{N}_./-]*$/u.test(path) ? path : JSON.stringify(path);

const BESIDE = toSay("a file beside this one or below");

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  recipients: [".csv", ".tsv"],
  exclude: [".txt", ".csv"],
  contacted: [".csv", ".invite.md"],
};

/** Undefined too where a quotation mark has begun, since what is offered brings its own. */
function placeAt(spot: Spot): PathPlace | undefined {
  const inner = innerOf(spot);
  if (inner === undefined || spot.offset < inner.start || spot.offset > inner.end) return undefined;
  const { key, value } = valueAt(spot) ?? itemAt(spot, inner) ?? {};
  if (key === undefined || value === undefined || !Object.hasOwn(ENDINGS, key)) return undefined;
  const typed = value.startsWith("[") ? (value.split(/[[,]/).at(-1) ?? "").trimStart() : value;
  return /["'#{]/.test(typed) ? undefined : { key, typed };
}

function valueAt({ before }: Spot) {
  const [, written, value] = /^([\p{L}-]+):[ \t]+(?![ \t])(.*)$/u.exec(before) ?? [];
  return written === undefined ? undefined : { key: foldKey(written), value };
}

/** An item of `recipients` is a person. */
function itemAt(spot: Spot, inner: Parameters<typeof parentOf>[1]) {
  const [, value] = /^[ \t]*-[ \t]+(?![ \t])(.*)$/.exec(spot.before) ?? [];
  const key = value === undefined ? undefined : parentOf(spot, inner);
  return key === "recipients" ? undefined : { key, value };
}
