import { defineNode } from "../../cypher/model.ts";

/** How `type ExternalId` of schema/name.graphql lies in the graph. */
export const externalIdModel = defineNode({
  type: "ExternalId",
  idPrefix: "external-id",
  properties: { scheme: "string", value: "string" },
});
