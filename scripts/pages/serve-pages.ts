import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly type: 'text/html' | 'text/plain' | 'text/xml' | 'text/css' | 'text/javascript' | 'application/pdf';
  readonly body: string | Uint8Array;
}

export interface PageServer {
  /** `http://127.0.0.1:` and a port that was free. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages by their path (`/page.html`) on this machine alone. */
export function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const type = page?.type ?? 'text/plain';
    response.writeHead(page ? 200 : 404, {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    });
    response.end(page?.body ?? 'There is no such page here.');
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
    });
  });
}
