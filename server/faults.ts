/** What went wrong, for the log. */

/** An error's kind, its code, and the places in the code where it arose; never its words, which may quote somebody's name. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no error";
  const code = "code" in error ? ` ${String(error.code)}` : "";
  const places = [...(error.stack ?? "").matchAll(/:(\d+:\d+)\)?$/gm)].slice(0, 3).map(([, place]) => place);
  return `${error.name}${code}${places.length > 0 ? ` at ${places.join(", ")}` : ""}`;
}
