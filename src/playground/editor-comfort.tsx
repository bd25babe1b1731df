import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Shows nothing; gives GraphiQL's editors a size that suits three panes side by side, and wraps long lines. */
export function EditorComfort(): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontSize: 14, wordWrap: "on" });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
