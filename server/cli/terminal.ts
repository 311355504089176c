/** What a command is given of the process that it runs in, so that tests can run it without one. */
export interface Terminal {
  /** The working directory, an absolute path: all paths that are given are seen from it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Screen;
  readonly err: Screen;
  /** The script that its other threads run; absent where there can be none. */
  readonly program?: string;
  /** All that comes in. */
  readonly input: () => Promise<Uint8Array>;
  /** Aborted when the person wants it to stop. Whoever asks for it takes over what ctrl-c does. */
  readonly interruption: () => AbortSignal;
}

/** One of the two streams. What a command says at its end is its outcome; only what cannot wait is written here. */
export interface Screen {
  /** Whether a person reads along. */
  readonly isTTY: boolean;
  readonly write: (text: string) => void;
}

/** Whether a stream should have colours; see no-color.org. @param asked by `--color` or `--no-color`. */
export function hasColors({ env }: Terminal, screen: Screen, asked?: boolean): boolean {
  if (asked !== undefined) return asked;
  if (env["NO_COLOR"]) return false;
  return Boolean(env["FORCE_COLOR"]) || (screen.isTTY && env["TERM"] !== "dumb");
}
