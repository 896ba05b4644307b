/** Bodies that small letters name with their place: Hamburg port authority, the customs department of Jilin. */
const LEVEL =
  "(?:municipal|provincial|city|county|district|state|regional|prefectural|local|people['’]s)";
const TOPIC =
  '(?:education|commerce|culture|tourism|health|science|technology|innovation|agriculture|agricultural|rural affairs|transport|transportation|ecology|environment|environmental protection|justice|finance|financial|foreign affairs|human resources|social security|civil affairs|industry|information technology|housing|urban-rural development|water|water resources|emergency(?: management| services)?|disaster (?:prevention|management|relief)|civil defen[cs]e|public health|cultural (?:affairs|heritage|relics)|natural resources|market regulation|market supervision|sports?|statistics|public security|forestry|trade|investment promotion|development|reform|energy|port|ports|police|customs|tax|fisheries|marine|maritime|labou?r|planning|data|big data|veterans affairs|economy|economic affairs|intellectual property|food and drug|cultural|economic|social affairs|international affairs|youth|mining|fire(?: and rescue)?)';
const TOPICS = `${TOPIC}(?:(?:,|,? and|,? &) ${TOPIC}){0,3}`;
const HEAD =
  '(?:bureau|commission|department|authority|administration|office|agency|ministry|directorate|committee|board)';
/** The port authority of Hamburg port authority, the provincial department of commerce of Jiangxi's. */
const BODY = new RegExp(
  `^(?: (?:province|city|county|district|prefecture|state))?(?:['’]s)?(?: ${LEVEL}){0,2}(?: (?:police(?: force| department| service)?|fire (?:brigade|service|department)|customs|airport|zoo|(?:national )?(?:nature|wetland|forest|biosphere|marine) reserve|national park|geopark|stock exchange|botanic(?:al)? gardens?|chamber of commerce|symphony orchestra|philharmonic)| (?:public|city|municipal|provincial|central|regional) (?:library(?: service)?|museum|theat(?:re|er)|archives)(?! (?:operator|staff|system|users|visitors|bosses))| [a-z]{4,14} (?:bureau|commission|department)| ${TOPICS} ${HEAD}| ${HEAD} (?:of|for) (?:the )?${TOPICS})(?![\\p{L}-])`,
  'u',
);
const BODY_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:${LEVEL} )?(?:${TOPICS} ${HEAD}|${HEAD} (?:of|for) ${TOPICS}) (?:of|for|in) (?:the )?(?:(?:city|province|county|district|state) of )?$`,
  'u',
);

/** The city's commerce bureau, the county health department, the provincial department of commerce: a word for the rank stands for the place. */
export const OWN_BODY = new RegExp(
  `(?<=\\b[Tt]he )(?:(?<rank>city|province|county|district|state|prefecture|municipality)(?:['’]s)?|(?<level>municipal|provincial|prefectural)) (?<body>(?:${LEVEL} )?(?:${TOPICS} ${HEAD}|${HEAD} (?:of|for) ${TOPICS}))(?![\\p{L}-])`,
  'gu',
);

/** The words that go on a place to a body of it. */
export function bodyAfter(text: string): string | null {
  return BODY.exec(text)?.[0] ?? null;
}

/** The words of a body that its place follows. */
export function bodyBefore(text: string): string | null {
  return BODY_BEFORE.exec(text)?.[0] ?? null;
}
