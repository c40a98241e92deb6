/** As much of a JSON schema as is looked at here. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: unknown;
  maxLength?: number;
  maximum?: number;
  minimum?: number;
  enum?: unknown[];
  anyOf?: JsonSchema[];
};

const NO_OBJECT = [null, [], "x", 1, true];

/** Values of other types than a schema asks for, too long, out of range or of no such word. */
export function wrongValues(schema: JsonSchema): unknown[] {
  const { type, maxLength, minimum, maximum } = schema;
  const wrong: unknown[] = [];
  if (schema.enum) wrong.push("no-such-word", 7);
  else if (type === "string")
    wrong.push(7, {}, ["x"], ...(maxLength === undefined ? [] : ["あ".repeat(maxLength + 1)]));
  else if (type === "object") wrong.push(...NO_OBJECT);
  else if (type === "array") wrong.push("x", {}, [null]);
  else if (type === "integer" || type === "number") wrong.push("x", {});
  if (minimum !== undefined && minimum > -1e9) wrong.push(minimum - 1);
  if (maximum !== undefined && maximum < 1e9) wrong.push(maximum + 1);
  return wrong;
}

/** A right value spoilt in every way that its schema tells: parts left out, of other types, and parts that there are not. `find` follows a `$ref`. */
export function spoil(right: unknown, schema: JsonSchema, find: (ref: string) => JsonSchema): unknown[] {
  const known = schema.$ref ? find(schema.$ref) : schema;
  if (!known.properties || typeof right !== "object" || right === null) return [...NO_OBJECT, {}];
  const values = right as Record<string, unknown>;
  const spoilt: unknown[] = [...NO_OBJECT];
  for (const name of known.required ?? []) {
    const { [name]: _, ...rest } = values;
    spoilt.push(rest);
  }
  if (known.additionalProperties === false) spoilt.push({ ...values, "no-such-field": 1 });
  for (const [name, part] of Object.entries(known.properties)) {
    const inner = part.$ref ? find(part.$ref) : part;
    spoilt.push(...wrongValues(inner).map((value) => ({ ...values, [name]: value })));
    // What stands inside is spoilt the same way, as far as it is there.
    if (inner.properties && values[name]) {
      spoilt.push(...spoil(values[name], inner, find).map((value) => ({ ...values, [name]: value })));
    }
  }
  return spoilt;
}
