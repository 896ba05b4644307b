import {
  type DirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind as NodeKind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { edgeTypesOf } from './edge-types.ts';
import type { GraphModel, Interface, Kind, Property, Relation } from './graph-model.ts';

const SCALARS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'DateTime']);

/**
 * Reads the declaration of the graph.
 * @param sdl the text of schema.graphql
 * @throws AppError `model.invalid`, with what is wrong and where
 */
export function readModel(sdl: string): GraphModel {
  const document = parseSdl(sdl);
  const types = definitionsOf(document);
  const enums = new Map(
    types.enums.map((type) => [type.name.value, (type.values ?? []).map(({ name }) => name.value)]),
  );
  const kindNodes = types.objects.filter((type) => directive(type, 'node'));
  const edgeNodes = types.objects.filter((type) => directive(type, 'relationProperties'));
  for (const type of types.objects) {
    if (!kindNodes.includes(type) && !edgeNodes.includes(type)) {
      fail(`the type ${type.name.value} has neither @node nor @relationProperties`);
    }
  }
  const context: Context = {
    enums,
    interfaces: implementers(types.interfaces, kindNodes),
    kindNames: new Set(kindNodes.map(({ name }) => name.value)),
    edgeProperties: new Set(edgeNodes.map(({ name }) => name.value)),
  };
  const kinds = new Map(kindNodes.map((type) => [type.name.value, kindOf(type, context)]));
  const properties = new Map(
    edgeNodes.map((type) => [type.name.value, propertiesOf(type, context)] as const),
  );
  return {
    kinds,
    enums,
    interfaces: new Map(
      types.interfaces.map((type) => [type.name.value, interfaceOf(type, context)]),
    ),
    edges: edgeTypesOf(kinds, properties, fail),
  };
}

interface Context {
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** The kinds that implement each interface. */
  readonly interfaces: ReadonlyMap<string, readonly string[]>;
  readonly kindNames: ReadonlySet<string>;
  readonly edgeProperties: ReadonlySet<string>;
}

/** What filters and orders call their own parts by. */
const RESERVED = ['and', 'or', 'not', 'edge'];

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function definitionsOf({ definitions }: DocumentNode) {
  const names = new Set<string>();
  const objects: ObjectTypeDefinitionNode[] = [];
  const interfaces: InterfaceTypeDefinitionNode[] = [];
  const enums: EnumTypeDefinitionNode[] = [];
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name) continue;
    if (names.has(definition.name.value)) fail(`${definition.name.value} is declared twice`);
    names.add(definition.name.value);
    if (definition.kind === NodeKind.OBJECT_TYPE_DEFINITION) objects.push(definition);
    if (definition.kind === NodeKind.INTERFACE_TYPE_DEFINITION) interfaces.push(definition);
    if (definition.kind === NodeKind.ENUM_TYPE_DEFINITION) enums.push(definition);
  }
  return { objects, interfaces, enums };
}

function implementers(
  interfaces: readonly InterfaceTypeDefinitionNode[],
  kinds: readonly ObjectTypeDefinitionNode[],
): Map<string, string[]> {
  return new Map(
    interfaces.map(({ name }) => [
      name.value,
      kinds
        .filter((kind) => kind.interfaces?.some((one) => one.name.value === name.value))
        .map((kind) => kind.name.value),
    ]),
  );
}

function kindOf(type: ObjectTypeDefinitionNode, context: Context): Kind {
  requireId(type);
  return {
    name: type.name.value,
    plural: pluralOf(type),
    description: type.description?.value ?? null,
    interfaces: (type.interfaces ?? []).map(({ name }) => name.value),
    properties: propertiesOf(type, context),
    relations: fieldsOf(type).flatMap((field) => relationOf(type, field, context) ?? []),
  };
}

function pluralOf(type: ObjectTypeDefinitionNode): string {
  const node = directive(type, 'node');
  const name = type.name.value;
  return (node && argument(node, 'plural')) ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}s`;
}

function interfaceOf(type: InterfaceTypeDefinitionNode, context: Context): Interface {
  requireId(type);
  return {
    name: type.name.value,
    description: type.description?.value ?? null,
    properties: propertiesOf(type, context),
    kinds: context.interfaces.get(type.name.value) ?? [],
  };
}

function requireId(type: Composite): void {
  const id = fieldsOf(type).find(({ name }) => name.value === 'id');
  if (!id || typeOf(id.type).text !== 'ID!') fail(`the type ${type.name.value} needs id: ID!`);
}

function fieldsOf(type: Composite): readonly FieldDefinitionNode[] {
  const fields = type.fields ?? [];
  const names = fields.map(({ name }) => name.value);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) fail(`the field ${type.name.value}.${twice} is declared twice`);
  const reserved = names.find((name) => RESERVED.includes(name));
  if (reserved) fail(`the field ${type.name.value}.${reserved} has a name that filters need`);
  return fields;
}

function propertiesOf(type: Composite, context: Context): Property[] {
  return fieldsOf(type)
    .filter((field) => field.name.value !== 'id' && !directive(field, 'relation'))
    .map((field) => propertyOf(type, field, context));
}

function propertyOf(type: Composite, field: FieldDefinitionNode, context: Context): Property {
  const at = `${type.name.value}.${field.name.value}`;
  const { name, list, required, text } = typeOf(field.type);
  if (!SCALARS.has(name) && !context.enums.has(name)) {
    fail(`${at} is of the unknown type ${name}; an edge needs @relation`);
  }
  if (list && text !== '[String!]!') fail(`${at} is a list; only [String!]! can be stored`);
  const searchable = directive(field, 'searchable');
  return {
    name: field.name.value,
    description: field.description?.value ?? null,
    type: name,
    list,
    required,
    unique: directive(field, 'unique') !== undefined,
    searchable: searchable ? Number(argument(searchable, 'weight') ?? 1) : null,
    pinyin: searchable !== undefined && argument(searchable, 'pinyin') === 'true',
    derived: directive(field, 'derived') !== undefined,
    exact: ['exact', 'unique'].some((one) => directive(field, one) !== undefined),
  };
}

function relationOf(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  context: Context,
): Relation | null {
  const relation = directive(field, 'relation');
  if (!relation) return null;
  const at = `${type.name.value}.${field.name.value}`;
  const { name, text } = typeOf(field.type);
  const targetKinds = context.kindNames.has(name) ? [name] : context.interfaces.get(name);
  if (!targetKinds) return fail(`${at} leads to ${name}, which is no kind`);
  if (text !== `[${name}!]!`) fail(`${at} must be [${name}!]!`);
  const edge = argument(relation, 'type');
  const direction = argument(relation, 'direction');
  const properties = argument(relation, 'properties') ?? null;
  if (!edge) return fail(`${at} needs @relation(type: …)`);
  if (direction !== 'IN' && direction !== 'OUT') {
    return fail(`${at} needs @relation(direction: IN or OUT)`);
  }
  if (properties !== null && !context.edgeProperties.has(properties)) {
    fail(`${at} names ${properties}, which is no @relationProperties type`);
  }
  return {
    field: field.name.value,
    description: field.description?.value ?? null,
    edge,
    direction,
    target: name,
    targetKinds,
    properties,
    orderKey: argument(relation, 'orderKey') ?? null,
  };
}

function typeOf(type: TypeNode): { name: string; list: boolean; required: boolean; text: string } {
  if (type.kind === NodeKind.NON_NULL_TYPE) {
    const inner = typeOf(type.type);
    return { ...inner, required: true, text: `${inner.text}!` };
  }
  if (type.kind === NodeKind.LIST_TYPE) {
    const inner = typeOf(type.type);
    return { ...inner, list: true, required: false, text: `[${inner.text}]` };
  }
  return { name: type.name.value, list: false, required: false, text: type.name.value };
}

function directive(
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
  name: string,
): DirectiveNode | undefined {
  return node.directives?.find((candidate) => candidate.name.value === name);
}

function argument(node: DirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

function fail(reason: string): never {
  throw new AppError('model.invalid', { reason });
}
