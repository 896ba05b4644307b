/** Those who work, and whom they have to do with; 商工会议所 holds the word. */
const UNION =
  /(?<!总)工会(?![委联议])|(?:医生|医师|护士|教师|农民|渔民|司机|飞行员|演员|编剧)协会|职工代表|职工方|工人代表|劳方|劳资/u;
const EMPLOYER = '(?:企业|公司|集团|平台|雇主|资方|厂方|矿方|校方|运营商|工厂|铁路|航空|码头|港口)';
/** 企业与工会, 工会同雇主: both by their kind. */
const BY_KIND = new RegExp(
  `${EMPLOYER}方?[与和同跟]\\p{Script=Han}{0,4}(?<!总)工会(?![委联议])|(?<!总)工会[与和同跟]\\p{Script=Han}{0,6}${EMPLOYER}`,
  'u',
);
/** What they settle, and how they fought for it. */
const DISPUTED =
  /罢[工课运]|停[工运]|复课|工龄|复工|怠工|加薪|涨薪|薪[资酬水金]|工资|劳资|(?<!仲)裁员|恢复(?:作业|运[行营]|营运|生产|接诊|手术|营业|拍摄)|复航|解除封锁|封路|示威/u;

/** 州政府与汽车工会达成协议: what it is about is not told. */
const BARE = /^(?:最终)?达成了?(?:一致|初步|临时)?协议$/u;

/**
 * Whether those who work settle with those who employ them, which is no cooperation of public bodies:
 * 教师工会与市教育局达成临时协议,罢工结束. A union that signs with a court about something else is one.
 * @param clause what stands before @param words those of the signing, @param told gives the sentences before it and its own
 */
export function isOfLabour(clause: string, words: string, told: () => string): boolean {
  if (!UNION.test(clause)) return false;
  return BARE.test(words) || BY_KIND.test(clause) || DISPUTED.test(told());
}
