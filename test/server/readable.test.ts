import { expect, test } from "vitest";
import { LARGEST_FILE, whyUnread } from "../../server/readable.ts";

test.each([
  ["a note", "Hi Rob,\n", undefined],
  ["nothing", "", undefined],
  ["a file just small enough", " ".repeat(LARGEST_FILE), undefined],
  ["a larger one", " ".repeat(LARGEST_FILE + 1), "is larger than 5 MB, so it is not checked"],
  ["a picture", "\u0089PNG\r\n\u001a\n\0\0", "is not a text file, so it is not checked"],
])("%s", (_, text, why) => {
  expect(whyUnread(text)).toBe(why);
});
