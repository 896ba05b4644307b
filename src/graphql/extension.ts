import {
  extendSchema,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { ApiContext } from './api-context.ts';

export type Resolver = GraphQLFieldResolver<unknown, ApiContext, Readonly<Record<string, unknown>>>;

/** A part of the API beside what follows from the model. */
export interface Extension {
  /** SDL; it may name every type of the API, and extends `Query`. */
  readonly types: string;
  /** By type and field. A field without one reads the property of its name. */
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
  /** By field of `Subscription`: what gives its events; its resolver makes an answer of each. */
  readonly events?: Readonly<Record<string, Resolver>>;
}

/** The schema with the types of the extensions; their resolvers are put in place. */
export function extended(schema: GraphQLSchema, extensions: readonly Extension[]): GraphQLSchema {
  const whole = extendSchema(schema, parse(extensions.map(({ types }) => types).join('\n')));
  for (const { resolvers, events = {} } of extensions) {
    for (const [field, subscribe] of Object.entries(events)) {
      fieldOf(whole, 'Subscription', field).subscribe = subscribe;
    }
    for (const [typeName, fields] of Object.entries(resolvers)) {
      for (const [field, resolve] of Object.entries(fields)) {
        fieldOf(whole, typeName, field).resolve = resolve;
      }
    }
  }
  return whole;
}

function fieldOf(schema: GraphQLSchema, typeName: string, field: string) {
  const type = schema.getType(typeName);
  const definition = type instanceof GraphQLObjectType ? type.getFields()[field] : undefined;
  if (!definition) throw new TypeError(`no extension declares ${typeName}.${field}`);
  return definition;
}
