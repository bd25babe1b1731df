import { installWorkers } from "./workers.ts";

const page = document.querySelector<HTMLElement>("#playground");
if (page !== null) {
  installWorkers(page);
  import("./playground.tsx").then(
    ({ openPlayground }) => openPlayground(page),
    (error: unknown) => {
      showFailure(page);
      throw error;
    },
  );
}

/** Says in words that the program did not arrive; the console has the cause. */
function showFailure(page: HTMLElement): void {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent =
    "The playground could not be loaded. Is the service still running? Reload the page to try again.";
  page.querySelector("[role=status]")?.replaceWith(note);
}
