import { resolve } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "wxt";
import { withoutEval } from "./lab/browsers/without-eval";
import { AD_ORIGINS, AD_PAGES } from "./lib/messaging/ad-pages";

const GEMINI_HOST = "https://generativelanguage.googleapis.com/*";

/**
 * One policy for all extension pages (facts/reliability.md 1.4). `wasm-unsafe-eval` is for TF.js' WASM backend;
 * style attributes of React need 'unsafe-inline' for styles only.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://generativelanguage.googleapis.com",
  `frame-ancestors 'self' ${AD_ORIGINS.join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: "components/locales" },
  vite: () => ({
    plugins: [tailwindcss(), withoutEval()],
    // Licence comments would add 0.9 MB to the worker; the licences themselves are in public/THIRD-PARTY.txt.
    worker: { format: "es", plugins: () => [withoutEval()], rolldownOptions: { output: { comments: false } } },
    build: { target: "es2022" },
  }),
  hooks: {
    // TF.js' own WASM files, from its package: only the single-threaded ones run under an extension's policy.
    "build:publicAssets": (_wxt, files) => {
      for (const name of ["tfjs-backend-wasm.wasm", "tfjs-backend-wasm-simd.wasm"])
        files.push({
          absoluteSrc: resolve(import.meta.dirname, "node_modules/@tensorflow/tfjs-backend-wasm/dist", name),
          relativeDest: `tfwasm/${name}`,
        });
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    incognito: "not_allowed",
    // `scripting` puts the reader into tabs that were open before an install or update (Chrome; Firefox does it itself).
    permissions: ["storage", "unlimitedStorage", "scripting", ...(browser === "chrome" ? ["sidePanel"] : [])],
    host_permissions: [...AD_PAGES],
    optional_host_permissions: [GEMINI_HOST],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: "__MSG_extensionName__" },
    commands: {
      "toggle-panel": {
        suggested_key: { default: "Alt+Shift+A" },
        description: "__MSG_commandTogglePanel__",
      },
    },
    // The panel page also lives in the browser's own side panel.
    ...(browser === "firefox"
      ? {
          sidebar_action: {
            default_panel: "panel.html",
            default_title: "__MSG_extensionName__",
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: "panel.html" } }),
    web_accessible_resources: [
      { resources: ["panel.html"], matches: AD_ORIGINS.map((origin) => `${origin}/*`), use_dynamic_url: true },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "adjutant@adjutant.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
            },
          },
        }
      : { minimum_chrome_version: "120" }),
  }),
});
