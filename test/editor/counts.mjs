// A reporter for Node's test runner: writes "passed failed" to the file that $EDITOR_COUNTS names.
import { writeFileSync } from "node:fs";

export default async function* counts(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    // Suites are counted by their tests.
    if (data?.details?.type === "suite") continue;
    if (type === "test:pass") passed += 1;
    if (type === "test:fail") failed += 1;
  }
  if (process.env.EDITOR_COUNTS) writeFileSync(process.env.EDITOR_COUNTS, `${passed} ${failed}\n`);
  yield "";
}
