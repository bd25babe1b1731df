import { defineDerivation, type Derivation } from "../../query/derivation.ts";

interface HoldersInput {
  readonly tenures: {
    readonly nodes: readonly {
      readonly holder: { readonly id: string; readonly node: unknown };
    }[];
  };
}

const holders = defineDerivation<HoldersInput>({
  type: "Position",
  field: "holders",
  needs: "tenures(at: $at) { nodes { holder { id node: __node } } }",
  compute: ({ tenures: { nodes } }) => [
    ...new Map(nodes.map(({ holder: { id, node } }) => [id, node])).values(),
  ],
});

/** The derived fields of `type Position`. */
export const positionDerivations: readonly Derivation[] = [holders];
