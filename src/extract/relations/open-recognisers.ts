import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { TITLE } from './agreement-words.ts';

/** What the instrument of two is called, whatever they did with it. */
const NOUN =
  '协议书?|协定|备忘录|意向书|议定书|合约|盟约|(?:合作|协作|共建|结对|帮扶|托管)书|(?:合作|协作|共建|结对)文书|(?:会[议谈]|合作)纪要|(?:联[防治合]|共[治管]|互助|合作)公约|联合声明';
/** The noun goes on in another word: 协议期, 协议价, 协议转让. */
const OTHER_WORD =
  '期|供|价|酒店|转让|审查|管理|工作|条款|文本|内容|事宜|的(?!(?:期限|有效期)为|(?:签章|印章|大印|印|签字|落款|正本)(?:[,。;!]|$))|方式|出让|离婚|签署(?:后|以来)|达成后|框架[下内里]|[^,。;]{0,4}(?:没有?|未(?!干)|迟迟)|(?:的|文本)?草案|落到实处|落细落实';

/** Such words name an agreement and leave to the clause what was done with it. */
export const openRecognisers: readonly AgreementRecogniser[] = Object.freeze<AgreementRecogniser[]>(
  [
    {
      id: 'agreement.title-beside-names',
      because:
        'two that stand before the title of an agreement in one clause have made it, whatever the verb',
      certainty: 'weak',
      needsParties: true,
      needsBoth: true,
      mayPointBack: true,
      anyVerb: true,
      anchors: ['《'],
      needs: [
        '协议》',
        '协议书》',
        '协定》',
        '备忘录》',
        '意向书》',
        '议定书》',
        '公约》',
        '盟约》',
        '声明》',
      ],
      pattern: new RegExp(TITLE, 'uym'),
      examples: [
        '青岚市与云陌区各执一份【《青白合作协议》】。',
        '青岚市与云陌区共管《青白大桥》。',
      ],
    },
    {
      id: 'agreement.type-beside-names',
      because: 'two that stand before an agreement in one clause have made it, whatever the verb',
      certainty: 'weak',
      needsParties: true,
      needsBoth: true,
      mayPointBack: true,
      anyVerb: true,
      anchors: [
        '协议',
        '协定',
        '备忘录',
        '意向书',
        '议定书',
        '合约',
        '盟约',
        '合作书',
        '协作书',
        '共建书',
        '结对书',
        '帮扶书',
        '托管书',
        '合作文书',
        '协作文书',
        '共建文书',
        '结对文书',
        '会议纪要',
        '会谈纪要',
        '合作纪要',
        '公约',
        '联合声明',
      ],
      lookBack: 16,
      pattern: new RegExp(
        `(?<type>(?:(?![的了份纸])\\p{Script=Han}){0,12}?(?:${NOUN}))(?!${OTHER_WORD})`,
        'uym',
      ),
      examples: [
        '青岚市与云陌区各执一份【合作协议】。',
        '青岚市同云陌区三年里靠一份【协议】共管一条河。',
        '青岚市与云陌区给那份【投资协议】的落款。',
        '青岚市与云陌区的协议酒店涨价。',
      ],
    },
  ],
);
