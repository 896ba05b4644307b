import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('who signs, by the many ways to name them', () => {
  test.each([
    [
      'a city in a province abroad',
      '百色市与越南高平省高平市签署友好城市协议。',
      [['百色市', '高平市']],
    ],
    [
      'a city abroad that the headline names short',
      '百色与越南高平结为友好城市\n4月6日,百色市与越南高平省高平市签署友好城市协议。',
      [['百色市', '高平市']],
    ],
    [
      'not the place of an occasion',
      '云陌商会与白榆市招商局拟于今年5月白榆商人大会期间签订合作协议。',
      [['云陌商会', '白榆市招商局']],
    ],
    [
      'a firm without where it is from',
      '绵阳市与德国海燕集团签署合作协议。',
      [['绵阳市', '海燕集团']],
    ],
    [
      'a university whose country is in its name',
      '绵阳市与新加坡国立大学签署合作协议。',
      [['绵阳市', '新加坡国立大学']],
    ],
    [
      'a firm that has been told, by its kind',
      '德国海燕医疗公司在绵阳市建厂,绵阳市政府已同这家公司签署合作备忘录。',
      [['绵阳市', '海燕医疗公司']],
    ],
    [
      'another firm than the one beside it',
      '海燕公司来到绵阳市,绵阳高新区管委会、鸿拓集团和这家企业签署投资协议。',
      [['绵阳高新技术产业开发区', '鸿拓集团', '海燕公司']],
    ],
    [
      'a university that has been told, by its kind',
      '北渡大学的新校区开工,绵阳市与这所高校签署共建协议。',
      [['绵阳市', '北渡大学']],
    ],
    ['nobody whom the text has not told', '绵阳市招商不断,与这家公司签署合作协议。', [['绵阳市']]],
    [
      'the bare government of a region after a joiner',
      '内蒙古自治区领导会见客人。鸿拓集团与自治区人民政府签署战略合作协议。',
      [['鸿拓集团', '内蒙古自治区']],
    ],
    [
      'the provinces of districts that the headline sums up',
      '沪苏浙皖签两份补偿协议\n安徽省与浙江省签署《新江补偿协议》,上海市青浦区与江苏省苏州市吴江区、浙江省嘉善县签署《太河补偿协议》。',
      [
        ['安徽省', '浙江省'],
        ['青浦区', '吴江区', '嘉善县'],
      ],
    ],
    [
      'departments whose place is told once',
      '绵阳市教育局、科技局和人社局与北渡大学签署共建协议。',
      [['绵阳市教育局', '绵阳市科技局', '绵阳市人社局', '北渡大学']],
    ],
    [
      'a ministry after a department of a place',
      '绵阳市教育局、教育部签署共建协议。',
      [['绵阳市教育局', '教育部']],
    ],
    [
      'airports',
      '成都双流国际机场与绵阳机场签署战略合作协议。',
      [['成都双流国际机场', '绵阳机场']],
    ],
    [
      'who carries a project out',
      '北渡物联网项目实施方日前与绵阳市政府签署合作协议。',
      [['北渡物联网项目实施方', '绵阳市']],
    ],
    [
      'a branch with its place inside',
      '天府新区与清华大学、中科院成都分院签署合作协议。',
      [['四川天府新区', '清华大学', '中科院成都分院']],
    ],
    [
      'a name that holds a part in quotes',
      '中国“蓝心行动”6日与绵阳市妇幼保健院签署医疗合作协议。',
      [['中国“蓝心行动”', '绵阳市妇幼保健院']],
    ],
    [
      'an agency of the world in a list',
      '国际检验机构与国家体育总局、公安部、海关总署签署合作备忘录。',
      [['国际检验机构', '国家体育总局', '公安部', '海关总署']],
    ],
    ['not who has no name', '绵阳市与相关机构、项目建设方签署合作协议。', [['绵阳市']]],
    [
      'pairs of towns and of hospitals',
      '会上,北川县曲山镇与高密市柏城镇、北川县人民医院与高密市人民医院分别签订结对帮扶协议。',
      [
        ['曲山镇', '柏城镇'],
        ['北川县人民医院', '高密市人民医院'],
      ],
    ],
    [
      'bodies of cities and prefectures that are counted',
      '绵阳、德阳、阿坝三市州气象局签署合作协议。',
      [['绵阳市气象局', '德阳市气象局', '阿坝藏族羌族自治州气象局']],
    ],
    [
      'the head of a zone that is told before',
      '签约仪式在绵阳高新区举行。高新区管委会主任赵某与鸿拓集团总裁钱某签署合作协议。',
      [['绵阳高新技术产业开发区', '鸿拓集团']],
    ],
    [
      'not where counted partners are',
      '绵阳市中医院与涪城区5家社区卫生服务中心签订合作协议。',
      [['绵阳市中医院']],
    ],
    [
      'the publisher of the text',
      '我局与绵阳市气象局签约\n来源:绵阳市水务局 发布时间:2031-04-06\n4月6日,我局与绵阳市气象局签订信息共享合作协议,双方将建立会商机制。',
      [['绵阳市水务局', '绵阳市气象局']],
    ],
    [
      'who comes to us',
      '宁波市代表团来绵考察\n来源:绵阳日报 发布时间:2031-04-06\n4月6日,宁波市党政代表团来我市考察。期间,双方举行联席会议,签署了合作协议。',
      [['宁波市', '绵阳市']],
    ],
    [
      'two federations that sign together',
      '绵阳市残疾人联合会与涪城区妇女联合会会签《家事审判协作意见》。',
      [['绵阳市残疾人联合会', '涪城区妇女联合会']],
    ],
    ['not the team of a person', '绵阳市与赵明院士团队签署合作协议。', [['绵阳市']]],
    [
      'a row that a list knows',
      '成德眉资四市公积金中心签署合作协议。',
      [['成都市公积金中心', '德阳市公积金中心', '眉山市公积金中心', '资阳市公积金中心']],
    ],
    [
      'a row whose members the text names',
      '京唐两地教育部门签署合作协议。唐山市副市长出席。',
      [['北京市教育部门', '唐山市教育部门']],
    ],
    ['a place right before its count', '唐山市、天津两地签署合作协议。', [['唐山市', '天津市']]],
    [
      'provinces and a city together',
      '江苏、浙江、上海“两省一市”人社部门签署合作协议。',
      [['江苏省人社部门', '浙江省人社部门', '上海市人社部门']],
    ],
    [
      'bodies of one kind in a list with commas',
      '绵阳、德阳两市检察院,重庆市北碚区检察院,陕西省汉中市检察院共同签署《跨区域协作意见书》协议。',
      [['绵阳市检察院', '德阳市检察院', '北碚区检察院', '汉中市检察院']],
    ],
    [
      'those who did something together before',
      '4月6日,绵阳市与德阳市启动了北渡数字学校建设,共同签署《合作办学协议》。',
      [['绵阳市', '德阳市']],
    ],
    [
      'the place of a department by that of another',
      '武汉税务部门与市工商联签署合作协议。',
      [['武汉税务部门', '武汉市工商联']],
    ],
    [
      'not bodies that are told by their kind alone',
      '绵阳市公安局、交警和社区签署共治协议。',
      [['绵阳市公安局']],
    ],
    [
      'a person of the surname 曾',
      '仪式上,林某与曾某代表双方签署《云陌县人民政府 北渡大学合作协议》。',
      [['云陌县', '北渡大学']],
    ],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});
