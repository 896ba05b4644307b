import type { Values } from '../../model/value.ts';
import {
  type Attribute,
  attributeText,
  EDGE_TYPE,
  edgeAttributes,
  labelOf,
  NODE_KIND,
  nodeAttributes,
} from './attributes.ts';
import { edgesOf, type GraphSource, nodesOf } from './graph-source.ts';
import { xml } from './xml.ts';

/** GEXF 1.2, as Gephi and networkx read it. Evidence is left out. */
export async function* writeGexf(source: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield attributes('node', [NODE_KIND, ...nodeAttributes(source.model)]);
  yield attributes('edge', [EDGE_TYPE, ...edgeAttributes(source.model)]);
  yield '<nodes>\n';
  for await (const line of nodesOf(source)) {
    const values = { ...line.values, node_kind: line.kind };
    yield `<node id="${xml(line.id)}" label="${xml(labelOf(line))}">${attvalues(values)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const { id, kind, from, to, values } of edgesOf(source)) {
    const ends = `source="${xml(from)}" target="${xml(to)}" label="${xml(kind)}"`;
    yield `<edge id="${xml(id)}" ${ends}>${attvalues({ ...values, edge_type: kind })}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(of: 'node' | 'edge', all: readonly Attribute[]): string {
  const lines = all.map(
    ({ name, type }) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`;
}

function attvalues(values: Values): string {
  const all = Object.entries(values).map(
    ([name, value]) => `<attvalue for="${xml(name)}" value="${xml(attributeText(value))}"/>`,
  );
  return `<attvalues>${all.join('')}</attvalues>`;
}
