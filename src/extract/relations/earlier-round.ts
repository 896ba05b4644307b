import type { AgreementRecogniser } from './agreement-recogniser.ts';

/** Such words tell when those of the text signed an earlier one. */
export const EARLIER_ROUND = 'agreement.earlier-round';

/** Which one it was, before the one that is told: 上一轮, 首期, 第一份, 旧. */
const ROUND =
  '(?:(?:上一?|前一?|首|第一|最初|最早的?第?一?)[轮期份次个版]的?|(?:此前|之前|先前|早前|原先?|旧)的?)';
const TYPE = '(?:协议书?|备忘录)';
const SIGNED = '签(?:署|订|下)?';
const THEN = '(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?';

export const earlierRound: AgreementRecogniser = {
  id: EARLIER_ROUND,
  because: 'when an earlier round was signed tells that those of the text have agreed before',
  certainty: 'likely',
  needsParties: true,
  tellsOfOld: true,
  anchors: ['轮', '期', '份', '首', '第一', '上次', '前次', '前的', '旧', '原', '最早', '最初'],
  needs: ['协议', '备忘录', '签约', '牵手', '合作'],
  lookBack: 4,
  pattern: new RegExp(
    `${ROUND}(?<type>(?:(?!的)\\p{Script=Han}){0,8}?${TYPE})(?:${SIGNED}(?:于|自|时间[是为])(?:更早的)?${THEN}|(?:是|于|在|早在)*${THEN}(?:正式|就|便|即|由双方)*${SIGNED}(?:的|时)?(?=[,。;]))|(?<type>${TYPE})(?:最早|最初|首次)${SIGNED}(?:于|是在)${THEN}|(?:双方|两[地县市区省校院馆])首次(?:签约|牵手|合作)(?:是在|则?在|要?追溯到)${THEN}`,
    'uy',
  ),
  examples: [
    '青岚市与云陌区续签供水协议。【上一轮协议签于2031年】,三年期满。',
    '青岚市与云陌区续签供水协议。【首轮协议2031年5月签订时】,水价较低。',
    '青岚市与云陌区续签供水协议。【双方首次签约是在2031年】。',
    '青岚市与云陌区续签供水协议。上一轮协议明确了水价。',
    '第一期工程签于2031年的合同已完成。',
  ],
};
