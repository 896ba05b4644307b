/**
 * What the store keeps beside the graph. GraphQL reserves names that begin with two underscores, so
 * no kind of the model can have one of these.
 *
 * Facts: what each article said, `IN` the locks of its blocks, so that a block can be resolved
 * again. Part: what a part of the graph holds. Holding: how many parts hold what they share. Member: the node that a report is shown as. Lock: what a writer holds while it works. Document and Judgement: the archive.
 */
export const OWN = {
  store: '__Store',
  facts: '__Facts',
  in: '__IN',
  part: '__Part',
  holding: '__Holding',
  member: '__Member',
  lock: '__Lock',
  document: '__Document',
  judgement: '__Judgement',
} as const;

/** The property of a node that full text reads. */
export const TOKENS = '__tokens';
