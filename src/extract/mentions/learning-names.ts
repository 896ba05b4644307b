import type { NameRecogniser } from './name-recogniser.ts';
import { NOT_ONE, ORG_HEAD } from './name-words.ts';

/** A dash is in the names of some: 巴黎-萨克雷大学. */
const UNIVERSITY_HEAD = new RegExp(
  `^(?!两(?![江岸广湖河])|.*办$)${NOT_ONE}[\\p{Script=Han}A-Za-z0-9·()&-]{2,26}$`,
  'u',
);

/** Universities and institutes, by the grammar of their names. */
export const learningNames: readonly NameRecogniser[] = Object.freeze<NameRecogniser[]>([
  {
    id: 'institution.university',
    type: 'institution',
    kind: 'UNIVERSITY',
    because: 'the ends of the names of universities and colleges',
    certainty: 'stated',
    suffixes: ['大学', '学院', '研究生院', '职业技术学校', '党校'],
    head: UNIVERSITY_HEAD,
    notBefore: /^(?:生(?!命|物|态|活)|士|城|科技园|路|毕业)/u,
    examples: ['云陌区与【北渡大学】签约', '大学生创业', '引进知名大学', '邀请多名学院士来访'],
  },
  {
    id: 'institution.university-short',
    type: 'institution',
    kind: 'UNIVERSITY',
    because: 'universities go by their place and the two characters of their kind',
    certainty: 'likely',
    suffixes: ['师大', '农大', '工大', '科大', '林大', '医大', '财大', '航大', '中医大', '理工'],
    head: /^(?!(?:.*[某各多名所个理]|.*大学)$)\p{Script=Han}{2,4}$/u,
    needsBounds: true,
    notBefore: /^[学大]/u,
    examples: ['青岚市与【青岚农大】签约', '青岚理工大学的理工专业', '招收理工类考生'],
  },
  {
    id: 'institution.research',
    type: 'institution',
    kind: 'RESEARCH',
    because: 'the ends of the names of research bodies',
    certainty: 'likely',
    suffixes: [
      '研究院',
      '研究所',
      '科学院',
      '设计院',
      '研究中心',
      '规划院',
      '院士工作站',
      '专家工作站',
      '勘察院',
      '检测院',
      '检验院',
      '天文台',
    ],
    head: ORG_HEAD,
    examples: ['与【望川海洋研究院】签署协议', '组建联合研究院'],
  },
  {
    id: 'institution.academy-institute',
    type: 'institution',
    kind: 'RESEARCH',
    because: 'an institute of an academy may end in 所 alone',
    certainty: 'likely',
    suffixes: ['所'],
    head: /^(?:中国科学院|中科院|中国农业科学院|中国农科院|中国社会科学院|中国林科院)\p{Script=Han}{2,12}$/u,
    notBefore: /^(?:长|属|在|有|以|需|谓|里)/u,
    examples: ['【中国科学院青岚物理所】与云陌区签约', '中国科学院院长所言', '云陌区所属单位'],
  },
]);
