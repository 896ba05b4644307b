import type { PartyGroup } from './signers.ts';

/** 青岚市市长赵某, 北渡大学党委副书记、校长钱某: what stands after the name of a body to tell of a person of it. */
const PERSON =
  '\\p{Script=Han}{0,10}?(?:[省市州区县镇乡校院局厅处会行社馆所村部事察]长|书记|常委|主任|主席|经理|总裁|理事|专员|代表|负责人)(?:[、兼]\\p{Script=Han}{1,12}?(?:长|书记|主任|主席|经理|总裁))?(?:[\\p{Script=Han}·]{2,12}?)?(?:\\([^()]{1,12}\\))?';
const PERSON_BETWEEN = new RegExp(`^${PERSON}(?:一行)?[、,]?(?:与|和|同|及|以及|会见了?)?$`, 'u');
const PERSON_LAST = new RegExp(`^${PERSON}[,]?(?:分别|共同)?代表`, 'u');

/**
 * The bodies of the persons who sign for both sides: 青岚市市长赵某、北渡大学校长钱某代表双方签署. `[]` where
 * there is one alone, or where what they are of does not stand right before each.
 * @param tail what stands between the last name and the words of the signing
 */
export function delegatesOf(text: string, names: PartyGroup, tail: string): PartyGroup {
  if (!PERSON_LAST.test(tail)) return [];
  let first = names.length - 1;
  for (; first > 0; first--) {
    const [left, right] = [names[first - 1], names[first]];
    if (!left || !right) break;
    if (!PERSON_BETWEEN.test(text.slice(left.mention.end, right.mention.start))) break;
  }
  const delegates = names.slice(first);
  return delegates.length > 1 ? delegates : [];
}

const RECEIVES = new RegExp(
  `^${PERSON}(?:在[^,。;]{2,10}?)?(?:会见|会晤|接见|拜会|拜访|接待)了?(?:(?:率[队团]|专程|前来|到访|来访|来华访问)的?)?(?:由?[\\p{Script=Han}·、]{2,16}(?:率领|带领)的)?(?:来访的)?$`,
  'u',
);

/** Whether a head of one body receives those of the other: 青岚总会主席赵某在北京会见由秘书长钱某率领的云国协会代表团. */
export function receives(between: string): boolean {
  return RECEIVES.test(between);
}

/** Whether two bodies are joined through persons of the first: 海岚协会会长赵某与云陌基金会董事长钱某. */
export function joinsPersons(between: string): boolean {
  return PERSON_BETWEEN.test(between) && /(?:与|和|同|会见了?)$/u.test(between);
}
