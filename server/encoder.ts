/** Writes messages to a stream: the bytes of a diagnostic are kept as long as it is, since an edit sends nearly all of them again. */
import { Message, type NotificationMessage } from "vscode-languageserver";
import type { MessageWriterOptions } from "vscode-languageserver/node";

export const encoder: NonNullable<MessageWriterOptions["contentTypeEncoder"]> = {
  name: "application/json",
  encode: async (message) => (Message.isNotification(message) && encodeList(message)) || encode(message),
};

const encode = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** A notification that brings some diagnostics; undefined for any other. */
function encodeList({ params, ...message }: NotificationMessage): Buffer | undefined {
  if (params === undefined || !("diagnostics" in params)) return undefined;
  const { diagnostics, ...rest } = params;
  if (!Array.isArray(diagnostics)) return undefined;
  // Keys may stand in any order, so what is not a list comes first, without its two last braces.
  const opening = encode({ ...message, params: rest }).subarray(0, -2);
  const [first, ...others] = diagnostics.map(bytesOf);
  if (first === undefined) return undefined;
  return Buffer.concat([opening, START, first.subarray(1), ...others, END]);
}

const START = Buffer.from(',"diagnostics":[');
const END = Buffer.from("]}}");

/** A diagnostic with a comma before it. */
function bytesOf(diagnostic: object): Buffer {
  let bytes = known.get(diagnostic);
  if (bytes === undefined) known.set(diagnostic, (bytes = Buffer.from(`,${JSON.stringify(diagnostic)}`)));
  return bytes;
}

const known = new WeakMap<object, Buffer>();
