import type { NameRecogniser } from './name-recogniser.ts';

/** Those whom one place sends to help another: commands and teams that sign as bodies of it do. */
export const aidTeam: NameRecogniser = {
  id: 'institution.aid-team',
  type: 'institution',
  kind: 'OTHER',
  because: 'the command or the team that a province sends to help another signs for itself',
  certainty: 'likely',
  suffixes: [
    '指挥部',
    '前方指挥部',
    '前方工作组',
    '工作队',
    '工作总队',
    '工作组',
    '联络组',
    '联络处',
    '医疗队',
    '支教队',
    '支教团',
  ],
  head: /^(?!.*(?:各|每|首)$)\p{Script=Han}{0,12}(?:援[疆藏青宁滇黔琼蒙陕川渝桂甘]|援派|驻村)(?:干部|人才|前方|工作|医疗|教育|帮扶)*$/u,
  notBefore: /^(?:员|临时)/u,
  examples: [
    '协议由【青岚省援疆指挥部】、白榆县商定',
    '【青岚省第三批援藏工作队】与白榆县签约',
    '项目指挥部与鸿拓公司签约',
    '援疆工作队员出席',
  ],
};
