import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** Pairs of sentences: the first tells of no agreement in scope, the second of one. */
describe.each([
  [
    'states sign among themselves, whatever their ministries are called',
    '海关总署与泰国农业与合作社部签署检验检疫议定书,广西口岸迎来首批货物。',
    '海关总署与广东省签署合作备忘录。',
    ['海关总署', '广东省'],
  ],
  [
    'an authority of ours with one abroad of which only the state is known',
    '日本环境省与中国生态环境部签署海洋治理备忘录,大连等城市将试点。',
    '生态环境部与大连市签署海洋治理备忘录。',
    ['生态环境部', '大连市'],
  ],
  [
    'parliaments of two states sign',
    '云国客人到访,也将走访青岚市。会谈前,双方在两国立法机构交流机制的备忘录上签字。',
    '云国客人到访。会谈前,青岚市与白榆市在交流机制的备忘录上签字。',
    ['青岚市', '白榆市'],
  ],
  [
    'nothing of the kind has been spoken of',
    '大连市没有与高校洽谈,更谈不上与北渡大学签署协议。',
    '大连市与高校洽谈后,与北渡大学签署协议。',
    ['大连市', '北渡大学'],
  ],
  [
    'a person of some age signs for herself, and services are counted',
    '大连市、青岛市两市签约量居前。王某老人今年81岁,去年与大连市养老中心签了协议。',
    '两市签约。大连市养老中心去年与大连市签了协议。',
    ['大连市养老中心', '大连市'],
  ],
  [
    'a firm is called by its place',
    '郑州新禾与云陌汽车签署互供协议,郑州市为两家企业牵线。',
    '郑州再度与云陌汽车签署互供合作协议。',
    ['郑州市', '云陌汽车'],
  ],
  [
    'it is talked about, which is not what else the words for it may be told of',
    '青岚市与北渡大学研究签署人才培养备忘录。',
    '青岚市与北渡大学就青苗病害研究签署备忘录。',
    ['青岚市', '北渡大学'],
  ],
  [
    'a wish for it, and not one that has brought the sides together',
    '青岚市欢迎有意的北渡大学与白榆县签署合作协议,期待早日成行。',
    '自愿结对的青岚市与白榆县签署合作协议。',
    ['青岚市', '白榆县'],
  ],
  [
    'not yet, and with whom it was not yet done',
    '青岚市尚未与北渡大学签署协议。',
    '青岚市与尚未合作过的北渡大学签署协议。',
    ['青岚市', '北渡大学'],
  ],
  [
    'what is bought, and not how it is bought together',
    '青岚市医保局与鸿拓药业签订药品采购协议。',
    '青岚市医保局与白榆县医保局签订药品联合采购协议。',
    ['青岚市医保局', '白榆县医保局'],
  ],
  [
    'what is built or settled, and not who watches over it together',
    '青岚市住建局与鸿拓集团签订施工协议。',
    '青岚市住建局与白榆县住建局签订施工安全协作备忘录。',
    ['青岚市住建局', '白榆县住建局'],
  ],
  [
    'somebody advises it',
    '委员建议,由青岚市与白榆县签订客源互送协议。',
    '去年有人建议办展,当天青岚市与白榆县签订客源互送协议。',
    ['青岚市', '白榆县'],
  ],
  [
    'it may be, or should',
    '青岚市与北渡大学举行会谈,一致认为应尽快签订合作协议。',
    '青岚市与北渡大学举行会谈,并签订合作协议。',
    ['青岚市', '北渡大学'],
  ],
  [
    'households and persons',
    '松塔镇与112户农户签订流转协议。',
    '松塔镇与北渡大学签订农业合作协议。',
    ['松塔镇', '北渡大学'],
  ],
  [
    'households of a place, after a comma',
    '松塔镇晒场上,62户农民与青岚农业服务公司签订合作协议。',
    '在松塔镇的晒场上,白榆县与青岚农业服务公司签订合作协议。',
    ['白榆县', '青岚农业服务公司'],
  ],
  [
    'what is hoped for goes on after the comma',
    '省长说,青岚与白榆合作基础良好,希望双方加强对接,推动两地小学结为姊妹校。',
    '省长说,希望双方加强对接。会后,青岚小学与白榆小学结为姊妹校。',
    ['青岚小学', '白榆小学'],
  ],
  [
    'those who have signed are spoken of',
    '青岚市、白榆市的养老院也将得到签约银行的捐助。',
    '青岚市、白榆市也将签约。',
    ['青岚市', '白榆市'],
  ],
  [
    'a question is no answer',
    '什么时候能与白榆市签署补偿协议?市长表示正在推进。',
    '6月8日,青岚市与白榆市签署补偿协议。何时生效?',
    ['青岚市', '白榆市'],
  ],
  [
    'it came to nothing',
    '原定6月8日举行的青岚市与北渡大学签约仪式因故取消。',
    '6月8日,青岚市与北渡大学签约仪式举行,合影取消。',
    ['青岚市', '北渡大学'],
  ],
  [
    'all the courts of a city are nobody by name',
    '上半年,全市法院与社区、学校等单位签订共建协议96份。',
    '上半年,青岚市法院与北渡大学签订共建协议。',
    ['青岚市法院', '北渡大学'],
  ],
  [
    'an organisation of the world with states that are not named',
    '世界卫生组织与各成员国达成大流行协定,青岚市专家解读。',
    '世界卫生组织与青岚市达成合作协议。',
    ['世界卫生组织', '青岚市'],
  ],
  [
    'a firm that is not named, of a place that is',
    '北渡生物公司与长春一家药企签署合作协议。',
    '北渡生物公司与长春签署合作协议,一家药企到场。',
    ['北渡生物公司', '长春市'],
  ],
  [
    'what somebody has posted',
    '有人发帖说青岚市和白榆市签协议合并,宣传部称系旧谣新传。',
    '青岚市和白榆市签合作协议,宣传部到场。',
    ['青岚市', '白榆市'],
  ],
  [
    'loans',
    '亚洲银行与云南省有关方面签署城市发展项目贷款协定。',
    '亚洲银行与云南省签署合作备忘录。',
    ['亚洲银行', '云南省'],
  ],
  [
    'hearsay, told to be false',
    '有自媒体称青岚市与白榆市已签署搬迁协议。市大数据局回应:纯属子虚乌有。',
    '记者了解到,青岚市与白榆市已签署搬迁协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'what is said in quotes and called a saying',
    '针对“青岚市将与白榆市签订合并协议”的说法,民政厅表示从未收到报告。',
    '“青岚市将与白榆市签订合作协议”,市长介绍。',
    ['青岚市', '白榆市'],
  ],
  [
    'what the title of an article says, of which a notice tells',
    '有自媒体发布题为《定了!青岚市与北渡大学签约》的文章,称我市已与北渡大学签署办学协议。',
    '青岚市与北渡大学签署办学协议,发布题为《定了》的短视频。',
    ['青岚市', '北渡大学'],
  ],
  [
    'what a video says that goes round',
    '近日,一则“青岚市与白榆市已签署合并协议”的短视频在社交平台流传。',
    '近日,青岚市与白榆市已签署协作协议,短视频获得十万点赞。',
    ['青岚市', '白榆市'],
  ],
  [
    'what is in quotes and called untrue',
    '“青岚市与白榆市签署合并协议”系谣言,网信办表示。',
    '青岚市网信办与白榆市网信办签署打击谣言协作协议。',
    ['青岚市网信办', '白榆市网信办'],
  ],
  [
    'the central banks of states, and not one with a province',
    '中国人民银行与云国中央银行续签跨境清算备忘录,青岚市的出口企业受益。',
    '中国人民银行与广东省签署金融合作备忘录。',
    ['中国人民银行', '广东省'],
  ],
  [
    'the parliament of a state, and not the council of a city',
    '乌克兰议会废除同俄罗斯签署的5项协定。',
    '青岚市与汉堡市议会签署交流备忘录。',
    ['青岚市', '汉堡市议会'],
  ],
  [
    'those who lead states',
    '西班牙首相与加泰罗尼亚地区主席达成协议,重启对话。',
    '西班牙首相见证青岚市与加泰罗尼亚地区签署协议。',
    ['青岚市', '加泰罗尼亚'],
  ],
  [
    'those who work and those who employ them',
    '云陌教师工会与青岚市教育局达成协议,罢工结束。',
    '青岚市总工会与青岚市法院签署调解协作协议。',
    ['青岚市总工会', '青岚市法院'],
  ],
  [
    'wages, whoever settles them',
    '青岚市纺织行业协会与望川公司签订工资集体协商协议。',
    '青岚市与望川公司签订劳务协作协议。',
    ['青岚市', '望川公司'],
  ],
  [
    'a person from there',
    '青岚市民李秋实一家签了一年的认养协议。',
    '青岚市民政局与白榆县签了一年的共建协议。',
    ['青岚市民政局', '白榆县'],
  ],
  [
    'a graduate of a university',
    '北渡大学应届毕业生小钱去年12月同青岚市一家车企签了三方协议。',
    '北渡大学去年12月同青岚市签了人才协议。',
    ['北渡大学', '青岚市'],
  ],
  [
    'somebody of a trade, who is not named',
    '青岚市的做法是先算账:村民与设备商签三年包修协议。',
    '青岚市与白榆县签三年协作协议。',
    ['青岚市', '白榆县'],
  ],
  [
    'a house of books, which is a firm',
    '北渡出版公司同云陌书局签署战略合作协议。',
    '北渡出版公司同云陌区文化局签署战略合作协议。',
    ['北渡出版公司', '云陌区文化局'],
  ],
  [
    'what an authority lays down',
    '国务院办公厅印发方案,明确青岚市与白榆市建立友好结对关系。',
    '根据方案要求,青岚市与白榆市当天签订结对协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'a banner under which somebody cheats',
    '有人打着“与青岚市政府签有合作协议”的旗号上门办贷款。',
    '青岚市政府与北渡银行签有合作协议,可上门办贷款。',
    ['青岚市', '北渡银行'],
  ],
  [
    'what a court looks at',
    '法院认定,青岚镇政府与鸿拓公司签订的投资协议合法有效。',
    '青岚镇政府与鸿拓公司签订投资协议,市政府认定为重点项目。',
    ['青岚镇', '鸿拓公司'],
  ],
  [
    'on what condition',
    '如果条件允许,青岚市明年与白榆市签署友好协议。',
    '条件允许,青岚市与白榆市签署友好协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'it may be',
    '青岚市或将与白榆市签署友好协议。',
    '青岚市将与白榆市签署友好协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'the same paper for each of hundreds',
    '青岚市医保局与2800家定点医院签订服务协议。',
    '青岚市医保局与北渡医院签订服务协议。',
    ['青岚市医保局', '北渡医院'],
  ],
  [
    'as many as are counted after the word',
    '今年前三季度,广东省新签外资项目协议1.1万个。',
    '今年前三季度,广东省与北渡集团签订项目协议,1.1万个岗位落地。',
    ['广东省', '北渡集团'],
  ],
  [
    'one that is still talked about',
    '北渡银行与青岚市签署共建协议的草案尚在磋商。',
    '北渡银行与青岚市签署共建协议。细则尚在磋商。',
    ['北渡银行', '青岚市'],
  ],
  [
    'somebody who speaks of himself',
    '青岚市的护林员说,当年他和云陌林场签了协议,一守就是二十年。',
    '昨天,青岚市和云陌林场签了协议,一守就是二十年。',
    ['青岚市', '云陌林场'],
  ],
  [
    'what money goes back for',
    '青岚市市场监管局约谈后,望川商会与北渡协会达成退款协议。',
    '青岚市市场监管局约谈后,望川商会与北渡协会达成自律协议。',
    ['望川商会', '北渡协会'],
  ],
  [
    'those who buy, of a place',
    '青岚市多名消费者反映,和健身房签了年卡协议。',
    '青岚市在健身节上和云陌县签了协作协议。',
    ['青岚市', '云陌县'],
  ],
  [
    'two sides of a suit',
    '青岚市起诉一家药企。昨天,青岚市与望川集团达成协议。',
    '青岚市引进一家药企。昨天,青岚市与望川集团达成协议。',
    ['青岚市', '望川集团'],
  ],
  [
    'a player who goes to another club, as what it is about tells',
    '武汉三镇与青岚市就边后卫租借达成协议。',
    '武汉市与青岚市就边贸口岸合作达成协议。',
    ['武汉市', '青岚市'],
  ],
  [
    'a firm that goes by its place and what it makes',
    '鞍山钢铁与本溪钢铁签署互供协议。',
    '鞍山与本溪签署互供协议。',
    ['鞍山市', '本溪市'],
  ],
  [
    'the people of a place, who let their land',
    '青岚市村民把地流转给合作社,签了十年协议。',
    '青岚市与北渡集团签了十年协议,村民把地流转给合作社。',
    ['青岚市', '北渡集团'],
  ],
  [
    'one that has been broken',
    '鸿拓公司与青岚镇签订合作协议后未按约投资。',
    '鸿拓公司与青岚镇签订合作协议后随即投资。',
    ['鸿拓公司', '青岚镇'],
  ],
  [
    'what is sued for, and not where one may sue',
    '鸿拓公司与青岚镇签订合作协议,后起诉对方。',
    '青岚市法院与白榆市法院签订协作协议,跨域起诉可就近立案。',
    ['青岚市法院', '白榆市法院'],
  ],
  [
    'shops that are counted',
    '青岚市与辖区28家烟花门店签订停业补偿协议。',
    '青岚市与北渡大学签订停业人员培训协议。',
    ['青岚市', '北渡大学'],
  ],
  [
    'those who live in a house and look after it',
    '青岚市某小区业委会与新物业签约。',
    '青岚市与北渡集团签约。',
    ['青岚市', '北渡集团'],
  ],
  [
    'a party from a place, which is none of its bodies',
    '北爱尔兰民主统一党已经与保守党达成协议。',
    '北爱尔兰已经与青岚市达成协议。',
    ['北爱尔兰', '青岚市'],
  ],
  [
    'a last chance of it',
    '对方准备在进攻前给双方达成协议最后一次机会,青岚市与白榆县关注。',
    '青岚市与白榆县达成协议,两地不再错过机会。',
    ['青岚市', '白榆县'],
  ],
  [
    'those who have been at war',
    '根据政府与反对派签署的协议,阿勒颇老城的武装人员撤往伊德利卜省。',
    '青岚市人民武装部与北渡大学签署共建协议。',
    ['青岚市人民武装部', '北渡大学'],
  ],
  [
    'every household',
    '青岚县与每户签订帮扶协议。',
    '青岚县与白榆县签订帮扶协议。',
    ['青岚县', '白榆县'],
  ],
])('%s', (_, none, one, parties) => {
  test(none, () => {
    expect(read(none).agreements).toEqual([]);
  });

  test(one, () => {
    expect(partiesOf(read(one))).toEqual([parties]);
  });
});

test('a declaration that is called by where it was given names no party', () => {
  expect(read('缔约方大会在昆明召开,各方签署昆明宣言。').agreements).toEqual([]);
});

test('to put a name on something is not to sign an agreement', () => {
  expect(read('学生在海洋日签名倡议,青岚市气象局到场。').agreements).toEqual([]);
});
