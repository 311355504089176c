/** What the protocol asks for where the library would go on regardless: errors outside of a session, and for what is no message. */
import {
  type Connection,
  ErrorCodes,
  Message,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";

/** Where refused requests are sent on to, so that it is the library that writes the answer. */
const REFUSED = "cordial/refused";
/** Where goes what nobody can answer. */
const SKIPPED = "cordial/skipped";

interface Refusal {
  readonly code: number;
  readonly message: string;
}

const TOO_EARLY: Refusal = {
  code: ErrorCodes.ServerNotInitialized,
  message: "The session has not begun: send initialize first.",
};
const NOBODY: Refusal = {
  code: ErrorCodes.InvalidParams,
  message: "initialize says nothing of the client: its params need capabilities, if only {}.",
};
const TWICE: Refusal = { code: ErrorCodes.InvalidRequest, message: "The session has already begun." };
const TOO_LATE: Refusal = {
  code: ErrorCodes.InvalidRequest,
  message: "The session is over: only exit is left.",
};

const NO_MESSAGE: Refusal = { code: ErrorCodes.InvalidRequest, message: "This is not a request." };

/** Lets messages through as the session allows. For a connection's options; call `mind` with that connection. */
export function manners(): MessageStrategy {
  let session: "awaited" | "open" | "over" = "awaited";

  const refusalOf = ({ method, params }: RequestMessage): Refusal | undefined => {
    if (session === "over") return TOO_LATE;
    if (method === "initialize") {
      if (session === "open") return TWICE;
      if (!introduces(params)) return NOBODY;
      session = "open";
    }
    if (session === "awaited") return TOO_EARLY;
    if (method === "shutdown") session = "over";
    return undefined;
  };

  return {
    handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const refusal = refusalOf(message);
        return next(refusal ? refused(message.id, refusal) : message);
      }
      if (Message.isNotification(message)) {
        return session === "open" || message.method === "exit" ? next(message) : undefined;
      }
      return next(Message.isResponse(message) ? message : malformed(message));
    },
  };
}

/** Whether the params of `initialize` tell what the client can do, as the library expects without looking. */
const introduces = (params: unknown): boolean =>
  isObject(params) && "capabilities" in params && isObject(params.capabilities);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const refused = (id: RequestMessage["id"], refusal: Refusal): RequestMessage => ({
  jsonrpc: "2.0",
  id,
  method: REFUSED,
  params: refusal,
});

/** The library would log it whole, with whatever names it holds. */
function malformed(message: unknown): Message {
  const id: unknown = isObject(message) && "id" in message ? message.id : undefined;
  if (typeof id === "string" || typeof id === "number") return refused(id, NO_MESSAGE);
  const skipped: NotificationMessage = { jsonrpc: "2.0", method: SKIPPED };
  return skipped;
}

/** Makes a connection answer what `manners` refuses. */
export function mind(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
  connection.onNotification(SKIPPED, () => connection.console.error("A message without sense was skipped."));
}
