import noUnsanitized from "eslint-plugin-no-unsanitized";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: [".output", ".wxt", "node_modules", "**/*.js", "**/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  noUnsanitized.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Typed-array maths and checked regular expressions need `!` under noUncheckedIndexedAccess.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Arrow shorthand that returns void reads better in event handlers.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "@google/generative-ai", message: "Only lib/copywriting/gemini.ts talks to Gemini." },
            {
              name: "#i18n",
              message: "Take it from @/lib/wording/i18n: the compiler needs 0.1 s for each call of this one.",
            },
          ],
        },
      ],
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  { files: ["lib/copywriting/gemini.ts", "lib/wording/i18n.ts"], rules: { "no-restricted-imports": "off" } },
);
