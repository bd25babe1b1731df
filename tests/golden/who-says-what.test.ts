import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { toldFigures, toldScopes } from "../picture/told-figures.ts";
import { whoSaysWhat } from "../picture/who-says-what.ts";
import { expectGolden } from "../setup/golden.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService } from "../setup/test-service.ts";

const picture = fileURLToPath(new URL("../../docs/images/who-says-what.svg", import.meta.url));

test("the picture in docs/evidence.md shows what the service answers", async () => {
  await using open = await openArticleGraph();
  await using service = await startTestService(open);

  const { data, errors } = await service.ask(toldFigures);

  expect(errors).toBeUndefined();
  const { title, scopes } = toldScopes(data);
  await expectGolden(picture, whoSaysWhat(title, scopes));
});
