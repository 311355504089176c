/** Keeping what is written into lists of people: nobody looks at a file that changes beside the one they write. */
import { type DocumentSelector, languages, type TextDocument, workspace } from "vscode";

/**
 * Does something, and saves the files that it has changed beside the batches; whatever had unsaved changes before is left
 * to its owner. @param batches what is no list.
 */
export async function savingLists<T>(batches: DocumentSelector, work: () => T): Promise<Awaited<T>> {
  const before = new Set(unsaved(batches));
  const result = await work();
  for (const document of unsaved(batches)) if (!before.has(document)) await document.save();
  return result;
}

const unsaved = (batches: DocumentSelector): TextDocument[] =>
  workspace.textDocuments.filter(
    (document) => document.isDirty && !document.isUntitled && languages.match(batches, document) === 0,
  );
