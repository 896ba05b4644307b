import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** The projects and the joint bodies of the agreement in a text. */
function agreedIn(sentence: string): { projects: string[]; mechanisms: string[] } {
  const reading = read(`青岚市与白榆县签署合作协议。${sentence}`);
  const [agreement] = reading.agreements;
  return {
    projects: namesOf(reading, agreement?.projects ?? []),
    mechanisms: namesOf(reading, agreement?.mechanisms ?? []),
  };
}

describe('projects of an agreement', () => {
  test.each([
    ['双方将共建青白海洋观测站。', ['青白海洋观测站']],
    ['双方将设立青白总部、望川总站。', ['青白总部', '望川总站']],
    ['双方将共建“青白英才班”,每年招生。', ['青白英才班']],
    ['双方将建设集研发、制造于一体的鸿拓超级工厂。', ['鸿拓超级工厂']],
    ['双方将共同推进松塔第三水厂二期、云陌大桥建设。', ['松塔第三水厂二期', '云陌大桥']],
    ['双方将实施“青白名医”培养工程。', ['“青白名医”培养工程']],
    ['双方将共同发展“青白创新及科技园”。', ['青白创新及科技园']],
    ['双方将建立协作机制和松塔稻米产业研究院。', ['松塔稻米产业研究院']],
    ['双方将共建松塔稻米研究院。双方将为研究院提供场地。', ['松塔稻米研究院']],
    ['双方将在云陌山建设青岚绿茶资源圃。', ['青岚绿茶资源圃']],
    ['双方将推出“青云—白榆”研学线路。', ['“青云—白榆”研学线路']],
    ['双方将共建区域首家交易平台——云陌茶叶交易中心。', ['云陌茶叶交易中心']],
    ['双方将每年举办“青岚杯”龙舟公开赛。', ['“青岚杯”龙舟公开赛']],
    ['双方将共建云陌机器人训练场、松塔科技港。', ['云陌机器人训练场', '松塔科技港']],
    ['双方将续建云陌大桥,开行“青白号”旅游专列。', ['云陌大桥', '“青白号”旅游专列']],
    ['双方将用好云陌森林公园、松塔湿地公园。', ['云陌森林公园', '松塔湿地公园']],
    ['双方将共建云陌山步道、松塔街区。', ['云陌山步道', '松塔街区']],
    ['双方将共同打造“云陌青年写作营”。', ['云陌青年写作营']],
  ])('%s', (sentence, projects) => expect(agreedIn(sentence).projects).toEqual(projects));
});

describe('what is no project of an agreement', () => {
  test.each([
    ['双方将建设一批重点研究院。'],
    ['双方将打造优质农产品供应基地。'],
    ['双方将通过共建松塔海洋观测站等方式合作。'],
    ['双方将围绕储能电站、氢能重卡开展合作。'],
    ['双方将在云陌会展中心举行会议。'],
    ['双方将建设产业园区,创建示范区。'],
    ['双方将在学科建设、研究生培养计划等方面合作。'],
    ['双方将共同推进国家公园建设。'],
    ['双方将轮流举办一期执法骨干培训班。'],
    ['双方将通过共建云陌产业园等方式合作。'],
    ['双方将建设一处越野滑雪训练基地。'],
    ['双方将共建创伤三大中心。'],
    ['双方将共建铁路沿线远程会诊平台。'],
    ['双方将支持云陌县人民医院建设远程影像中心。'],
    ['双方将建设标准化创新发展示范园区。'],
    ['双方将建设年产6万吨绿氢项目。'],
  ])('%s', (sentence) => expect(agreedIn(sentence).projects).toEqual([]));
});

describe('joint bodies of an agreement', () => {
  test.each([
    ['双方将设立园区共建协调小组。', ['园区共建协调小组']],
    ['双方将建立青白党政联席会议制度。', ['青白党政联席会议']],
    ['双方将成立青白园区管理委员会,下设办公室。', ['青白园区管理委员会']],
    ['双方将组建青白工作专班、“山海联络办”。', ['青白工作专班', '山海联络办']],
    ['双方将建立年度会商机制。', []],
    ['双方将建立农事会商制度。', ['农事会商制度']],
    ['双方将成立市校合作推进委员会。', ['市校合作推进委员会']],
    ['据介绍,两地税务部门将建立青白税收协作联席会议。', ['青白税收协作联席会议']],
    ['双方将建立三县检察联席会议制度。', ['三县检察联席会议']],
    ['双方将组建“青白茶业联盟”。', ['青白茶业联盟']],
    ['双方将成立青白合作推进办公室。', ['青白合作推进办公室']],
    ['双方将设立跨域司法协作联络室。', ['跨域司法协作联络室']],
    ['双方将设青白协作联席会议,每年召开一次。', ['青白协作联席会议']],
    ['双方将每年召开一次青白协作联席会议。', ['青白协作联席会议']],
    ['双方将落实当日召开的青白协作联席会议部署。', []],
    ['双方将建立长效机制。', []],
    ['双方将组建“一人一专班”。', []],
    ['双方将落实青白联席会议精神。', []],
  ])('%s', (sentence, mechanisms) => expect(agreedIn(sentence).mechanisms).toEqual(mechanisms));
});

test('what one pair agrees on is not said of another', () => {
  const reading = read(
    '青岚市分别与鸿拓集团、北渡大学签署合作协议。根据青岚市与鸿拓集团的协议,双方将共建松塔稻米研究院。',
  );
  const projects = reading.agreements.map((one) => namesOf(reading, one.projects));
  expect(projects).toEqual([['松塔稻米研究院'], []]);
});

test('what an agreement of one kind says is not said of another', () => {
  const reading = read(
    '青岚市与鸿拓集团签署战略合作框架协议,青岚市与北渡大学签署合作备忘录。根据框架协议,双方将共建松塔稻米研究院。',
  );
  const projects = reading.agreements.map((one) => namesOf(reading, one.projects));
  expect(projects).toEqual([['松塔稻米研究院'], []]);
});

test('a project that one agreement is called by is not of another', () => {
  const reading = read(
    '青岚市与鸿拓集团签署合作备忘录,白榆县与北渡大学签署“松塔中试基地”项目协议。松塔中试基地选址云陌区,双方将共建松塔中试基地。',
  );
  const projects = reading.agreements.map((one) => namesOf(reading, one.projects));
  expect(projects).toEqual([[], ['松塔中试基地']]);
});

describe('what an English agreement sets up', () => {
  const agreed = (sentence: string) => {
    const signed =
      'Ningde and Marlbridge City Council signed a cooperation agreement on Monday. Under the agreement,';
    const reading = read(`${signed} ${sentence}`, '2034-06-15');
    const [one] = reading.agreements;
    return namesOf(reading, [...(one?.projects ?? []), ...(one?.mechanisms ?? [])]);
  };

  test.each([
    ['they will set up the Ningde-Perth Centre for Coastal Research.', 'Centre for Coastal'],
    ['they will set up a School of Marine Engineering in Ningde.', 'School of Marine Engineering'],
    ['they will build the Ningde Tidal Observatory and share data.', 'Ningde Tidal Observatory'],
    ['they will hold an annual Ningde Science Week.', 'Ningde Science Week'],
    ['the base, named the Ningde Smart Care Center, will open.', 'Ningde Smart Care Center'],
    ['a group called the Blue Bay Fisheries Group will meet.', 'Blue Bay Fisheries Group'],
  ])('%s', (sentence, name) => expect(agreed(sentence).join()).toContain(name));

  test.each([
    ['they will set up a centre for coastal research.'],
    ['they will open offices at the College of Law.'],
    ['a man named John Park will lead it.'],
  ])('but not in: %s', (sentence) => expect(agreed(sentence)).toEqual([]));
});
