import type { Content, InputValue } from "./operation.ts";

/** A value as JSON, for a variable. */
export function jsonOf(content: Content): unknown {
  switch (content.kind) {
    case "scalar":
    case "enum":
      return content.value;
    case "null":
      return null;
    case "list":
      return content.items.map((item) => jsonOf(item.content));
    case "object":
      return Object.fromEntries(
        content.fields
          .filter(({ value }) => value.form !== "absent")
          .map(({ name, value }) => [name, jsonOf(value.content)]),
      );
  }
}

/** A value as GraphQL writes it; `inner` writes what lies within it. */
export function literalOf(content: Content, inner: (value: InputValue) => string): string {
  switch (content.kind) {
    case "scalar":
      return JSON.stringify(content.value);
    case "enum":
      return content.value;
    case "null":
      return "null";
    case "list":
      return `[${content.items.map(inner).join(", ")}]`;
    case "object": {
      const fields = content.fields.map(({ name, value }) => `${name}: ${inner(value)}`);
      return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
    }
  }
}

/** A value as a default of a variable, which cannot hold variables. */
export function constantOf(content: Content): string {
  const given =
    content.kind === "object"
      ? { ...content, fields: content.fields.filter(({ value }) => value.form !== "absent") }
      : content;
  return literalOf(given, (value) => constantOf(value.content));
}
