import { createServer } from 'node:http';

/** The least that answers a request: the module that a server needs, one request, one answer. */
async function coldStart(): Promise<void> {
  createServer();
  const request = new Request('http://127.0.0.1/api/health');
  const answer = new Response(JSON.stringify({ state: 'ready', path: new URL(request.url).pathname }), {
    headers: { 'content-type': 'application/json' },
  });
  process.stdout.write(`${await answer.text()}\n`);
  process.exit();
}

void coldStart();
