/** A place in a text that something else will fill: the type, and how a placeholder is spelled in Cordial's own way. */
import { tester } from "../../text/lettered.ts";
import type { Span } from "../../text/span.ts";
import { canonicalName, meaningOf, type SlotMeaning } from "./meaning.ts";

export interface Slot {
  readonly span: Span;
  /**
   * `own`: a placeholder in Cordial's spelling; `foreign`: in another tool's; `broken`: braces that do not match;
   * `hole`: left for the writer to fill; `choice`: random-choice text, which the format refuses.
   */
  readonly form: "own" | "foreign" | "broken" | "hole" | "choice";
  /** The name, folded: `first-name`; the part behind `sender.` keeps it: `sender.first-name`. Empty where there is none. */
  readonly name: string;
  readonly stands: SlotMeaning;
  /** What to write where there is no value; "" when nothing may. */
  readonly fallback?: string;
  /** The same in Cordial's own spelling, where it can be told. */
  readonly converted?: string;
}

/** Reads the slot that begins at `at`, if one does. */
export type SlotReader = (text: string, at: number) => Slot | undefined;

/** A slot from `start` to `end` that is named `written`, such as `contact.firstname` or `Company Name`. */
export function slotOf(
  form: Slot["form"],
  { start, end }: Span,
  written: string,
  { fallback, convert = false }: { readonly fallback?: string | undefined; readonly convert?: boolean } = {},
): Slot {
  const name = canonicalName(written);
  const stands = meaningOf(name);
  const converted = convert ? spell(name, fallback) : undefined;
  return {
    span: { start, end },
    form,
    name,
    stands,
    ...(fallback !== undefined && { fallback }),
    ...(converted !== undefined && { converted }),
  };
}

const isKey = tester(/^[\p{L}][\p{L}\p{M}\p{N}.-]*$/u);

/** `first-name` and "there" as `{{first_name|there}}`; undefined for what cannot be a name. */
function spell(name: string, fallback: string | undefined): string | undefined {
  if (!isKey(name)) return undefined;
  const rest = fallback === undefined ? "" : `|${fallback.replace(/[{}|\r\n]/g, " ").trim()}`;
  // Who is greeted as `{name}` is greeted by the first name.
  return `{{${(name === "name" ? "first-name" : name).replaceAll("-", "_")}${rest}}}`;
}
