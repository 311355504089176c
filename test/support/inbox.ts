/** Everything that the server says unasked, until somebody reads it. What nobody reads is a failure. */

interface Message {
  readonly method: string;
  readonly params: unknown;
}

export class Inbox {
  readonly #unread: Message[] = [];
  #onMessage: (() => void) | undefined;

  put(method: string, params: unknown): void {
    this.#unread.push({ method, params });
    this.#onMessage?.();
  }

  /** The next message of a method, whether it has come or is still to come. */
  async next<T>(method: string): Promise<T> {
    for (;;) {
      const index = this.#unread.findIndex((message) => message.method === method);
      const [message] = index < 0 ? [] : this.#unread.splice(index, 1);
      if (message) return message.params as T;
      await this.#more(method);
    }
  }

  /** What is left, in words. */
  unread(): string[] {
    return this.#unread.map(({ method, params }) => `${method} ${JSON.stringify(params)}`);
  }

  #more(method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new Error(`The server did not send ${method}.`)), 2000);
      this.#onMessage = () => {
        clearTimeout(tooLong);
        this.#onMessage = undefined;
        resolve();
      };
    });
  }
}
