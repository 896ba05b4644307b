import type { InstitutionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';

/** The ends of the names of bodies, by kind. */
const KINDS: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/(?:大学|学院|学校)$/u, 'UNIVERSITY'],
  [/(?:研究院|研究所|科学院|研究中心|实验室|智库|工程院|地质院)$/u, 'RESEARCH'],
  [
    /(?:集团|公司|银行|股份|控股|酒店|企业|科技|汽车|动力|证券|基金|药业|重工|能源|航空|电力|石化|电器|轨道交通|传媒|农商行|城投|书局|书店|出版社|旅行社)$/u,
    'ENTERPRISE',
  ],
  [
    /(?:部|局|厅|委员会|委|署|口岸办|网信办|人才办|政务办|外办|侨办|院|海关|政府|参谋部|办公室|法院)$/u,
    'GOVERNMENT',
  ],
  [/(?:频道|电视网|电视台|电台|日报|晚报|报社|卫视|通讯社)$/u, 'MEDIA'],
  [
    /(?:馆|中心|[总支大]队|园|站|[公分支]社|机场|景区|之家|(?<!香)港|[剧画]院|[舞乐剧]团)$/u,
    'OTHER',
  ],
  [/(?:协会|商会|学会|联合会|联会|基金会|公会|理事会|联盟|总会|残联|工会)$/u, 'ASSOCIATION'],
];

/** The kind of body that a name tells by its end, where it does. */
export function bodyKind(name: string): InstitutionKind | undefined {
  return KINDS.find(([end]) => end.test(name))?.[1];
}

/** 三家, 5个: a count of some. */
export const COUNTED = /[\d两三四五六七八九十多](?:余|多)?[个家所]/u;
/** 忻州市六地文化和旅游局: the body of each place of a list. */
export const COUNTED_PLACES = /[省市州区县][两三四五六七八九十][省市区县州地]/u;

/** Whether a name ends as the names of bodies do, and is not counted. */
export function isBody(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return !COUNTED.test(name) && !COUNTED_PLACES.test(name) && bodyKind(name) !== undefined;
}
