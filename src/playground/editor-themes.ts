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
    colors: chrome({ surface: "#ffffff", accent: "#0f6b74", text: "#2b3f46" }),
  });
  editor.defineTheme(editorThemes.dark, {
    base: "vs-dark",
    inherit: true,
    rules: [
      { token: "argument.identifier.gql", foreground: "b9a7ec" },
      { token: "string.key.json", foreground: "8cc4ec" },
      { token: "string.value.json", foreground: "e8b483" },
    ],
    colors: chrome({ surface: "#1a2529", accent: "#6cc5cb", text: "#d3dcde" }),
  });
}

/** The colours of what lies around and over the text. */
function chrome(palette: {
  readonly surface: string;
  readonly accent: string;
  readonly text: string;
}): Record<string, string> {
  const { surface, accent, text } = palette;
  const tint = `${accent}26`;
  return {
    "editor.background": clear,
    "scrollbar.shadow": clear,
    "editorHoverWidget.background": surface,
    "editorSuggestWidget.background": surface,
    "editorSuggestWidget.foreground": text,
    "editorSuggestWidget.highlightForeground": accent,
    "editorSuggestWidget.selectedBackground": tint,
    "editorSuggestWidget.selectedForeground": text,
    "editorSuggestWidget.selectedIconForeground": text,
    "editorSuggestWidget.focusHighlightForeground": accent,
    "editorWidget.background": surface,
    "menu.background": surface,
    "menu.foreground": text,
    "menu.selectionBackground": tint,
    "menu.selectionForeground": text,
    "quickInput.background": surface,
    "quickInputList.focusBackground": tint,
    "quickInputList.focusForeground": text,
    "list.hoverBackground": tint,
    "list.highlightForeground": accent,
    "list.focusHighlightForeground": accent,
    "textLink.foreground": accent,
    "textLink.activeForeground": accent,
    focusBorder: accent,
  };
}
