/** Not even planned: somebody would like it. */
const WISHED =
  /希望|期望|有意(?=签|[与和同跟]|$)|接近|尚未|未能|并未|从未|未曾|不曾|没有|否认|谈不上|不再|拒绝|无须|无需|不必|不用|(?<![自志])愿意?|期待|盼|是否|能否|不急|什么时候|何时|怎样|如何|能不能|必要$|建议|呼吁|敦促|鼓励|支持|引导|倡导|早日|尽早|(?<![将拟会已])尽快|力争|争取|条件成熟|欢迎|商讨|探讨|洽谈|正在?(?:商谈|磋商|谈判|酝酿|商议|协商)|商谈(?=续签|续约)|(?<![必无供所])[须需](?=[由与和同])|研究(?![生院所])|考虑|邀请|(?<![供适响效反对相])应(?:当|该|尽快|主动|积极|抓紧|与|和|由|让|$)|(?:^|\s|表示|[称说])[冀愿望](?=[双各]方|[两三]地|未来|日后|[明今]年|年内|早|尽|能|可)/u;
/** Words for wishes that may as well belong to what is told of something else. */
const ALSO_ELSE =
  '支持|引导|邀请(?=[而前]来|下)|期待(?=已久|多[年时])|洽谈|商讨|探讨|研究|尚未|未能|没有';
/** 在省科协支持下青岚市与…, 与尚未合作过的北渡大学: they tell of what follows them, before a side or after it. */
const OF_SOMETHING = new RegExp(
  `(?:${ALSO_ELSE})[^,与和同跟]{0,16}[的下中](?=.{0,80}[与和同跟、])|(?<=[与和同跟][^,]{0,12})(?:${ALSO_ELSE})[^,与和同跟]{0,16}的`,
  'gu',
);
/** 就人才支持政策签署: they stand in what the signing is about. */
const IN_TOPIC = new RegExp(
  `(?<=(?<![早也那这])就[^,]{0,24})(?:${ALSO_ELSE})(?=[^,]{0,40}$)`,
  'gu',
);
/** What tells that something has come about, after a wish or an advice. */
const COME_ABOUT =
  '已|了|当[天日晚]|[今昨][天日]|会[上后]|随后|其间|期间|最终|仪式|现场|[并还][与和同]|[还即也]将[与和同]|\\d日';
/** The next point of a list goes on with what was said before the first: ;二是. */
const POINT =
  ';(?=[二三四五六七八九十]是|其[二三四]|第[二三四五六七八九十]|\\(?[二三四五六七八九十2-9][)、.])';
/** 希望两市加强对接,推动两地学校结为姊妹校: the wish stands before the clause. */
const HOPED = new RegExp(
  `(?:希望|期望|期待(?!已)|盼(?!来|到|望已久|了很久)|呼吁|建议|提议|建言)(?:(?!${COME_ABOUT})(?:[^。;]|${POINT}))*$`,
  'u',
);
/** 报告提出三条路径。第一,由青岚市…: words that open a list of what should be done. */
const ADVICE_OPENS =
  /(?:建议|提议|对策|路径|思路|设想|构想|呼吁|希望|要求|[点条]意见|工作安排|工作计划|(?:重点|主要)任务)[^,。;]{0,8}[:,。]?$/u;
const HAS_COME = new RegExp(COME_ABOUT, 'u');
/** 要求各县主动对接,由青岚市与周边县市签署: what somebody asks for. */
const ADVISED = new RegExp(
  `(?:提出|要求|强调|指出)(?:(?!${COME_ABOUT})[^。;])*,(?:[今明]年|年内|近期|今后|下一步)?(?:要|应|须|由|让|可|争取|力争|尽快|适时)[^。;,]*$`,
  'u',
);
/** 提醒消费者签订协议要看清条款: what may be or must be, with whomever. */
const IF =
  /提醒|提示|应当|必须|务必|如需|如果|如能|若(?!干)|倘|一旦|假如|只有|除非|唯有|不得|严禁|谨慎|(?<![必急所军特供共])[须需](?:要|先)?(?=[与和同跟])/u;
/** 方案明确,青岚市与白榆市建立结对关系: what an authority lays down, and nobody has signed. */
const LAID_DOWN = new RegExp(
  `(?:方案|通知|意见|办法|规划|条例|规定|细则|指引)》?(?:还|也)?,?(?:明确|提出|要求|规定|确定|部署|安排)(?:(?!${COME_ABOUT})[^。;])*$`,
  'u',
);
/** 如果条件允许,青岚市与白榆市签署: on what condition, in the clause before. */
const PROVIDED = /(?:如果|假如|倘若|若是|一旦|只要)[^。;,]{2,24},[^。;,]*$/u;
/** 两市或将签署: it may be. */
const MIGHT = /(?:或[将会许可]|(?<!不)可能|也许|说不定)(?=[与和同跟]|[^,。;]{0,4}$)/u;
/** 两市可签订: they may, unless it is expected. */
const MAY = /(?<!(?:预计|预期)[^。;]*|许|认|宁)可以?$/u;
/** 企业可在手机上签约, 就可以与海关签订: what anybody may do who wants to. */
const ANYBODY_MAY =
  /(?<!(?:预计|预期|有望)[^。;]*|[许认宁])可(?:以|(?=在|凭|通过|用|[与和同向]|直接|自[行愿]|随时|足不出户|扫码))(?:直接|自[行愿主]|随时|足不出户|就近|也|便)*(?:(?:在(?!线)|凭|通过|用|从)[^,。;与和同]{1,12})?(?:在线|线上|网上|扫码|一键|远程)?(?:[与和同跟][^,。;与和同跟]{1,20})?(?:在线|线上|网上|扫码|一键|远程)?$/u;
/** 开通网上签约和电子签名: a service, whoever signs by it. */
const SERVICE =
  /(?:开通|上线|推出|推行|推广|试行|实行|启用|开发|开设|支持|提供|普及|优化)了?[^,。;与和同]{0,10}?(?:网上|在线|线上|掌上|手机|电子|远程|一键|扫码|“?云”?)“?$/u;
/** 光靠签协议不够: what is not enough, or done too often. */
const TOO_MUCH = /(?:[光只单仅]靠|不能只|热衷于?|忙[着于]|急于|止[步于]于?|满足于)[^,。;]{0,4}$/u;
/** 签署协议的可能性, 签署协议?: it may be, or not. */
const AT_MOST =
  /^的?(?:可能性|可行性|必要性|可能|设想|建议|意愿|愿望|想法|“?最后(?:一次)?机会|机会|前景)|^[^,。;!]{0,8}\?/u;
/** 签约仪式因故取消: it has come to nothing. */
const FAILED =
  /^(?:[^,。;]{0,10}(?:取消|告吹|流产|搁浅|搁置|作罢|泡汤)|[^,。;]{0,4}(?:破裂|失败)|[^,。;]{0,16}[尚仍还正]在(?:磋商|谈判|商谈|讨论|协商))/u;
/** 为了与青岚市签署: what somebody else did it for. */
const PURPOSE = /^(?:而)?为(?:了|能|早日|尽快|争取)*[与和同跟][^,。;]{1,40}$/u;
/** 在与青岚市签署…之前, 签署协议前: what was done then. */
const BEFOREHAND = /^(?:协议|合同)?之?前(?:,|夕|[应须需要必先])/u;
/** 三方签一份协议即可过户: what anybody does who wants it. */
const FOR_ANYBODY =
  /^书?(?:后?(?:[即便就也]可|可(?=[享获领凭免得减])|即享|就能|方可|方能|才[能可])|只[要需])/u;
/** 为签署协议奠定了基础: what it has been made ready for. */
const READY_FOR = /为(?:了|尽快|早日|最终|正式|双方|下一步)*$/u;
const MADE_READY =
  /^[^,。;]{0,8}?(?:奠定|打[下好牢]|铺[平好垫路]|创造|[做作]好?(?:了|准备|铺垫)|积累|扫清|提供)/u;
/** 愿以签署协议为契机: what is wished for starts from what has been signed. */
const STARTS_FROM = /愿[^,。;]{0,6}以(?!此|这|本次)[^,。;]{0,24}$/u;
const AS_START = /^[^,。;]{0,12}?为(?:一个)?(?:崭?新的?)?(?:起点|契机|开端|动力|抓手|牵引)/u;
/** 双方也未签署, 暂不与青岚市签署: right before the words, with whom between them at most. */
const NOT = /(?:未(?:曾|正式)?|不(?:再|予|肯|想)?|暂缓)(?:[与和同跟][^,。;]{1,24})?(?:正式)?$/u;

/**
 * Whether a signing is only wished for, advised, possible, or has not come about.
 * @param before the sentence up to the words, @param clause its last clause, @param after what follows the words
 */
export function isWished(before: string, clause: string, after: string): boolean {
  if (STARTS_FROM.test(clause) && AS_START.test(after)) return false;
  const told = clause.replace(OF_SOMETHING, '').replace(IN_TOPIC, '');
  return (
    [IF, NOT, PURPOSE, MIGHT, ANYBODY_MAY, SERVICE, TOO_MUCH].some((pattern) =>
      pattern.test(clause),
    ) ||
    WISHED.test(told) ||
    [HOPED, MAY, LAID_DOWN, PROVIDED].some((pattern) => pattern.test(before)) ||
    ADVISED.test(before) ||
    (READY_FOR.test(clause) && MADE_READY.test(after)) ||
    [AT_MOST, FAILED, BEFOREHAND, FOR_ANYBODY].some((pattern) => pattern.test(after))
  );
}

/** Whether a point of a list is advice. @param lead the words before its first point, @param before its own up to the signing */
export function isPointOfAdvice(lead: string, before: string): boolean {
  return ADVICE_OPENS.test(lead) && !HAS_COME.test(before);
}
