import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";

const schema = await createSchema();

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

describe("schema and models agree", () => {
  for (const model of nodeModels) {
    test(`${model.type}: every field lies somewhere, and nothing lies where no field is`, () => {
      const type = objectType(model.type);
      // Parts of an entity have an id in the graph but none in the API.
      const hidden = type.getInterfaces().length === 0 ? ["id", "recordedFrom"] : [];
      const stored = [
        ...Object.keys(model.properties).filter((name) => !hidden.includes(name)),
        ...Object.keys(model.embedded),
        ...Object.keys(model.relationships),
        ...derivations.filter((each) => each.type === model.type).map(({ field }) => field),
      ];

      expect(stored.toSorted()).toEqual(Object.keys(type.getFields()).toSorted());
    });

    for (const [field, embedded] of Object.entries(model.embedded)) {
      test(`${model.type}.${field} is a ${embedded.type} with all its fields`, () => {
        const declared = objectType(model.type).getFields()[field];

        expect(declared && getNamedType(declared.type).name).toBe(embedded.type);
        expect(Object.keys(embedded.properties).toSorted()).toEqual(
          Object.keys(objectType(embedded.type).getFields()).toSorted(),
        );
      });
    }

    for (const [field, via] of Object.entries(model.relationships)) {
      test(`${model.type}.${field} leads to ${via.to}, with all that its edge or hop shows`, () => {
        const declared = objectType(model.type).getFields()[field];
        if (declared === undefined) throw new Error("no such field");
        const shown = getNamedType(declared.type);
        const edges = isObjectType(shown) ? shown.getFields()["edges"] : undefined;
        const holder = edges === undefined ? shown : getNamedType(edges.type);
        if (!isObjectType(holder) || holder.name === via.to) return;

        const own = Object.entries(holder.getFields());
        const far = own.filter(([, { type }]) => getNamedType(type).name === via.to);
        const onRelationship = own.filter(
          ([name, { type }]) => name !== "cursor" && getNamedType(type).name !== via.to,
        );
        expect(far).toHaveLength(1);
        expect(onRelationship.map(([name]) => name).toSorted()).toEqual(
          [
            ...Object.keys(via.properties).filter((name) => name in holder.getFields()),
            ...(via.typeField === null ? [] : [via.typeField]),
          ].toSorted(),
        );
      });
    }
  }

  for (const input of Object.values(schema.getTypeMap()).filter(isInputObjectType)) {
    const of = /^(.*)(Where|Order)$/.exec(input.name)?.[1];
    const type = of === undefined ? undefined : schema.getType(of);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;

    test(`${input.name} names only fields that ${type.name} has`, () => {
      const own = Object.keys(input.getFields()).filter(
        (name) => !["and", "or", "not", "inside", "near", "inBox"].includes(name),
      );

      expect(own.filter((name) => !(name in type.getFields()))).toEqual([]);
    });
  }

  test("every object type with an id is a model", () => {
    const withId = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && "id" in type.getFields(),
    );
    const types = nodeModels.map(({ type }) => type);

    expect(withId.filter(({ name }) => !types.includes(name))).toEqual([]);
  });

  test("id prefixes and key labels are unequivocal", () => {
    const prefixes = nodeModels.map(({ idPrefix }) => idPrefix);

    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const { labels, keyLabel } of nodeModels) expect(labels).toContain(keyLabel);
  });
});

describe("the schema", () => {
  test("describes every type, field, argument and enum value", () => {
    const own = Object.values(schema.getTypeMap()).filter(
      ({ name, astNode }) => !name.startsWith("__") && astNode !== undefined && astNode !== null,
    );

    const described = own.flatMap((type) => [
      [type.name, type.description] as const,
      ...partsOf(type),
    ]);
    const bare = described.filter(([, description]) => (description ?? "") === "");

    expect(described.length).toBeGreaterThan(500);
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

type Described = readonly [name: string, description: string | null | undefined];

/** Fields, arguments and values of a type. */
function partsOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [
      `${type.name}.${field.name}`,
      field.description,
    ]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map(
      (argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as const,
    ),
  ]);
}
