import { afterAll, beforeAll } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { seedDatedGraph } from "./dated-graph.ts";
import { openEmptyGraph } from "./test-graph.ts";
import { startTestService, type TestService } from "./test-service.ts";

/** The run's database with the dated graph in it, and a service over it, while the tests of a file run. */
export interface DatedService extends Pick<TestService, "ask" | "statements"> {
  readonly open: OpenDriver;
}

/** To be called once, at the top of a file of tests. */
export function serveDatedGraph(): DatedService {
  const stack = new AsyncDisposableStack();
  let running: { readonly open: OpenDriver; readonly service: TestService } | undefined;
  const started = (): NonNullable<typeof running> => {
    if (running === undefined) throw new Error("The tests have not begun");
    return running;
  };
  beforeAll(async () => {
    const open = stack.use(await openEmptyGraph());
    await seedDatedGraph(open);
    running = { open, service: stack.use(await startTestService(open)) };
  });
  afterAll(() => stack.disposeAsync());
  return {
    ask: (operation, variables) => started().service.ask(operation, variables),
    get statements() {
      return started().service.statements;
    },
    get open() {
      return started().open;
    },
  };
}
