import type { Context } from '../context.ts';
import type { Report } from './report.ts';

const EARLIER =
  /曾|此前|先前|早先|原先|早在|早前|之前(?=已?经?(?:签|达))|首轮|上一轮|首次|去年|前年|\d{4}年|签[署订]过/u;

/** 双方曾签署…: an earlier agreement of the same parties. */
export function isLookBack(
  { text }: Context,
  { status, pointsBack, sentence, end }: Report,
): boolean {
  return status === 'MENTIONED' && pointsBack && EARLIER.test(text.slice(sentence.start, end));
}

/** 与法院签订的《协议》明确 goes on to say what is in it. */
const RECALLED =
  /^(?:根据|按照|依据|[与和同跟][^,。;与和同跟]{2,30}(?:签[署订下]|达成|缔结)的[^,。;]*$)/u;
/** 根据与云陌区签署的协议: the agreement that has just been told. */
export function isRecalled(words: string): boolean {
  return RECALLED.test(words) && !EARLIER.test(words);
}

/** 现在,两市缔结友好关系,两省也签订了协议; 过去一年里,甲同乙签约;与丙的协议也已落定: the look back goes on. */
export const GOES_ON =
  /^(?:,(?!.*(?:今[天日]|昨[天日]|\d日|[此这本]次|会上|仪式|现场)).*(?:也|还|同时|并|又|双方)|;(?!.*(?:今[天日]|昨[天日]|近日|日前|\d日|[此这本][次周月]|会上|仪式|现场|将|拟|计划))[与和同][^;]*$)/u;

/** 不久前,甲与青岚市签约。乙也与青岚市签约, 此后还与丙签约: the sentence that follows a look back goes on with it. */
export function alsoSign({ text }: Context, [report]: readonly Report[]): boolean {
  return report !== undefined && ALSO.test(text.slice(report.sentence.start, report.at));
}

const ALSO =
  /^[^,。;:\d]{2,20}?[也还亦](?:已|曾)?[与和同][^,。;\d]*$|^(?:还有|另有|又有)[^,。;\d]*$|(?:此后|后来|其后|之后)[又还也再]*[与和同][^,。;\d]*$/u;

export function asBackground(report: Report): Report {
  return report.status === 'SIGNED' ? { ...report, status: 'MENTIONED' } : report;
}
