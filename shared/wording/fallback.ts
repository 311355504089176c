/** What a placeholder says where there is no value. */
import type { PlacedSlot } from "../merge/merge.ts";
import type { Fix } from "../rule.ts";

/** The placeholder with a fallback; only for a first name is there a word that always fits. */
export function addFallback({ name, source }: PlacedSlot): Fix {
  const fits = name === "first-name";
  const text = `{{${name.replaceAll("-", "_")}|${fits ? "there" : "[what to say instead]"}}}`;
  return {
    title: fits ? "Write “there” where there is no value" : "Say what to write where there is no value",
    class: fits ? "choice" : "yours",
    edits: [{ span: source, text }],
  };
}
