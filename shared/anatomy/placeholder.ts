/** Reads what is still to be filled: placeholders for each recipient, and holes that the writer left. */
import type { Slot } from "../batch/placeholders/slot.ts";
import type { Element } from "./element.ts";
import type { Reader } from "./reader.ts";

export const placeholder: Reader = {
  kind: "placeholder",
  read: ({ slots }) =>
    slots
      .filter(({ form }) => form !== "hole")
      .map(
        ({ span, stands }): Element => ({
          kind: "placeholder",
          span,
          because: "is filled for each recipient",
          detail: stands,
        }),
      ),
};

export const hole: Reader = {
  kind: "hole",
  read: ({ slots }) =>
    slots
      .filter(({ form }) => form === "hole")
      .map(
        ({ span, stands }): Element => ({ kind: "hole", span, because: "is left to fill", detail: stands }),
      ),
};

/** What a slot with such a meaning counts as, whatever words stand around it. */
export const COUNTS_AS: Readonly<Partial<Record<Slot["stands"], Element["kind"]>>> = {
  context: "context",
  reason: "reason",
  offer: "offer",
  introduction: "introduction",
};
