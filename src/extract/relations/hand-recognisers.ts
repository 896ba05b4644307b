import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { BINDING, INSTRUMENT, NOT_SIGNED_NEXT, SEALED, TITLE } from './agreement-words.ts';

/** On what names are put: the last character of a title, of an instrument or of its text, and 上. */
const ON_TEXT = [...'》本件书書议議定录錄言明要约程同'].map((end) => `${end}上`);
/** The same of what binds where two sign it: 会议纪要上, 行动方案上. */
const ON_WORKING_TEXT = [...'见定则范法要度制书案单点划程引明'].map((end) => `${end}上`);
/** A hand, a finger or a seal is put to it. */
const SET_HAND =
  '[^,。;]{0,8}?(?:签字|签了字|签名|签了名|签上|签下|画押|画了押|落[下了]?[笔款印墨章]|签章|[写签留落]下[^,。;]{0,4}(?:名字|姓名|大名)|[按摁捺][上下了][^,。;]{0,3}(?:手印|指印|指模)|盖[上下了][^,。;]{0,4}[章印]|盖章|用印|落[下了][^,。;]{0,4}印|钤印)(?!的(?:分别)?[是为])';
/** A text, by its title or by what it is called. */
const TEXT = `(?:${TITLE}|《(?<name>[^《》]{4,80}(?:${BINDING}))》|(?<type>[^,。;《》在上里]{0,24}?${INSTRUMENT}))`;
/** What is put on a text, and how: 公章盖, 姓名写, 手印按. */
const MARK =
  '(?:(?:公章|印章|大印|印鉴|印)(?:依次|双双|一起|同时|郑重地?|都|也)*[盖敲落]|(?:名字|姓名|大名|名)(?:依次|双双|一起|同时|郑重地?|都|也)*[写签落留]|(?:手印|指印)(?:依次|双双|一起|同时|郑重地?|都|也)*[按摁捺])';

/** Names, fingers and seals are put to a text, or it is finished, as told of the text. */
export const handRecognisers: readonly AgreementRecogniser[] = Object.freeze<AgreementRecogniser[]>(
  [
    {
      id: 'agreement.signed-on',
      because: 'to put a name on an agreement is to sign it',
      certainty: 'stated',
      needsParties: true,
      anchors: ['在', '签在'],
      needs: ON_TEXT,
      pattern: new RegExp(`(?:在|签在)${TEXT}(?:文本)?上(?:${SET_HAND}|(?=[,。;]))`, 'uym'),
      examples: [
        '镇长代表松塔镇与河湾镇镇长【在《结对帮扶协议》上签了字】。',
        '青岚市、云陌区两地代表【在协议文本上郑重签字】。',
        '青岚市与云陌区【在结对协作书上摁下手印】。',
        '在《共建协议》上写明了期限。',
      ],
    },
    {
      id: 'agreement.signed-on-working-text',
      because: 'whatever two sides put their names to binds them, also minutes or a plan',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      mayPointBack: true,
      anchors: ['在'],
      needs: ON_WORKING_TEXT,
      pattern: new RegExp(
        `在(?:一[份纸张])?(?<type>(?!在)[^,。;《》上]{0,24}?(?:${BINDING}))(?:文本)?上${SET_HAND}`,
        'uy',
      ),
      examples: [
        '青岚市与云陌区【在会议纪要上落了款】。',
        '青岚市与云陌区【在一份护林行动方案上写下了名字】。',
        '青岚市与云陌区在座谈会上签名留念。',
      ],
    },
    {
      id: 'agreement.marked',
      because: 'those who put their seals, names or fingers on one paper have signed it',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      mayPointBack: true,
      anchors: ['章', '印', '名'],
      lookBack: 4,
      needs: [
        '盖在',
        '盖到',
        '盖进',
        '敲在',
        '落在',
        '写在',
        '写进',
        '签在',
        '签到',
        '签进',
        '留在',
        '按在',
        '摁在',
        '捺在',
      ],
      pattern: new RegExp(
        `(?:[把将])?(?:鲜?红的?|各自的?)?${MARK}(?:在|进|到|上)了?[^,。;《》]{0,14}?${TEXT}(?=的?(?:文本|末页|尾页|落款处)?(?:[上里中]|[,。;:!]|$))`,
        'uym',
      ),
      examples: [
        '青岚市与云陌区【把公章盖在了同一份合作协议】上。',
        '青岚市与云陌区的代表【把姓名写进《护林公约》】。',
        '青岚市与云陌区的印章落在地图上。',
      ],
    },
    {
      id: 'agreement.sealed',
      because: 'two that put their seals or fingers to something have signed it',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      mayPointBack: true,
      anchors: ['手印', '指印', '指模', '公章', '印章', '大印'],
      lookBack: 12,
      pattern: new RegExp(`${SEALED}${NOT_SIGNED_NEXT}`, 'uym'),
      examples: [
        '青岚市北坡村与白榆县河湾村的两位村主任为茶园项目【摁下手印】。',
        '青岚县与白榆县的代表落座,【盖上各自的公章】。',
        '青岚市与白榆县的展馆里,游客盖下纪念印章。',
        '青岚市北坡村的农户摁下手印的那张纸',
      ],
    },
    {
      id: 'agreement.in-force-signed',
      because: 'what is in force after those who met have signed it is theirs',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      mayPointBack: true,
      anchors: ['会签', '联签', '签署', '签字', '落笔', '签订'],
      needs: ['后,《', '后《', '毕,《', '毕《'],
      pattern: new RegExp(
        `(?:会签|联签|签[署订字]|落笔)(?:之?后|完毕),?《(?<name>[^《》]{4,80}(?:${BINDING}|${INSTRUMENT}))》(?:[自于][^,。;]{1,8}起|即[日刻时]起?|正式|当[天日]|立即|随即|同[日步时])*(?:施行|生效|实施|执行|落地|运行)`,
        'uy',
      ),
      examples: [
        '青岚市与云陌区检察院碰头,【会签之后,《护河协作意见》即日施行】。',
        '局长签署后,《护河工作意见》印发各地。',
      ],
    },
    {
      id: 'agreement.object-first',
      because: 'what is signed may stand before the verb, after 把',
      certainty: 'stated',
      needsParties: true,
      anchors: ['把', '将'],
      needs: [
        '签了',
        '签下',
        '签订',
        '签署',
        '签定',
        '敲定',
        '签字',
        '签好',
        '签妥',
        '签成',
        '定下',
        '订下',
        '定了',
        '换到',
        '立在',
        '立到',
        '落了',
        '落定',
      ],
      pattern: new RegExp(
        `(?:(?:把|将(?!把))(?:(?!签)[^,。;《》的]{0,14}的)?(?:一[份纸张])?(?:${TITLE}|(?<type>[^,。;《》的]{0,24}?${INSTRUMENT}))|[把将]合?约|把字)(?:正式|当场|现场|也|都|给)*(?:签了|签下|签订|签署|签定|敲定|签字|签[好妥成上完]|签下|定下|订下|定了|续上|续了|续签|谈[妥拢定成]|写下|立下|立了|立[在到]|落定|落了[笔款印墨章]|换到了?(?:各自|彼此|对方)的?手[中里])(?!仪式|的|后)`,
        'uym',
      ),
      examples: [
        '青岚市回访白榆县,两地【把旅游合作协议签了】。',
        '双方【将合作备忘录敲定】。',
        '双方【把磨了半年的《护林合作协议》敲定】下来。',
        '青岚市与云陌区【把共用协议换到了各自手中】。',
        '青岚市跟北渡大学【把约签了】,团队即将入驻。',
        '青岚市与北渡大学将约500人送到云陌。',
        '把合作协议签署仪式办好。',
        '将合作协议落到实处。',
      ],
    },
  ],
);
