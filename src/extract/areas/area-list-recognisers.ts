import type { Recogniser } from '../recogniser.ts';
import { englishListRecognisers } from './english-list-recognisers.ts';

/** The rule of a policy that says under what an agreement is signed, and not what will be done. */
export const UNDER_POLICY = 'area.under-policy';

/** A joint group of several. */
const GROUPS = '专责 专项 专题 工作 协调 推进 专业 小组 专班 专委会 委员会 组'
  .split(' ')
  .map((one) => `个${one}`);

/** Where a text lists what an agreement covers; group `mention` is the list. */
export const areaListRecognisers: readonly Recogniser[] = Object.freeze<Recogniser[]>([
  {
    id: 'area.list-of-fields',
    because: 'a list that ends in fields or aspects says what is covered',
    certainty: 'stated',
    anchors: ['方面', '领域', '方向', '层面', '行业', '板块', '重点内容', '事项'],
    lookBack: 70,
    pattern:
      /(?:在|围绕|就(?!业)|聚焦|涵盖|包括|涉及|从|以|于|推动|推进|加强|深化|开展|包含|明确|拓展)(?<mention>[^。;!?]{2,66}?)(?:等)?(?:[\d一二三四五六七八九十两多各]+(?:个|大|项)?)?(?:重点|主要|关键|诸多|众多|合作|民生|的){0,2}(?:方面|领域|方向|层面|(?<=[等多各])(?:行业|板块)|重点内容|(?:合作|重点)事项)(?!的?(?:优势|实力|情况|做法|经验|条件|特点|成果|成就|需求|问题|能力|差距|不足|专家|人士|负责人|代表)|(?:均|都|也)?(?:(?:已经?)?取得|(?:存在|有)))/uy,
    examples: [
      '双方将在【产业、交通、文旅】等方面开展合作',
      '各方面的关心',
      '两地在产业、交通等方面取得了丰硕成果',
      '在人才、科研方面的实力',
      '两地在医保、学历等方面都有差距',
      '为企业就业创设环境,提升产业、交通等方面的能力',
    ],
  },
  {
    id: 'area.list-to-start-with',
    because: '从…入手 lists where the parties begin',
    certainty: 'stated',
    anchors: ['入手', '着手', '发力', '破题', '做起', '起步'],
    lookBack: 70,
    pattern:
      /从(?=[^。;,!?]{1,40}、)(?<mention>[^。;,!?从]{2,60}?)(?:等)?(?:[\d一二三四五六七八九十两多]+(?:个|大|头|处|端|项|点|环节)?)?(?:方面|领域|方向|环节)?(?:同时|一起|共同|协同)?(?:入手|着手|发力|破题|做起|起步)/uy,
    examples: [
      '从【良种选育、装备制造、指数保险】三头入手,把外海建成粮仓',
      '这一年从头开始,一起发力',
    ],
  },
  {
    id: 'area.starts-from',
    because: 'what the cooperation of the parties begins with',
    certainty: 'likely',
    anchors: ['起步', '做起', '入手', '着手', '破题'],
    lookBack: 40,
    pattern:
      /(?<=合作|协作|携手|双方|两[地家校市县]|协议)(?:先|就|将|首先|率先|暂){0,2}从(?<mention>[^。;,!?从]{2,30}?)(?:起步|做起|入手|着手|破题)/uy,
    examples: ['合作先从【果树修剪】起步', '他从果树修剪做起'],
  },
  {
    id: 'area.topic-before-signing',
    because: 'what the parties sign about, or centre on, is what it covers',
    certainty: 'likely',
    anchors: ['就', '围绕', '聚焦'],
    pattern:
      /(?:就(?!业|此|是)|围绕|聚焦)(?<mention>[^。;,!?]{2,50}?)(?:签[署订约了下成]|[续草]签|达成|(?:取得|形成|凝聚)(?:了)?[^。;,!?]{0,6}?(?:一致|共识|默契)|作[出了](?:了)?[\p{Script=Han}]{0,6}(?:约定|安排|规定)|统一(?:[\p{Script=Han}]{0,4}(?:标准|尺度|口径|规则))|[商议约]定|约好|敲定|展开(?:[\p{Script=Han}]{0,4})(?:合作|协作)|(?:开展|深化|加强|进行|推进)(?:[\p{Script=Han}]{0,6})(?:合作|协作|攻关|交流|联动)|(?:建立|签).{0,6}合作)/uy,
    examples: [
      '就【低空经济】签署战略合作协议',
      '两省就【果树修剪】签了备忘录',
      '三市就【湿地修复和游客限流】取得一致意见',
      '两市就【夜航灯标】作出安排',
      '各方就【湖滨修复、游船管理等】取得一致意见',
      '围绕园区走了一圈',
      '就业形势',
    ],
  },
  {
    id: 'area.topic-in-front',
    because:
      'a topic at the head of a sentence, or before the partner, that nobody talks about, is what is signed',
    certainty: 'likely',
    anchors: ['就', '围绕'],
    pattern:
      /(?:(?<=^|[。!?\n])(?:就|围绕|聚焦)|就(?!业|此|是)(?=[^。;,!?]{2,40},[与同和跟]))(?<mention>(?:(?!进行|交换|交流|座谈|讨论|会谈|开展|展开|召开|举行|深入)[^。;,!?]){2,40}),[^。;,!?]{2,40}?(?:签署|签订|签约|达成|(?:将|展开|开展)[\p{Script=Han}]{0,4}(?:合作|协作|携手|联手))/uy,
    examples: [
      '围绕【跨界水库保护】,青岚市与白榆县签署协议',
      '协会就【联合研制计时系统】,与望川公司正式签约',
      '围绕【古渡修缮】,双方将合作三年',
      '围绕水库保护交换了意见,双方签署协议',
    ],
  },
  {
    id: 'area.aspect',
    because: 'one field after the other, each with what is done in it',
    certainty: 'likely',
    anchors: ['上,', '上:', '方面,', '方面:', '领域,'],
    lookBack: 14,
    pattern:
      /(?<=^|[;:。\n])在?(?<mention>[^。;,:!?在]{2,10}?)(?:(?<!会|仪式|活动|论坛|现场)上|方面|领域)[,:]/uy,
    examples: ['【教育】上,结对学校;', '双方代表在仪式上,互换了文本', '推介会上,双方互换文本'],
  },
  {
    id: 'area.set-first',
    because: '把…列为重点 names what comes first, where the agreement or its parties do so',
    certainty: 'likely',
    anchors: ['列为', '作为', '定为', '放在'],
    lookBack: 50,
    pattern:
      /(?<=(?:协议|协定|备忘录|意向书|宣言|双方|各方|[两三四]地)[^。;,!?把]{0,6},?)[把将](?<mention>[^。;,!?把将]{2,40}?)(?:列为|作为|定为|放在)[^。;,!?]{0,6}(?:重点|优先|首位|主攻|首批|合作(?:事项|内容)|主要内容)/uy,
    examples: ['双方把【服装加工和医疗康复】列为重点', '青岚市把服装加工列为重点'],
  },
  {
    id: 'area.with-fields-as-focus',
    because: '以…为重点 and the like name the fields',
    certainty: 'likely',
    anchors: [
      '为重点',
      '为合作重点',
      '为协作重点',
      '为主要内容',
      '为抓手',
      '为核心内容',
      '为主题',
      '为起点',
      '为突破口',
      '为切入点',
      '为主线',
      '为重心',
      '为龙头',
    ],
    lookBack: 60,
    pattern:
      /(?:以|明确|确定|确立|锁定)(?<mention>[^。;,!?]{2,50}?)为(?:合作|协作)?(?:重点|主要内容|抓手|核心内容|主题|起点|突破口|切入点|主线|重心|龙头)/uy,
    examples: [
      '以【产业协作、人才互派】为重点',
      '明确【果树修剪、乡镇公交】为合作重点',
      '作为重点项目',
    ],
  },
  {
    id: 'area.list-of-contents',
    because: 'what an agreement includes or touches on, item by item, to the end of the clause',
    certainty: 'likely',
    anchors: ['包括', '涵盖', '涉及', '包含', '集中在', '集中于', '聚焦'],
    pattern:
      /(?:包括|涵盖|涉及|包含|集中在|集中于|聚焦)(?:了)?(?<mention>[^。;,!?、]{2,16}(?:、[^。;,!?、]{2,20}){1,8})(?=[。;,!?]|$)(?<!等\d+(?:余|多)?种[^、。;,!?]{1,8})/uy,
    examples: [
      '内容包括【产业协作、人才互派和劳务输转】。',
      '内容包括产业协作。',
      '首批涵盖人参、枸杞等12种药材。',
    ],
  },
  {
    id: 'area.list-of-counted-fields',
    because: 'fields that are counted are listed after the comma',
    certainty: 'likely',
    anchors: ['个领域', '个方面', '个方向', '个板块', '大领域', '大方面', '大板块'],
    lookBack: 18,
    pattern:
      /(?<=(?:^|[,。;:\n])[^、,。;:\n]{0,14}[\d一二三四五六七八九十]{1,2})[个大](?:领域|方面|方向|板块)[^。;,!?、]{0,8}[,:](?<mention>[^。;,:!?、]{2,12}(?:、[^。;,:!?、]{2,16}?){1,8}?)(?=[。;,!?]|(?:等|[排列]在|都|均|领衔|打头))/uy,
    examples: [
      '六个方向写进文件,【果树修剪、乡镇公交】排在前头。',
      '果树修剪、乡镇公交两个方面,首批开放果园、站点。',
    ],
  },
  {
    id: 'area.list-written-in',
    because: 'what is written into an agreement is what it covers',
    certainty: 'likely',
    anchors: ['写进', '写入', '写了进', '写在', '列入', '列进', '纳入', '记入'],
    lookBack: 70,
    pattern:
      /(?<=^|[,;。:把将])(?<mention>[^。;,:!?、把将]{2,16}(?:、[^。;,:!?、把将]{2,16}?){1,8}?)(?:等(?:内容|事项|条款|合作)?)?(?:[都均也悉]|一并|全都|分别|同时|被){0,2}(?:写(?:进|入|了进|在)|列[入进]|纳入|记入)(?:了)?(?:去|其中|里面|里头|(?:合作)?(?:协议|文件|文本|清单|备忘录|条款))/uy,
    examples: [
      '协议把【果树修剪、乡镇公交】写了进去',
      '【果树修剪、乡镇公交】等内容都写在其中',
      '青岚市、白榆县列入名单',
    ],
  },
  {
    id: UNDER_POLICY,
    because: 'a policy of assistance under which an agreement is signed is its field',
    certainty: 'likely',
    anchors: ['东西部协作', '对口支援', '对口帮扶', '定点帮扶', '对口协作'],
    lookBack: 12,
    pattern:
      /(?:按照|根据|依据|为落实|在)[^,。;!?、]{0,8}?(?<mention>东西部协作|对口支援|对口帮扶|定点帮扶|对口协作)[^,。;!?]{0,4}(?:“[^”]{2,16}”)?的?(?:要求|部署|安排|框架|机制|任务)/uy,
    examples: ['按照【东西部协作】的要求,企业与三县签了合作书', '东西部协作十年有成'],
  },
  {
    id: 'area.list-before-cooperation',
    because: '在…开展合作 names the fields without a word for field',
    certainty: 'likely',
    anchors: ['开展', '展开', '进行', '加强', '深化', '互通', '建立'],
    lookBack: 60,
    pattern:
      /(?:在|对)(?<mention>[^。;!?、]{2,16}(?:、[^。;!?、]{2,20}?){1,6}?)(?:上|中)?(?:等)?(?:方面)?(?:开展|展开|进行|加强|深化|互通|建立)(?:[\p{Script=Han}]{0,10})(?:合作|协作|交流|有无)/uy,
    examples: ['在【职业教育、医养康养】等开展深入合作', '在青岚市、白榆县走访'],
  },
  {
    id: 'area.list-taken-up',
    because: '在…上 names the fields in which the parties help each other or set to work',
    certainty: 'likely',
    anchors: ['上', '方面', '领域', '间'],
    lookBack: 60,
    pattern:
      /(?<!(?:期待|期盼|希望|盼|愿)[^。;,!?]{0,8})在(?<mention>[^。;!?、]{2,16}(?:、[^。;!?、]{2,20}?){1,6}?)(?:等)?(?:上|方面|领域)(?:也|还|都|先|率先|一起|共同|协同|携手|同向|联手|合力|持续|继续|多){0,2}(?:发力|用力|使劲|出力|攻坚|抱团|先行先试|做起来|动手|起步|破题|突破|见效|往来|走动|来往|互[补助帮鉴学访]|取长补短|结对|结缘|互为[^。;,!?]{2,4}|拧成一股绳|同心|齐心|搭[把起]手|下功夫|做文章|文章|出实招|加把劲|帮一把|支持|倾斜|照应)/uy,
    examples: [
      '两地在【果树修剪、乡镇公交】上先做起来',
      '从此在【码头修缮、地方戏曲】上往来不断',
      '代表在主席台、会场上发言',
      '市长期待两地在果树修剪、乡镇公交上多走动',
    ],
  },
  {
    id: 'area.aimed-at',
    because: 'what one of two agreements, or one party, goes for',
    certainty: 'likely',
    anchors: [
      '主攻',
      '专攻',
      '瞄准',
      '着眼',
      '侧重',
      '主打',
      '落在',
      '对准',
      '盯住',
      '专注',
      '专门',
    ],
    lookBack: 8,
    pattern:
      /(?<=(?:前者|后者|协议|备忘录|双方|两[地市县省区]|重点|[,;]|[与和同][^,。;、]{2,8}的?)(?:则|便|就|都|均|也|将|主要|重点){0,2})(?:主攻|专攻|瞄准|着眼于?|侧重于?|主打|落在|对准|盯住|专注于?)(?:了)?(?<mention>[^。;,!?]{2,30}?)(?:上|方面|领域)?(?=[。;,!?]|$)/uy,
    examples: [
      '前者主攻【果树修剪】,后者落在乡镇公交上',
      '与北渡大学的协议瞄准【乡镇公交】。',
      '他瞄准靶心。',
    ],
  },
  {
    id: 'area.groups-by-field',
    because: 'joint groups that are set up one for each field name the fields',
    certainty: 'likely',
    anchors: GROUPS,
    lookBack: 50,
    pattern:
      /(?:下设|设立|设置|分设|成立|组建|建立)(?:了)?(?<mention>[^。;,!?、]{2,12}(?:、[^。;,!?、]{2,12}?){1,8}?)等?[\d一二三四五六七八九十两]{1,2}个(?:专责|专项|专题|工作|协调|推进|专业)?(?:小组|工作组|组|专班|专委会|委员会)/uy,
    examples: ['下设【交通、产业、文旅】三个专责小组', '组建两个专项小组'],
  },
  ...englishListRecognisers,
]);
