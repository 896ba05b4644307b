import type { Span } from '../../model/span.ts';

/** What the signing is for, what it means, who stood by, whom and what they met there: none of it is undertaken. */
const ASIDE =
  /标志着|此举|^[,;]?(?:建成|投用|通车|投产|达产|完工|竣工)后|^[,;]?(?:将|并)?(?:有力|有效)?带动|有利于|有助于|有望|旨在|支撑|以此|从而|仪式|揭牌|(?:随后|同步|同日|当天)(?:正式)?挂牌|看望|慰问|出席|见证|参加|[同与和跟向][^,]{1,20}(?:交谈|座谈|合影|握手|问候|致意|致敬)|^[,;]?(?:并|还|又|随后|其间|期间)?(?:参观|考察|走访|察看|调研|走进)了|代表双方|为[^,]{1,30}(?:提供(?:了|有力|有效|坚实|坚强|强大|强劲|强有力|重要|更多|更好|更大|良好|可靠|全方位|全面|全力|新|的){0,3}(?:支撑|保障|动力|支持|基础|示范|样板|经验|借鉴|帮助)|奠定|注入|作出)|希望|期待|盼|勉励|叮嘱|嘱咐|表示|认为|指出|强调|介绍|相信|(?:发挥|依托|凭借|立足|结合|借助?|利用)[^,]{0,30}(?:优势|资源|特色|基础|实力|特点|长处|专长|所长)|形成[^,]{0,24}(?:风尚|风气|氛围)|可以?(?:节省|省[下去]|少[跑走花]|缩短|压缩|降低|减少)|[将会][^,]{0,8}(?:减少|缩短|降低|省去)[。,]|鉴于|展现|预计|新增|达产|投产后|是[^,]{0,20}(?:举措|成果|体现|第一|首个)|^[,;]?(?:从而|进而|以)?确保|实现[^,]{0,16}(?:高位对接|高质量发展|共赢|双赢|愿景|现代化)/u;

/** What a party is, set off after its name, and what it may bring: the largest land port of the country. */
const ENGLISH_ASIDE =
  /^ ?(?:both|all|each) of (?:which|whom)\b|^ ?(?:the|an?|one of|home to|known (?:as|for)|famous for)\b(?![^,]*\b(?:will|would|agreed?)\b)[^,]*\b(?:largest|biggest|oldest|capital|home|known|famous|leading|hub|birthplace|founded|producers?|makers?|cent(?:er|re) of)\b|\b(?:is|are) expected to\b|\bin the presence of\b/iu;

/**
 * The clauses of a sentence that say what is undertaken.
 */
export function undertakings(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let at = start;
  for (const clause of text.slice(start, end).split(/(?<=[,;:。!?])/u)) {
    if (!ASIDE.test(clause) && !ENGLISH_ASIDE.test(clause))
      clauses.push({ start: at, end: at + clause.length });
    at += clause.length;
  }
  return clauses;
}

/** 先后实施项目43项: what has come of it since. */
const HAS_COME =
  /先后|累计|迄今|[每年]都有|共(?:承担|完成|实施|举办)|[立成建设办现供]起?了|已(?:经)?(?:有|达|逾|超)(?!的)|\b(?:has|have) (?:since|so far|already|to date)\b|\b(?:since then|so far|to date),? |\bmore than [\d,]+ [^,.;]{2,40} have\b/u;

/** The same of a sentence that looks back at an agreement, without what has come of it. */
export function pastUndertakings(text: string, sentence: Span): Span[] {
  return undertakings(text, sentence).filter(
    ({ start, end }) => !HAS_COME.test(text.slice(start, end)),
  );
}
