import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const react = "../../replicas/node_modules";

/** The script that puts fields of every framework into a page. React is the replicas' own 18.3.1: Draft.js needs findDOMNode. */
export async function frameworksScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here("./main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    target: "es2022",
    minifySyntax: true,
    logLevel: "error",
    alias: { react: here(`${react}/react`), "react-dom": here(`${react}/react-dom`) },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  });
  return outputFiles[0]?.text ?? "";
}
