import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

/** What answers for one host: a replica, a saved page, or Gemini's test double. */
export interface HostHandler {
  readonly hosts: readonly string[];
  handle(request: { method: string; url: URL; body: string; headers: Readonly<Record<string, string>> }): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
  }>;
}

export interface HostServer {
  readonly port: number;
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

const LARGEST_BODY = 5_000_000;

/** One TLS server for all real host names, with a certificate of its own that only our test browsers accept. */
export async function startHostServer(handlers: readonly HostHandler[]): Promise<HostServer> {
  const hosts = handlers.flatMap((handler) => handler.hosts);
  const certificate = await generate([{ name: "commonName", value: hosts[0] ?? "localhost" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > LARGEST_BODY) request.destroy();
      else chunks.push(chunk);
    });
    request.on("end", () => {
      const host = (request.headers.host ?? "").split(":")[0] ?? "";
      const handler = handlers.find((candidate) => candidate.hosts.includes(host));
      const answer = async () => {
        if (handler === undefined) return { status: 404, headers: {}, body: `no such host: ${host}` };
        const headers: Record<string, string> = {};
        for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
        return await handler.handle({
          method: request.method ?? "GET",
          url: new URL(request.url ?? "/", `https://${host}`),
          body: Buffer.concat(chunks).toString("utf8"),
          headers,
        });
      };
      answer().then(
        (reply) => {
          response.writeHead(reply.status, reply.headers);
          response.end(reply.body);
        },
        (error: unknown) => {
          response.writeHead(500, { "content-type": "text/plain" });
          response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
        },
      );
    });
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}
