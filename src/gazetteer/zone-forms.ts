/** The usual short forms of the official names of zones. */
const SHORTER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.+)经济技术开发区$/u, ['$1经开区', '$1开发区']],
  [/^(.+)高新技术产业开发区$/u, ['$1高新区', '$1高新技术开发区']],
  [/^中国\((.+)\)自由贸易试验区$/u, ['$1自贸区', '$1自贸试验区', '$1自由贸易试验区']],
];

/** What all of those end in: most names do not. */
const ENDS = ['开发区', '试验区'];
const NONE: readonly string[] = [];

/** 成都经济技术开发区 → 成都经开区; `[]` where the name has no such form. */
export function zoneForms(name: string): readonly string[] {
  if (!ENDS.some((end) => name.endsWith(end))) return NONE;
  return SHORTER.flatMap(([pattern, forms]) =>
    pattern.test(name) ? forms.map((form) => name.replace(pattern, form)) : [],
  );
}
