import type { Recogniser } from '../recogniser.ts';
import { TALENT_AREA } from './taxonomy.ts';

/** A rule that tells the field of what is undertaken. */
export interface FieldRecogniser extends Recogniser {
  readonly code: string;
}

/** Inside one item of a clause. */
const WORDS = '[^,;。、!?:\\n]';
const SENDS = '(?:选派|互派|派出|派驻|派遣|派|支援|安排|组织|选送)';
/** In a row of who is sent. */
const ROW = '[^,;。!?:\\n]';
const SENT_REACH = 30;
const PAIRED = ['结对', '结成对', '手拉手', '牵手'];
const PAIR = '(?:结对(?!\\p{Script=Han}{0,4}协议)|结成对子?|“?手拉手|牵手)';
/** The rule of staff that is taught in English. */
export const STAFF_TAUGHT = 'area.english-taught';

/** Staff by its trade. */
const TRADES =
  'nurses|doctors|surgeons|teachers|engineers|officials|managers|technicians|officers|experts|specialists|drivers|pilots|judges|prosecutors|curators|keepers|scientists|researchers|lecturers|wardens|rangers|firefighters|supervisors|crews|workers|mechanics|coaches|staff(?= (?:for|with|every|each|and|in|a)\\b|[.,;])|fellows|apprentices|trainees|librarians|conservators|guides|restorers|chefs|midwives|artisans|craftsmen|designers|editors|journalists|caregivers|carers|principals|instructors|inspectors|planners|architects|musicians|dancers|actors';
/** Of those who are taught: who works a trade, by whatever name. */
const LEARNERS = `${TRADES}|veterinarians|vets|foremen|foresters|welders|electricians|therapists|interpreters|auditors|accountants|analysts|archaeologists|captains|deckhands|seafarers|sailors|dispatchers|paramedics|operators|growers|breeders|farmers|civil servants|\\p{Ll}{2,}(?:ologists|icians|iatrists|ionists|keepers|makers)`;
/** How many of which. */
const COUNTED =
  '(?:(?:up to|more than|about|some|the|their|another|its|local|young|a (?:dozen|group of))\\s)?(?:\\d[\\d,]*\\s)?(?:\\p{L}[a-z-]{1,16}\\s){0,2}?';

/** Whom something is done with tells its field where no noun names it. */
export const peopleRecognisers: readonly FieldRecogniser[] = Object.freeze<FieldRecogniser[]>([
  {
    id: 'area.doctors-sent',
    code: 'health',
    because: 'where doctors are sent, people are treated',
    certainty: 'weak',
    anchors: ['医生', '医师', '医疗队', '医务人员', '护士', '医护', '医院专家', '医疗专家'],
    lookBack: SENT_REACH,
    pattern: new RegExp(
      `${SENDS}${ROW}{0,20}(?:医生|医师|医疗队|医务人员|护士|医护(?:人员)?|医[院疗]专家)`,
      'uy',
    ),
    examples: ['青岚市每年【选派骨干医生】到县医院坐诊', '青岚市感谢医生的付出'],
  },
  {
    id: 'area.teachers-sent',
    code: 'education',
    because: 'where teachers are sent, pupils are taught',
    certainty: 'weak',
    anchors: ['教师', '老师', '校长', '支教'],
    lookBack: SENT_REACH,
    pattern: new RegExp(
      `${SENDS}${ROW}{0,24}(?:支教|(?:教师|老师|校长)${WORDS}{0,12}(?:[小中]学|校|支教|任教))`,
      'uy',
    ),
    examples: ['青岚市继续【选派20名教师到乡镇学校任教】', '选派教师跟岗'],
  },
  {
    id: 'area.schools-paired',
    code: 'education',
    because: 'schools that are paired teach together',
    certainty: 'weak',
    anchors: PAIRED,
    lookBack: 28,
    pattern: new RegExp(
      `(?:学校|中小学|幼儿园|院校|所${WORDS}{0,6}校)${ROW}{0,14}${PAIR}|${PAIR}${WORDS}{0,8}学校`,
      'uy',
    ),
    examples: [
      '两地【中小学一对一结对】',
      '青岚市的【学校、医院与白榆县的结成对子】',
      '两地乡镇结对',
    ],
  },
  {
    id: 'area.hospitals-paired',
    code: 'health',
    because: 'hospitals that are paired treat together',
    certainty: 'weak',
    anchors: PAIRED,
    lookBack: 28,
    pattern: new RegExp(
      `(?:医院|卫生院|医疗机构)${ROW}{0,14}${PAIR}|${PAIR}${WORDS}{0,8}(?:医院|卫生院)`,
      'uy',
    ),
    examples: ['青岚市3家【医院与白榆县结成对子】', '两地乡镇结对'],
  },
  {
    id: 'area.students-taken',
    code: 'education',
    because: 'students are exchanged or taken in to be taught',
    certainty: 'weak',
    anchors: ['互派', '互换', '交换', '招收', '招生', '挑选', '选送', '选拔'],
    pattern: new RegExp(
      `(?:互派|互换|交换|招收|挑选|选送|选拔)${WORDS}{0,16}(?:研究生|博士生|硕士生|本科生|学生)|招生${WORDS}{0,8}\\d余?[人名]`,
      'uy',
    ),
    examples: [
      '双方【互派研究生】',
      '双方互派干部',
      '每年【招生240人】',
      '每年【挑选二十名学生】来学果树修剪',
    ],
  },
  {
    id: 'area.staff-trained',
    code: TALENT_AREA,
    because: 'how many are trained, or come to stay, is told of people whatever they are',
    certainty: 'weak',
    anchors: ['培养', '培训', '轮训', '安排', '引进', '各派'],
    pattern: new RegExp(
      `(?:培养|培训|轮训|安排|引进|各派)${WORDS}{0,18}?[\\d一二两三四五六七八九十百千]余?(?:[名位](?!额|单|录|称)|人次)${WORDS}{0,8}`,
      'uy',
    ),
    examples: ['每年【培养律师100名】', '培养兴趣', '【培训农技员200人次】'],
  },
  {
    id: 'area.trade-taught',
    code: TALENT_AREA,
    because: 'who is brought up to a trade, or trained in it, is staff whatever the trade',
    certainty: 'weak',
    anchors: ['培养', '培训', '培育', '轮训'],
    pattern: new RegExp(
      `(?:培养|培训|培育|轮训)(?!基地|中心|机构|学校|班|费|课)${WORDS}{0,10}?(?:[^\\P{Script=Han}教律法老大]师|[^\\P{Script=Han}成会动人演球学]员|[工巧]匠|技工|的人)(?=[,;。、和与及]|$)`,
      'uym',
    ),
    examples: ['双方合作【培养酿酒师】和侍酒师', '协助青岚市【培训本地教练员】。', '双方培训教师'],
  },
  {
    id: 'area.team-brought-up',
    code: TALENT_AREA,
    because: 'a team or its best people that somebody helps to bring up is staff that is trained',
    certainty: 'weak',
    anchors: ['带出', '培养', '培育', '带教'],
    pattern: new RegExp(
      `(?:带出|培养|培育|带教)${WORDS}{0,16}(?:队伍|团队|骨干|带头人|传承人|工匠|能手)`,
      'uy',
    ),
    examples: ['帮县医院【带出一支能独立做手术的队伍】', '队伍在带教室里集合'],
  },
  {
    id: 'area.trades-trained',
    code: TALENT_AREA,
    because: 'who is brought up or sent to learn under somebody is told by his trade',
    certainty: 'weak',
    anchors: [
      '培养',
      '培育',
      '带训',
      '代训',
      '跟班',
      '跟岗',
      '跟师',
      '拜师',
      '顶岗学习',
      '驻点学习',
    ],
    lookBack: SENT_REACH,
    pattern: new RegExp(
      `(?:培养|培育|带训|代训)(?!基地|方案|协议)${WORDS}{0,14}?(?:[师匠]|[练裁导讲护]员|(?:技术|操作|管理|教练|养殖|种植|质检|检验|巡护)员|[技女电焊钳矿护]工|[舵水车机骑歌鼓]手|[花茶果粮菜药]农)(?=[、,。;和与及等]|$)|${SENDS}${ROW}{0,24}(?:跟班|跟岗|跟师|顶岗学习|驻点学习|拜师)`,
      'uy',
    ),
    examples: [
      '两会合作【培养酿酒师】和侍酒师',
      '县医院每季度【选派3名医生到省城跟班】学习',
      '培养酿酒师范生的基地',
      '跟班学习的医生回来了',
    ],
  },
  {
    id: 'area.english-staff-trained',
    code: TALENT_AREA,
    because: 'who is exchanged as staff is told of people whatever they are',
    certainty: 'weak',
    anchors: ['training ', 'second ', 'xchange ', 'xchanging ', 'swap', 'posting ', 'placing '],
    lookBack: 1,
    pattern: new RegExp(
      `(?<!\\p{L})(?:training|second(?:ing)?|[Ee]xchang(?:e|ing)|swap(?:ping)?|posting|placing)\\s(?:of\\s|for\\s)?${COUNTED}(?:${TRADES})(?!\\p{L})|(?<!\\p{L})(?:training|placing|posting)\\s(?:of\\s|for\\s)?${COUNTED}(?:${LEARNERS})(?!\\p{L})`,
      'uy',
    ),
    examples: [
      'They will 【exchange 30 young nurses】 a year.',
      'There will be 【posting of Chilean surgeons】 for a year.',
      'They exchange letters.',
    ],
  },
  {
    id: 'area.english-trains',
    code: TALENT_AREA,
    because: 'who is trained is told of people whatever they are, but for pupils and students',
    certainty: 'weak',
    anchors: ['train '],
    lookBack: 8,
    pattern: new RegExp(
      `(?:\\b(?:to|will|and|or|help|jointly|would)|(?<=,)) train\\s${COUNTED}(?!students|pupils|services|lines|links|routes|stations|journeys)[a-z-]{3,20}s(?!\\p{L})`,
      'uy',
    ),
    examples: [
      'It will build a hatchery 【and train 150 bee keepers】.',
      'The bus and train services met.',
    ],
  },
  {
    id: STAFF_TAUGHT,
    code: TALENT_AREA,
    because:
      'who is taught to do something, attends a course or has one made for them is staff that is trained',
    certainty: 'weak',
    anchors: ['teach ', 'teaching ', ' course', ' class', ' workshop'],
    lookBack: 50,
    pattern: new RegExp(
      `(?<!\\p{L})teach(?:ing)?\\s${COUNTED}(?!them|it\\b|us\\b)\\p{Ll}{3,20}\\s(?:how\\s)?to\\s|(?<!\\p{L})(?:${LEARNERS})[^.;:]{0,40}?\\s(?:attend|take|join|follow|complete)s?\\s[^.;:,]{0,24}(?:courses?|class(?:es)?|workshops?)|\\s(?:courses?|class(?:es)?)(?:\\sof\\s\\d+)?\\sfor\\s${COUNTED}(?:${LEARNERS})(?!\\p{L})`,
      'uy',
    ),
    examples: [
      'Nantong will 【teach 30 young people to 】repair nets.',
      'It lets ten 【nurses a year attend a stroke course】 in Turin.',
      'They will open an annual【 course for harbour pilots】.',
      'The course of the river will be mapped.',
    ],
  },
  {
    id: 'area.english-are-trained',
    code: TALENT_AREA,
    because: 'people who will be trained are told of whatever they are',
    certainty: 'weak',
    anchors: [' be trained', ' be taught'],
    pattern:
      / be (?:trained(?= (?:in|at|by|on|from|for|as|every|each|there|here|abroad)\b|[.,;])|taught(?= (?:how )?to\b))/uy,
    examples: [
      'Keepers from the zoo will【 be trained】 in Hamburg.',
      'Foresters will【 be taught】 to lay straw.',
      'The dog is trained.',
    ],
  },
]);
