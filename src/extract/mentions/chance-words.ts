import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';

/** Words and names that hold the name of a place by chance. */
interface ChanceWords {
  readonly because: string;
  /** Patterns, with blanks between them. */
  readonly words: string;
}

const CHANCE_WORDS: readonly ChanceWords[] = [
  {
    because: 'the end of one word and the beginning of the next',
    words:
      '我台中 [福健民家定平乐泰体世]安康 [出入河江]海口 江河源头 强巴林 西南通 东南通 华南平 [确决规一]定西 东海南 人大同 通化[解为] 医保定点 保定期 复合肥 ' +
      '[校局处科院所]长[沙春治] 江油田 推广汉[语字服文] 新增城[乡镇区市] [拆搬]迁安[置居] 创新乡[村镇] 新乡[贤风愁] [专班]列日 健康提 ' +
      '[扩强重巨伟远最]大同 大同盟 大理[念论想](?!坛) 繁荣昌盛 台中小企 新一[届轮代] [这那公英]里加 [如结成后效]果阿 佛塔林 胜利马 班吉[他普] 马里[亚纳兰奥乌安诺昂] [增添参追]加沙 [爱恋迷]上海[洋鲜岛] [登踏驶]上海[岛拔滩面] [公展打放敞离盛新]开城 开城[乡市镇区]',
  },
  {
    because: 'a word or a saying',
    words:
      '安康吉祥 安康的 (?:平安|幸福|吉祥|富足|健康|和谐|一世)、?安康 安康、(?:幸福|吉祥|和谐|富|健|快|平) 世界大同 天下大同 大同(?:小异|世界|社会) 长治久安 三明治 ' +
      '包罗万象 万象(?:更新|城) 古(?:埃及|罗马|希腊|印度|巴比伦) 友好[区城]际',
  },
  {
    because: 'land and sea: banks, foots of mountains, coasts, stretches of a river, harbours',
    words:
      '黄河南 河南岸 湖南岸 江西岸 江南岸 西南山区 山[东西南北]麓 水?泗水系 青海湖 海南岛 海地区 [沿滨临环]海(?:地|城市) 运河北段 印度洋 北海道 约旦河(?!西岸) ' +
      '日本海(?![关军警上]) (?:孟加拉|墨西哥|几内亚|泰国)湾(?![区商]) (?:菲律宾|挪威|爱尔兰)海(?![关军警事盗上外]) ' +
      '[三四两东西南北深]海港区',
  },
  {
    because: 'a continent, or states of a part of one',
    words: '[拉南北]美国家 以南非洲',
  },
  {
    because: 'another name',
    words:
      '延安精神 (?:文莱|阿曼|马来西亚)苏丹 哈沙特 上海(?:合作组织|精神|五国) 博鳌亚洲论坛 金砖 大理石 孙中山 中山[装陵路大] 云南白 敦煌[学遗艺] 南[京北]大学 长春[藤] [尔斯罗哥格勒特拉诺科][德巴博]州 ' +
      '[^\\P{Script=Han}疆和与及在到赴从向对的日由为]克州',
  },
];

const CHANCE = new RegExp(CHANCE_WORDS.flatMap(({ words }) => words.split(' ')).join('|'), 'gu');

const LONGEST = 6;

/** Whether a name overlaps words that hold it by chance. */
export function isByChance(text: string, { start: from, end: to }: Span, name: Span): boolean {
  const first = Math.max(from, name.start - LONGEST);
  return matchesIn(text.slice(first, Math.min(to, name.end + LONGEST)), CHANCE).some(
    ({ index, 0: words }) => first + index < name.end && name.start < first + index + words.length,
  );
}
