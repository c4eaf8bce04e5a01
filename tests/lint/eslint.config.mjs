// House rules for the code: Microsoft's rules for Office add-ins, strict TypeScript, React's hooks, accessible markup.
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";

const keeps = "Nothing is kept outside the workbook.";
const sends = "Nothing is sent anywhere.";
const draws = "Cell texts are shown as text, never as markup.";
const runs = "No text is ever run.";

/** What SECURITY.md says that the add-in never does. The workbench is no part of the add-in. */
const neverInTheAddIn = {
  "no-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "no-restricted-globals": [
    "error",
    ...["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"].map((name) => ({
      name,
      message: keeps,
    })),
    ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection", "Worker"].map(
      (name) => ({
        name,
        message: sends,
      }),
    ),
  ],
  "no-restricted-properties": [
    "error",
    ...["window", "globalThis", "self"].flatMap((object) =>
      ["localStorage", "sessionStorage", "indexedDB", "caches"].map((property) => ({
        object,
        property,
        message: keeps,
      })),
    ),
    { object: "document", property: "cookie", message: keeps },
    ...["window", "globalThis", "self"].map((object) => ({ object, property: "fetch", message: sends })),
    { property: "sendBeacon", message: sends },
    ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "createContextualFragment"].map((property) => ({
      property,
      message: draws,
    })),
    { object: "document", property: "write", message: runs },
  ],
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Name what you export." },
    { selector: "TSEnumDeclaration", message: "Use a union of strings." },
    { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: draws },
    { selector: "ImportExpression[source.type!='Literal']", message: runs },
    { selector: "CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type='Literal']", message: runs },
    { selector: "JSXOpeningElement[name.name=/^(script|style|iframe|object|embed|base)$/]", message: draws },
  ],
};

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "pictures/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "error",
      "@typescript-eslint/restrict-template-expressions": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
      ],
    },
  },
  {
    // Tables of data grow with what they describe.
    files: ["tests/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    rules: neverInTheAddIn,
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
);
