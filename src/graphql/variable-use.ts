import { BREAK, type FragmentDefinitionNode, type SelectionSetNode, visit } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Documents are kept by the server's cache; what is known of their parts goes with them. */
const known = new WeakMap<SelectionSetNode, boolean>();

/** Whether what a selection set asks for depends on a variable, in it or in a fragment that it spreads. */
export function usesVariables(set: SelectionSetNode, fragments: Fragments): boolean {
  const uses = known.get(set) ?? look(set, fragments);
  known.set(set, uses);
  return uses;
}

function look(set: SelectionSetNode, fragments: Fragments): boolean {
  let found = false;
  visit(set, {
    Variable() {
      found = true;
      return BREAK;
    },
    FragmentSpread({ name }) {
      const fragment = fragments[name.value];
      if (!fragment || !usesVariables(fragment.selectionSet, fragments)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
