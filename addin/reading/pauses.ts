/** Milliseconds of work without a break that nobody at the page notices. */
const unnoticed = 10;

/** For long work on the page's own thread: called between its steps, it lets the page answer whoever uses it. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < unnoticed) return;
    await nextTurn();
    since = performance.now();
  };
}

/** Timers are slowed down to 4 ms each; a message is not. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
