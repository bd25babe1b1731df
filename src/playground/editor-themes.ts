import { editor } from "monaco-graphql/esm/monaco-editor.js";

/** The editor's themes beside GraphiQL's light and dark. */
export const editorThemes = { light: "claimgraph-light", dark: "claimgraph-dark" } as const;

const clear = "#ffffff00";

/** Makes the two themes known to the editor. To be called before GraphiQL is rendered. */
export function defineEditorThemes(): void {
  editor.defineTheme(editorThemes.light, {
    base: "vs",
    inherit: true,
    rules: [
      { token: "argument.identifier.gql", foreground: "6b4fa0" },
      { token: "key.identifier.gql", foreground: "1f5f8b" },
      { token: "string.key.json", foreground: "1f5f8b" },
      { token: "string.value.json", foreground: "8a4b10" },
    ],
    colors: chrome("#ffffff", "#0f6b74"),
  });
  editor.defineTheme(editorThemes.dark, {
    base: "vs-dark",
    inherit: true,
    rules: [
      { token: "argument.identifier.gql", foreground: "b9a7ec" },
      { token: "string.key.json", foreground: "8cc4ec" },
      { token: "string.value.json", foreground: "e8b483" },
    ],
    colors: chrome("#1a2529", "#6cc5cb"),
  });
}

/** The colours of what lies around and over the text. */
function chrome(surface: string, accent: string): Record<string, string> {
  const tint = `${accent}26`;
  return {
    "editor.background": clear,
    "scrollbar.shadow": clear,
    "editorHoverWidget.background": surface,
    "editorSuggestWidget.background": surface,
    "editorSuggestWidget.selectedBackground": tint,
    "editorWidget.background": surface,
    "menu.background": surface,
    "menu.selectionBackground": tint,
    "quickInput.background": surface,
    "quickInputList.focusBackground": tint,
    "list.hoverBackground": tint,
    "list.highlightForeground": accent,
    "list.focusHighlightForeground": accent,
    "textLink.foreground": accent,
    "textLink.activeForeground": accent,
    focusBorder: accent,
  };
}
