/** Reads links, e-mail addresses and telephone numbers, and slots that stand for one. */
import { toSay } from "../text/say.ts";
import type { Element } from "./element.ts";
import type { Reader } from "./reader.ts";

export const contactDetail: Reader = {
  kind: "contact-detail",
  read: ({ tokens, slots }) => {
    const found: Element[] = [];
    for (const { kind, start, end } of tokens) {
      if (kind !== "link" && kind !== "email" && kind !== "phone") continue;
      found.push({ kind: "contact-detail", span: { start, end }, because: BECAUSE[kind], detail: kind });
    }
    for (const { span, stands, form, name } of slots) {
      if (
        form === "choice" ||
        PAGES.test(name) ||
        (stands !== "url" && stands !== "email" && stands !== "phone")
      )
        continue;
      found.push({
        kind: "contact-detail",
        span,
        because: "stands for a link or an address",
        detail: stands,
      });
    }
    return found;
  },
};

/** A page that somebody looked at is named, not linked to. */
const PAGES = /\bpages?\b/;

const BECAUSE = {
  link: toSay("holds a link"),
  email: toSay("holds an e-mail address"),
  phone: toSay("holds a telephone number"),
} as const;
