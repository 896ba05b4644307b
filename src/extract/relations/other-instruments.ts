/** What is bought, sponsored or fought over: no cooperation of regions, whatever the instrument is called. */
const PRIVATE =
  /[本货]币互换|伙伴关系协定|退款|退费|彩礼|婚前|[涨加]工?[资薪]|薪[资酬金水]|劳资|赞助(?!合作协议)|冠名|代言|脱欧|难民|军控|军事情报|停火|核不扩散|不扩散|引渡|免签|移管|认罪|自治协定|避免双重征税|购盐|转贷|[转直]播权|入股协议|自贸协定|贸易协定|投资保护|和平友好|停战|和平解放|受降|投降|租界|气候(?=协[定议]|公约)|购销|买卖|认购|谅解书|离婚|赔偿|承诺书|责任书|和平协[议定]|三方就业|商品房|收购|并购|增资|重组协议/u;
/** Instruments of private or court business, and those that employ. */
const OF_BUSINESS =
  /调解|和解|转会|出版协议|(?<!合作|框架|共建|项目|投资|供水|供气|供热|托管|帮扶|协作)合同|拆迁|安置|不起诉|采购|购买|[借贷]款(?!.{0,4}(?:保证|担保|贴息))|(?<!托管)流转(?=[合协])|产销|租赁(?=(?:[及和与]\p{Script=Han}{2,8})?(?:合同|协议))|股权|股东协议|劳动(?:合同|协议)|(?:劳动|工资|集体)集?体?(?:协商)?(?:合同|协议)|就业协议|债权|债务|(?<!水权|碳汇|指标)转让协议|代理协议|供货|授权|合资(?=协议|合同)|承包|施工|监理|保密|征收|聘[用任]|监护|租[住房]|承销|保荐|换股|竞业|代言|演出|供销|(?<=(?:搬迁|征地|房屋|土地|拆除|安葬|停业|关停|退养|退捕)\p{Script=Han}{0,4})补偿|遗赠|赡养|孝老|就医协议|入住/u;
/** 税费征收协作协议, 药品联合采购协议: what the sides do together about it. */
const TOGETHER = /合作|协作|联动|协同|互认|互助|共建|帮扶|衔接|对接|会商|战略|联[合防]/u;

/** Whether what is signed is no cooperation of regions. @param words from the verb to the noun for the instrument */
export function isOtherInstrument(words: string): boolean {
  return PRIVATE.test(words) || (OF_BUSINESS.test(words) && !TOGETHER.test(words));
}

/** 就边后卫租借达成协议: what it is about, where the noun does not tell. */
const ABOUT_ELSE =
  /就[^,。;]{0,16}(?:转会|租借|赔偿|索赔|工资|薪酬|收购|股权|停火|停战|撤军|换俘|引渡|难民|领土)[^,。;]{0,8}$/u;

/** Whether the clause before the words of a signing tells that it is about such a thing. */
export function isAboutElse(clause: string): boolean {
  return ABOUT_ELSE.test(clause);
}
