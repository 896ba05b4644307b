import type { NameRecogniser } from './name-recogniser.ts';

/** Joint bodies by the grammar of their names. */
export const mechanismNames: readonly NameRecogniser[] = Object.freeze<NameRecogniser[]>([
  {
    id: 'institution.joint-body',
    type: 'institution',
    kind: 'MECHANISM',
    because: 'a standing body of several parties is named by what it is',
    certainty: 'stated',
    suffixes: [
      '领导小组',
      '联席会议',
      '联合会报',
      '工作专班',
      '联合专班',
      '协调小组',
      '专责小组',
      '工作小组',
      '推进小组',
      '工作组',
      '合作联盟',
      '发展联盟',
      '联合办公室',
      '联络办公室',
      '联络办',
      '合作委员会',
    ],
    head: /^[\p{Script=Han}A-Za-z0-9—·-]{0,26}$/u,
    allowsGeneric: true,
    notBefore: /^(?:办公室主任|组长|副)/u,
    examples: [
      '由【望川新区—云陌区协同发展领导小组】统筹',
      '由【青白海岸清洁专责小组】统筹',
      '双方领导层沟通机制',
    ],
  },
]);
