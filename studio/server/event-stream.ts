import type { ServerResponse } from 'node:http';
import { safeHeaders } from './reply.ts';

/** Tells every open page what happens, as server-sent events. */
export interface EventStream {
  /** Takes a page's connection over; false when too many are open already. */
  open(response: ServerResponse): boolean;
  send(event: string, data: unknown): void;
  close(): void;
}

/** More open pages than a person has. */
const maxListeners = 20;
const heartbeatMs = 20_000;

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  const write = (text: string) => {
    for (const listener of listeners) listener.write(text);
  };
  const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  return {
    open: (response) => {
      if (listeners.size >= maxListeners) return false;
      response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 1000\n\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return true;
    },
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    close: () => {
      clearInterval(heartbeat);
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
