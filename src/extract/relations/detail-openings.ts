const PAPER = '(?:协议书?|协定|备忘录|意向书|宣言)';
/** Words that may stand between the agreement and what it does: 协议同时约定. */
const ALSO = '(?:还|则|也|亦|另|并|均|都|又|同时|同样){0,2}';
/** Opens what the agreement itself says: 根据协议, 协议明确, 协议有效期三年. */
const AGREED = new RegExp(
  [
    '(?:根据|按照|依据|依照|依)(?:[^,。;《]{0,6}《[^》]{2,60}》|[^,。;]{0,16}?(?:协议书?|协定|备忘录|意向书|约定|送审稿|框架))',
    `(?:${PAPER}|文本)》?(?:草案|文本)?(?:的)?(?:主要|主体|具体|文本|合作)?(?:内容)?${ALSO}(?:的(?:核心|重点|亮点|主题|关键)|(?:第|头|前)[一二三四五六七八九十\\d]{1,2}[条项章款]|重点|主要|着重|优先|鼓励|增加|新增|增设|把|拟把|写明|说|着眼于?|瞄准|侧重|明确|约定|提出|规定|内容|要求|涵盖|包括|旨在|包含|指出|确定|商定|涉及|聚焦|围绕|列明|载明|写明|覆盖|细化|敲定|对[^。]{2,40}?作[出了][^。]{0,3}(?:约定|规定|安排)|(?:[共含有]|[列纳编]入|列[出有]|安排){1,2}了?[\\d一二三四五六七八九十]{1,3}[条项章]|后?附[有了上]|就|有效期|期限|期[内间]|为期|管[一二三四五六七八九十两\\d]{1,3}年|一签(?:就是?)?[一二三四五六七八九十两\\d]{1,3}年)`,
    `(?:^|[,;:])(?:按|照)着?(?:这份|该|此|双方的?|合作)?(?:${PAPER}|约定|文本)|(?:^|[,;:])[依按如]约,|合作期[内间]`,
    '(?:^|[,;])(?:首个|首批|第一个|头一个|首期|首项)(?:合作|共建)?项目[^,。;]{0,2}(?:是|为|包括|有|就是|落[在户]|选[在址]|定在)|(?:^|[,;])(?:头一|第一)(?:件事|步|项|桩)[^,。;]{0,4}(?:是|,)|(?:^|[,;])(?:合作|双方|协作|携手)?的?(?:重点|核心|主线|内容)(?:就?是|为(?!主)|放在|落在|在于|不复杂|很简单|很实)|(?:^|[,;])(?:说白了|说到底|简单地?说|为的就?是)|(?:^|[,;])合作[^,。;]{0,3}从[^,。;]{2,20}(?:起步|开始|做起|入手|着手)|(?:合作|协议|签约)内容|(?:^|[,;])主要内容|在协议中|翻开协议|(?:^|[,;])(?:前者|后者)(?:还|也|则)?(?:约定|明确|着眼|聚焦|侧重|规定|主要)',
    '[Aa]ccording to the (?:agreement|accord|MoU|memorandum|deal|pact|document)',
    '[Uu]nder (?:the|this|its) (?:\\w{1,12} ){0,3}(?:agreement|accord|MoU|MOU|memorandum|deal|pact|document|letter|arrangement)',
    '[Tt]he (?:\\w{1,14} ){0,3}(?:agreement|MoU|MOU|memorandum|accord|statement(?: of \\w{1,12})?|document|letter(?: of intent)?|pact|deal)(?:,[^,.]{1,50},)? (?:will |would )?(?:covers?|calls? for|provides?|includes?|commits?|focus|aims?|sets?)',
  ].join('|'),
  'u',
);
/** Closes it: 共建水库,是协议的主要内容. */
const AGREED_LAST = new RegExp(
  `写[进入](?:了)?(?:这份)?${PAPER}|是(?:这份)?${PAPER}的?(?:主要|核心|重点)?(?:内容|条款|看点)`,
  'u',
);
/** Opens what the parties will do together: 双方将. */
const JOINT =
  /(?:双方|各方|各地|多方|[两三四五六七八九十](?:省市?|市|区|县|镇|乡|村|校|院|地|家|方|州|局|部门|单位|所|馆|社|企)(?:\p{Script=Han}{2,6}(?:部门|机关|院|局|厅|会|校|馆|所|关))?|(?!医院|校区|院区|院校)(?:校|院|所|政|银|局|检|警|医|路|军|部|府|站)(?:地|企|校|市|县|区|省|镇|村|院|银|政|社)(?:双方)?)(?:在此基础上|共同|还|也|今后)?(?:将|要(?!求|么|是)|约定|同意|还将|一致同意|商定|议定|决定|拟|共同|就|在|围绕|联合|聚焦|承诺|明确|[说谈讲约][定好妥]|商量好|敲定|打算|计划|准备|分工|从此|自此|往后|除了?[^。;,]{2,24},(?:还|也|并)(?:将|要|会|计划|同意|约定|商定)|从[^。;,]{2,60}?(?:入手|着手|发力|破题)|(?=每年|每月|每季度|轮流|展开|互[派设聘认开送推换]|各[派出建设]|统一|合[办建编作]|(?:共[建享育管办创商推拓治护]|携手|开展|推[进动广]|加强|深化|建立|成立|组建|设立|打造|搭建|开[通行办设])(?!了|\p{Script=Han}{0,6}(?:工作|交流|座谈)[,。])))|(?:此次|本次)(?:签约|合作|协议)[^,。]{0,12}?(?:,由|将|涉及|涵盖|包括|明确|内容|主要|围绕|聚焦)|签约后|协议签[订署]后|(?:未来|今后|下一步)[,,]?[^。]{0,30}?将(?:在|围绕|共同)|初步议定|[Tt]he (?:two|three|four) (?:sides|parties|cities|institutions|bodies|governments|regions|provinces|counties) (?:will|would|agreed|are to|plan)/u;
/** What is said of the project signed for, or of a party by its kind, in the paragraph of the signing. */
const FROM_NOW =
  /^(?:(?:今后|往后|以后|从此|此后|自此|即日起|届时|到时|未来|接下来)(?![^,。]{0,6}(?:了|过|已))|[^,。]{0,2}从[^,。]{2,12}起,|[一二三四五六]年[里内间],|(?:年内|年底前|明年|下(?:个)?(?:月|季度|学期)|后年)(?![^,。]{0,6}(?:了|过|已)))/u;
const PROJECT =
  /^(?:签约|合作|该|此|这些|上述)?项目(?:将|主要|重点|选址|涉及|涵盖|包括|内容|集中|占地|用地|总投资|计划|拟|分[两二三四]期|建设)|^(?:(?:未来|今后)[^,。]{0,4},)?(?:该(?:行|校|院|所|公司|集团|局|厅)|学校|校方|医院|院方|银行|集团|公司|企业|[县市区镇村]里)(?:则|也|还|将|拟|承诺|负责|还将|(?:每年|每月|每季度|定期|先)|(?:每年)?[向为]|(?:拿出|划出|腾出|出资|投入|选派|派驻|开放|接收|捐赠)(?![^,。]{0,6}了))/u;
/** Speech, wish and scene are not what was agreed. */
const SPEECH =
  /(?:表示|指出|强调|(?<!(?:按|根据)[^,。]{0,16})要求|建议|勉励|叮嘱|呼吁|坦言|感慨|直言|提醒|认为|(?<!据)介绍(?:说|道)?|希望|说道?|谈到|致辞|讲话|透露)[,::。“将要]|希望|期待|期盼|介绍了|出席(?:了)?(?:签约|仪式|活动)|参加(?:了)?(?:签约|仪式|座谈|活动)|主持(?:了)?(?:签约|仪式|会议)/u;

/** Whether a sentence opens what the agreement itself says, whoever quotes it. */
export function opensAgreed(words: string): boolean {
  return (AGREED.test(words) || AGREED_LAST.test(words)) && !/希望|期待|期盼/u.test(words);
}

export function opensJoint(words: string): boolean {
  return JOINT.test(words);
}

/** 三方约定: they agree, whatever headings stand between. */
const THEY_AGREE =
  /(?:双方|各方|[两三四五六七八九十](?:方|地|市|县|区|省|校|院|家|镇))(?:还|一致|共同|也)?(?:约定|商定|议定|同意|达成(?:一致|共识))/u;

/** Which agreement is meant: 这份, 与云陌区的. */
const WHICH =
  '(?:[这该此本新首两]|签[署订]的|^(?:其中,?)?[与和同][^,。;:《》]{2,20}的)[^,。;:《》]{0,8}?';
/** How it came about and what it is worth is not what it says. */
const ABOUT_IT =
  '的?[签续缔草]|背后|生效|送|[经自]|在[^,。]{0,12}签|审|到期|标志|落|是[^,。]{0,20}(?:举措|成果|第|首)|将(?:进一步|有[力效])|为|对';
/** 这份协议薄了三页,写得却更实: the agreement is spoken of, and what is said of it is what it says; 协议里还有一条. */
const THIS_ONE = new RegExp(
  `(?:^|[,;:])[^,。;:《]{0,14}?(?:${WHICH}${PAPER}》?(?:文本)?|${PAPER}(?:文本|里))(?=[:\\p{Script=Han}])(?!${ABOUT_IT})`,
  'u',
);

export function opensTerms(words: string): boolean {
  return THEY_AGREE.test(words) || THIS_ONE.test(words);
}

export function opensProject(words: string): boolean {
  return PROJECT.test(words) || FROM_NOW.test(words);
}

/** 在航道方面,联合疏浚浅滩 and 教育上,结对学校: one field after the other. */
const ASPECT = /^(?:在)?[^,。;:]{2,12}(?:方面|上),|^在[^,。;:]{2,12}领域,/u;
const NO_ASPECT =
  /^(?:原则|事实|实际|总体)上,|^[^,。;:]{0,10}(?:会|仪式|活动|论坛|基础|会议|现场)上,/u;

export function tellsAspect(words: string): boolean {
  return ASPECT.test(words) && !NO_ASPECT.test(words);
}

/** What has been done, what a party is and has: none of it is agreed on here. */
const BACKGROUND =
  /累计|取得(?:了)?[^,。]{0,12}(?:成[效果就]|进展)|[近\d一二三四五六七八九十几多]+(?:余)?年来|近年来?|长期以来|历来|由来已久|一直以来|自[^,。]{2,16}以来,|合作不断|往来不断|曾(?:经)?|此前|据了解|据悉|资料显示|据介绍|(?:成立|创办|创建|始建|组建|注册)于|前身|地处|位于|坐落|盛产|素有|享有|下辖|总部(?:设|位)|(?:去|前)年|截至|截止|目前[,已]|已(?:经)?(?:有|先后|连续|建成|累计)/u;
const AHEAD = /将|拟|计划|今后|未来|每年|继续/u;

/** What else happens around the signing. */
const SCENE =
  /^(?:签约(?:那天|当天|[前后])|会[前后]|仪式[前后]|活动(?:期间|现场|中)|随后|之后|其间|期间)[^。]*(?:参观|考察|走访|察看|调研|看望|慰问|座谈|参加|出席|举行|发布|展出|表演|了)/u;

export function isBackground(words: string): boolean {
  return (BACKGROUND.test(words) && !AHEAD.test(words)) || SCENE.test(words);
}

/** Opens a list of lines: 协议主要内容如下: */
const RUN = /(?:协议|备忘录|签约|合作|双方|两地|主要内容)[^。!?]{0,20}(?::|—+)$/u;

export function opensRun(words: string): boolean {
  return RUN.test(words.trimEnd());
}

/** 第一件,修路。 */
const POINT =
  /^第?[一二三四五六七八九十]{1,2}(?:[件条项个点]|[是要])?(?:大?事|任务|内容)?[,、是:]/u;

/** Whether a sentence begins a point of a list. */
export function isPoint(words: string): boolean {
  return POINT.test(words);
}

/** What follows the report at once and tells of what is to come. */
const TO_COME = /^(?:其中,?)?[与和同]|^其中,?双方|将|计划|涉及|承担|涵盖|\b(?:will|would)\b/u;

export function tellsToCome(words: string): boolean {
  return TO_COME.test(words);
}

export function isSpeech(words: string): boolean {
  return SPEECH.test(words);
}

/** 青岚市与白榆县将 at the head of a sentence. */
const THEY_WILL = /^[^,。;]{2,20}(?:与|和|同)[^,。;]{2,20}?(?:将|则)/u;

/** What opens stands at the head: 双方 later in a sentence is one more who acts. */
const OPENING_REACH = 48;

/** Where the words end that open what is agreed; null where none stand there. */
export function openingEnd(words: string): number | null {
  const head = words.slice(0, OPENING_REACH);
  if (AGREED_LAST.test(head)) return 0;
  const openings = [AGREED, THIS_ONE, JOINT, PROJECT, THEY_WILL];
  const ends = openings.flatMap((one) => {
    const found = one.exec(head);
    return found ? [found.index + found[0].length] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** 为望川产业学院揭牌: what begins with the signing. */
const UNVEILS = /为[^,。;]{4,90}揭牌/u;

export function unveils(words: string): boolean {
  return UNVEILS.test(words);
}
