import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { type Cypher, cypher, type Statement } from '../../src/store/neo4j/cypher.ts';
import { JointReadings, type Row } from '../../src/store/neo4j/joint-readings.ts';

const NEVER = new AbortController().signal;
const doubled = (value: number): Cypher => cypher`RETURN 2 * ${value} AS page`;

interface Sent extends Statement {
  readonly signal: AbortSignal;
  answer(rows: readonly Row[]): void;
  fail(error: unknown): void;
}

/** Readings whose statements a test answers itself, in the order in which they were sent. */
function opened() {
  const sent: Sent[] = [];
  const readings = new JointReadings((statement, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<Row[]>();
    signal.addEventListener('abort', () => reject(signal.reason));
    sent.push({ ...statement, signal, answer: (rows) => resolve([...rows]), fail: reject });
    return promise;
  });
  const at = (i: number): Sent => {
    const one = sent[i];
    if (!one) throw new TypeError(`statement ${i} was not sent`);
    return one;
  };
  return { sent, at, read: (piece: Cypher, signal = NEVER) => readings.read(piece, signal) };
}

/** Until what has been asked for is sent. */
const turn = () => new Promise((done) => setImmediate(done));

/** What a server would say to a statement of numbers to be doubled. */
function answersTo({ parameters }: Statement): Row[] {
  const rows = (parameters['rows'] ?? [[0, parameters['p0']]]) as readonly [number, number][];
  return rows.map(([i, value]) => ({ i, page: 2 * value }));
}

test('one that is alone goes as it is, and the next after it too', async () => {
  const { sent, at, read } = opened();
  for (const i of [0, 1]) {
    const asked = read(doubled(i));
    await turn();
    expect(at(i)).toMatchObject({ text: 'RETURN 2 * $p0 AS page', parameters: { p0: i } });
    at(i).answer([{ page: 'own' }]);
    expect(await asked).toBe('own');
  }
  expect(sent).toHaveLength(2);
});

test('those that come while others are under way go together, and each has its own answer', async () => {
  const { sent, at, read } = opened();
  const first = read(doubled(1));
  await turn();
  const second = read(doubled(2));
  await turn();
  const others = [3, 4, 5].map((value) => read(doubled(value)));
  await turn();
  expect(sent).toHaveLength(2);
  at(0).answer(answersTo(at(0)));
  expect(await first).toBe(2);
  await turn();
  expect(at(2)).toMatchObject({
    text: 'UNWIND $rows AS row CALL (row) { RETURN 2 * row[1] AS page } RETURN row[0] AS i, page',
    parameters: { rows: [[0, 3], [1, 4], [2, 5]] }, // biome-ignore format: a table
  });
  at(2).answer(answersTo(at(2)).toReversed());
  expect(await Promise.all(others)).toEqual([6, 8, 10]);
  at(1).answer(answersTo(at(1)));
  expect(await second).toBe(4);
});

test('those that come in one turn go together, no more than sixteen at once', async () => {
  const { at, read } = opened();
  const all = Array.from({ length: 20 }, (_, i) => read(doubled(i)));
  await turn();
  expect(at(0).parameters['rows']).toHaveLength(16);
  at(0).answer(answersTo(at(0)));
  await turn();
  expect(at(1).parameters['rows']).toHaveLength(4);
  at(1).answer(answersTo(at(1)));
  expect(await Promise.all(all)).toEqual(Array.from({ length: 20 }, (_, i) => 2 * i));
});

test('other texts and other lengths of pages go by themselves', async () => {
  const { sent, read } = opened();
  const limited = (length: number) => cypher`RETURN 1 AS page LIMIT ${neo4j.int(length)}`;
  for (const piece of [limited(1), limited(2), cypher`RETURN ${1} AS page`]) void read(piece);
  await turn();
  expect(sent.map(({ parameters }) => 'rows' in parameters)).toEqual([false, false, false]);
});

test('a length is no part of a row, for a limit must be known before', async () => {
  const { at, read } = opened();
  const named = (name: string) =>
    cypher`CALL () { MATCH (n) WHERE n.name = ${name} WITH n LIMIT ${neo4j.int(3)} CALL (n) { RETURN ${name} AS x } } RETURN x AS page`;
  for (const name of ['a', 'b']) void read(named(name));
  await turn();
  expect(at(0).text).toBe(
    'UNWIND $rows AS row CALL (row) { CALL (row) { MATCH (n) WHERE n.name = row[1] WITH n LIMIT $p2 CALL (row, n) { RETURN row[2] AS x } } RETURN x AS page } RETURN row[0] AS i, page',
  );
  expect(at(0).parameters).toEqual({ p2: neo4j.int(3), rows: [[0, 'a', 'a'], [1, 'b', 'b']] }); // biome-ignore format: a table
});

test('where they fail together each is read alone, and has its own error', async () => {
  const { sent, at, read } = opened();
  const both = Promise.allSettled([read(doubled(1)), read(doubled(2))]);
  await turn();
  at(0).fail(new Error('of one of them'));
  await turn();
  expect(sent).toHaveLength(3);
  at(1).answer(answersTo(at(1)));
  at(2).fail('of the second');
  expect(await both).toEqual([
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: 'of the second' },
  ]);
});

test('one that is wanted no more ends at once, and the others have their answers', async () => {
  const { at, read } = opened();
  const end = new AbortController();
  const ended = read(doubled(1), end.signal);
  const other = read(doubled(2));
  await turn();
  end.abort('gone');
  await expect(ended).rejects.toBe('gone');
  expect(at(0).signal.aborted).toBe(false);
  at(0).answer(answersTo(at(0)));
  expect(await other).toBe(4);
});

test('what nobody wants any more ends in the store too', async () => {
  const { sent, at, read } = opened();
  const ends = [new AbortController(), new AbortController()];
  const both = Promise.allSettled(ends.map(({ signal }, i) => read(doubled(i), signal)));
  await turn();
  for (const end of ends) end.abort('gone');
  await both;
  await turn();
  expect(at(0).signal.aborted).toBe(true);
  expect(sent).toHaveLength(1);
});

test('what is wanted no more before it could go is not sent', async () => {
  const { sent, read } = opened();
  const end = new AbortController();
  const asked = read(doubled(1), end.signal);
  end.abort('gone');
  await expect(asked).rejects.toBe('gone');
  await expect(read(doubled(1), end.signal)).rejects.toBe('gone');
  await turn();
  expect(sent).toEqual([]);
});
