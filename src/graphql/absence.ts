/** Why an answer is empty; the three are different answers. */
export type Absence = 'NOT_STATED' | 'NOT_EXTRACTED' | 'NOT_IN_CORPUS';

export const absenceTypes = `
"Why an answer is empty."
enum Absence {
  "What was read says nothing of it."
  NOT_STATED
  "The articles were not read so closely that it would be known: no clause of it was found."
  NOT_EXTRACTED
  "No article of the corpus is about it."
  NOT_IN_CORPUS
}
`;
