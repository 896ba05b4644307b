import type { Values } from '../../model/value.ts';
import {
  type Attribute,
  attributeText,
  EDGE_TYPE,
  edgeAttributes,
  LABEL,
  labelOf,
  NODE_KIND,
  nodeAttributes,
} from './attributes.ts';
import { edgesOf, type GraphSource, nodesOf } from './graph-source.ts';
import { xml } from './xml.ts';

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/** GraphML, as yEd, Gephi and networkx read it. Evidence is left out. */
export async function* writeGraphml(source: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', [NODE_KIND, LABEL, ...nodeAttributes(source.model)]);
  yield keys('edge', [EDGE_TYPE, ...edgeAttributes(source.model)]);
  yield '<graph id="pactgraph" edgedefault="directed">\n';
  for await (const line of nodesOf(source)) {
    const values = { ...line.values, node_kind: line.kind, label: labelOf(line) };
    yield `<node id="${xml(line.id)}">${data('node', values)}</node>\n`;
  }
  for await (const { id, kind, from, to, values } of edgesOf(source)) {
    const ends = `source="${xml(from)}" target="${xml(to)}"`;
    yield `<edge id="${xml(id)}" ${ends}>${data('edge', { ...values, edge_type: kind })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', attributes: readonly Attribute[]): string {
  return attributes
    .map(
      ({ name, type }) =>
        `<key id="${of}.${xml(name)}" for="${of}" attr.name="${xml(name)}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function data(of: 'node' | 'edge', values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${of}.${xml(name)}">${xml(attributeText(value))}</data>`)
    .join('');
}
