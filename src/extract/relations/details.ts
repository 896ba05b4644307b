import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import { ENGLISH_OPENING, ENGLISH_SPEECH, pactsNamed } from './english-details.ts';
import type { Pact } from './group-reports.ts';

/** Opens what the agreement says: 根据协议, 双方将. */
const OPENING =
  /根据(?:该|本|此)?(?:[\p{Script=Han}]{0,6})?(?:协议|备忘录|意向书|约定)|按照(?:协议|约定)|《?协议》?(?:明确|约定|提出|规定|内容|签订后|签署后|要求|涵盖|包括|旨在|包含|指出)|(?:双方|两地|三方|各方|四方|两市|三地|四地|两区|两县|校地|政企)(?:在此基础上|共同)?(?:将|约定|同意|还将|一致同意|商定|决定|拟|共同|就|在|围绕)|此次(?:签约|合作|协议)|本次(?:签约|合作|协议)|签约后|(?:合作|协议)内容|在协议中/u;
/** Speech and scene are not what was agreed. */
const SPEECH =
  /(?:表示|指出|强调|认为|介绍(?:说|道)?|希望|说道?|谈到|致辞|讲话|透露)[,::。“]|出席(?:了)?(?:签约|仪式|活动)|参加(?:了)?(?:签约|仪式|座谈|活动)|主持(?:了)?(?:签约|仪式|会议)/u;

/** The pacts with the sentences that say what each agrees on, its reports included. */
export function detailsOf(context: Context, pacts: readonly Pact[]): Map<Pact, Sentence[]> {
  const details = new Map<Pact, Sentence[]>(pacts.map((pact) => [pact, []]));
  let current: readonly Pact[] = [];
  let open = -1;
  for (const sentence of context.segments.sentences) {
    const reporting = pacts.filter(({ reports }) =>
      reports.some((report) => report.sentence === sentence),
    );
    if (reporting.length > 0) current = reporting;
    const words = context.text.slice(sentence.start, sentence.end);
    const isEnglish = /[a-z]/iu.test(words[0] ?? '') && !/\p{Script=Han}/u.test(words);
    const speaks = (isEnglish ? ENGLISH_SPEECH : SPEECH).test(words);
    if ((isEnglish ? ENGLISH_OPENING : OPENING).test(words) && !speaks && sentence.zone === 'body')
      open = sentence.paragraph;
    const isDetail = open === sentence.paragraph && !speaks;
    if (reporting.length === 0 && !isDetail) continue;
    for (const pact of isEnglish ? pactsNamed(context, sentence, current) : current)
      details.get(pact)?.push(sentence);
  }
  return details;
}
