import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { parseMessagesFile, generateChromeMessagesText } from "@wxt-dev/i18n/build";
import { build } from "vite";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The part of the extension API that wording needs, in one language, from the locale files themselves. */
export async function messagesScript(language: string): Promise<string> {
  const text = generateChromeMessagesText(
    await parseMessagesFile(path.join(ROOT, `components/locales/${language}.yml`)),
  );
  return `(() => {
  const messages = ${text};
  const getMessage = (name) => messages[name]?.message ?? "";
  globalThis.chrome = { runtime: {}, i18n: { getMessage, getUILanguage: () => ${JSON.stringify(language)} } };
})();`;
}

/** Builds the gallery into `outDir`. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "warn",
    plugins: [react(), tailwindcss()],
    resolve: { alias: { "@": ROOT, "#i18n": path.join(ROOT, ".wxt/i18n/index.ts") } },
    build: { outDir, emptyOutDir: true, minify: false },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Serves the built gallery under `/en/` and `/de/`. */
export async function serveGallery(outDir: string): Promise<{ server: Server; origin: string }> {
  const scripts = { en: await messagesScript("en"), de: await messagesScript("de") };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://gallery");
    const answer = async () => {
      if (url.pathname === "/messages.js") {
        const german = new URL(request.headers.referer ?? "http://gallery").searchParams.get("lang") === "de";
        return { type: "text/javascript", body: german ? scripts.de : scripts.en };
      }
      const file = url.pathname === "/" ? "/index.html" : url.pathname;
      const base = file.startsWith("/icon/") ? path.join(ROOT, "public") : outDir;
      const full = path.resolve(base, `.${file}`);
      if (!full.startsWith(base)) throw new Error("outside");
      return { type: TYPES[path.extname(full)] ?? "application/octet-stream", body: await readFile(full) };
    };
    answer().then(
      ({ type, body }) => response.writeHead(200, { "content-type": type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
