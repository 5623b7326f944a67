import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type GeminiHost, type GeminiHostOptions, geminiHost } from "./host";

export interface GeminiServer {
  /** e.g. http://127.0.0.1:40123, to be given as `origin`. */
  readonly origin: string;
  readonly host: GeminiHost;
  close(): Promise<void>;
}

/** Serves the host over plain HTTP on a free local port, with real stalls: no byte at all, or half an answer and then nothing. */
export async function startGeminiServer(options: GeminiHostOptions = {}): Promise<GeminiServer> {
  const host = geminiHost(options);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const asked = {
        method: request.method ?? "GET",
        url: new URL(request.url ?? "/", "http://127.0.0.1"),
        headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      if (host.nextStallsMidway(asked.method)) {
        const whole = host.answer(asked, "good");
        response.writeHead(whole.status, whole.headers);
        response.write(Buffer.from(whole.body).subarray(0, 120));
        return;
      }
      void host.handle(asked).then((reply) => {
        response.writeHead(reply.status, reply.headers);
        response.end(reply.body);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    host,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
