/** What the benches use of autocannon, which brings no types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly requests: readonly { readonly method: 'GET'; readonly path: string }[];
  }
  interface Figures {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
  }
  interface Run extends Promise<Figures> {
    readonly on: (
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ) => void;
  }
  const autocannon: (options: Options) => Run;
  export = autocannon;
}
