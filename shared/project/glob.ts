/** Patterns for files, such as `archive/` or `sales/*.invite.md`, as people know them from ignore files. */

/**
 * Whether a pattern means a file. Of a pattern, `*` stands for any run of characters in one name, `?` for one character,
 * `**` for any number of folders. A pattern without a `/` inside means a name at any depth, another one a way from the
 * folder. What means a folder means all that is in it.
 * @param parts the way from the folder that the pattern counts from to the file.
 */
export function means(pattern: string, parts: readonly string[]): boolean {
  const wanted = pattern.split("/").filter((part) => part !== "" && part !== ".");
  if (wanted.length === 0) return false;
  const isName = wanted.length === 1 && !pattern.startsWith("/") && !pattern.startsWith("./");
  return fits([...(isName ? ["**"] : []), ...wanted, "**"], parts, (part) => part === "**", isCalled);
}

const isCalled = (wanted: string, name: string): boolean =>
  fits(
    wanted.split(""),
    name.split(""),
    (sign) => sign === "*",
    (sign, letter) => sign === "?" || sign === letter,
  );

/** Whether items match in order, where a `star` stands for any number of them; in time of one times the other's length. */
function fits<T>(
  wanted: readonly T[],
  items: readonly T[],
  isStar: (wanted: T) => boolean,
  isOne: (wanted: T, item: T) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let back = 0;
  let next = 0;
  while (next < items.length) {
    const sign = wanted[at];
    const item = items[next];
    if (sign !== undefined && isStar(sign)) {
      star = at;
      back = next;
      at += 1;
    } else if (sign !== undefined && item !== undefined && isOne(sign, item)) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      // The last star takes one more; earlier ones need not, since it can stand for all that they could.
      back += 1;
      next = back;
      at = star + 1;
    } else return false;
  }
  return wanted.slice(at).every(isStar);
}
