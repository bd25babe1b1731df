import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/**
 * Shows nothing; scrolls the strip of tabs so that the active one is in sight: when another becomes active, when it
 * gets its name, and when the strip or a tab gets another width, as when the fonts arrive.
 */
export function ActiveTabInView(): null {
  const id = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const title = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.title);

  useEffect(() => {
    const strip = document.querySelector(".graphiql-tabs");
    if (strip === null) {
      return undefined;
    }
    // An observer also calls once as soon as it observes.
    const resized = new ResizeObserver(() => {
      strip
        .querySelector(".graphiql-tab-active")
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    for (const element of [strip, ...strip.children]) {
      resized.observe(element);
    }
    return () => {
      resized.disconnect();
    };
  }, [id, title]);

  return null;
}
