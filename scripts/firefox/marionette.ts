import { connect, type Socket } from 'node:net';

type Answer = readonly [number, number, { readonly message?: string } | null, { readonly value?: unknown }];

/** Speaks Firefox's own remote protocol: JSON in frames of `length:text`, a number for each command. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (data) => this.#take(data));
  }

  /** The value that a command gives. Rejects with Firefox's message. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, command, parameters]);
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, ([, , error, result]) =>
        error ? reject(new Error(`${command}: ${error.message}`)) : resolve(result.value),
      );
    });
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answered;
  }

  /** Runs a function body in Firefox's own code, `args` being its arguments, and gives what it returns or resolves to. */
  async inFirefox(body: string, ...args: readonly unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then(done, (error) => done(String(error)));`;
    return this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (let colon = this.#received.indexOf(':'); colon > 0; colon = this.#received.indexOf(':')) {
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is no answer: Firefox says who it is.
      if (Array.isArray(message)) this.#waiting.get((message as unknown as Answer)[1])?.(message as unknown as Answer);
    }
  }
}
