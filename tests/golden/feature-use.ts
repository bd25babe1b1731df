import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  DirectiveLocation,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** Inputs whose fields are words of the domain: a filter of one more property is no new feature. */
const perRecord = /(Where|Order)$/;

/** Arguments that mean the same on every list. */
const ofLists = /^(id|where|orderBy|first|after|last|before)$/;

/**
 * What the schema lets an operation say: root fields and their arguments, arguments below them by name, directives with their
 * arguments, operators of filters, and what arguments choose among.
 */
export function grammarOf(schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isInputObjectType(type)) addOperators(found, type);
    else if ("getFields" in type) addFields(found, type, type === schema.getQueryType());
  }
  for (const { name, args, locations } of schema.getDirectives()) {
    if (!locations.some((location) => executable.has(location))) continue;
    for (const arg of args) addInput(found, `@${name}(${arg.name})`, arg.type);
  }
  return found;
}

function addOperators(found: Set<string>, type: GraphQLInputObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (isOperator(type.name, field)) addInput(found, field.name, field.type);
  }
}

function addFields(
  found: Set<string>,
  type: GraphQLObjectType | GraphQLInterfaceType,
  isRoot: boolean,
): void {
  for (const field of Object.values(type.getFields())) {
    if (isRoot) found.add(`Query.${field.name}`);
    for (const arg of field.args)
      addInput(found, argumentName(isRoot, field.name, arg.name), arg.type);
  }
}

const executable: ReadonlySet<string> = new Set([DirectiveLocation.QUERY, DirectiveLocation.FIELD]);

/** What is filtered by a filter of its own is a property, not an operator. */
function isOperator(type: string, { name, type: of }: GraphQLInputField): boolean {
  if (perRecord.test(type)) return /^(and|or|not|near|inBox|inside)$/.test(name);
  return !/[a-z]Filter$/.test(getNamedType(of).name);
}

function argumentName(isRoot: boolean, field: string, arg: string): string {
  return isRoot && !ofLists.test(arg) ? `Query.${field}(${arg})` : `(${arg})`;
}

function addInput(found: Set<string>, name: string, type: GraphQLInputType): void {
  found.add(name);
  const named = getNamedType(type);
  if (isEnumType(named) && !comparisons.has(name))
    for (const value of choicesOf(named)) found.add(`${name}: ${value}`);
}

/** What is compared with are words of the domain. */
const comparisons: ReadonlySet<string> = new Set(["eq", "ne", "in"]);

/** Enumerations of many values are words of the domain. */
function choicesOf(type: GraphQLEnumType): readonly string[] {
  const names = type.getValues().map(({ name }) => name);
  return names.length > 4 ? [] : names;
}

/** What of it this operation says, be it in the text or in a value of a variable. */
export function usedIn(schema: GraphQLSchema, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field() {
        if (info.getParentType() === schema.getQueryType()) {
          found.add(`Query.${info.getFieldDef()?.name ?? ""}`);
        }
      },
      Argument({ name, value }) {
        const directive = info.getDirective();
        const isRoot = info.getParentType() === schema.getQueryType();
        const owner = directive
          ? `@${directive.name}(${name.value})`
          : argumentName(isRoot, info.getFieldDef()?.name ?? "", name.value);
        found.add(owner);
        if (value.kind === Kind.ENUM) found.add(`${owner}: ${value.value}`);
      },
      ObjectField({ name, value }) {
        found.add(name.value);
        if (value.kind === Kind.ENUM) found.add(`${name.value}: ${value.value}`);
      },
    }),
  );
  return found;
}
