import { lineOf, whole } from './plain.ts';

/**
 * Groups of persons, called as OHCHR's matrices call them, with the words that stand for them in English, French, Spanish
 * and Arabic, as `plainWords` folds them.
 */
const GROUPS: readonly (readonly [name: string, pattern: string])[] = [
  [
    'Women',
    'wom[ae]n|female|mothers?|gender|femmes?|genre|mujer(?:es)?|genero|النساء|المراه|نساء|للمراه|للنساء|والنساء|والمراه|بالمراه',
  ],
  ['girls', 'girls?|filles?|fillettes?|ninas|الفتيات|للفتيات|والفتيات'],
  [
    'Children',
    'child|children|minors?|juveniles?|boys|infants?|enfants?|mineurs?|nin[oa]s?|menores|infancia|الاطفال|الطفل|للاطفال|للطفل|والاطفال|والطفل|اطفال',
  ],
  [
    'youth',
    'youths?|young (?:people|persons?)|adolescents?|jeunes?|jovenes|adolescentes|الشباب|للشباب|والشباب',
  ],
  [
    'minorities/ racial, ethnic, linguistic, religious or descent-based groups',
    'minorit(?:y|ies)|ethnic|racial|racis[mt]s?|racially|xenophobia|afro descendants?|african descent|minorites?|ethniques?|racis(?:me|tes?)|minorias?|etnic[oa]s?|racismo|afrodescendientes?|الاقليات|للاقليات|العنصري(?:ه)?',
  ],
  ['Roma', 'roma|romani|sinti|travellers?|roms?|romanies|gitan[oa]s?|gens du voyage|الروما'],
  [
    'persons with disabilities',
    'disabilit(?:y|ies)|disabled|handicapped|handicap(?:ees?|es)?|discapacidad(?:es)?|discapacitad[oa]s|الاعاقه|المعوقين|الاعاقات',
  ],
  [
    'Migrants & domestic workers',
    'migrants?|immigrants?|migration|migratory|immigration|domestic workers?|foreign workers?|migratori[oa]s|inmigrantes|travailleurs migrants|المهاجرين|للمهاجرين|المهاجرون|الهجره',
  ],
  [
    'refugees & asylum seekers',
    'refugees?|asylum|asylum seekers?|refoulement|refugies?|asile|refugiad[oa]s|asilo|اللاجيين|اللجوء|للاجيين',
  ],
  ['internally displaced persons', 'idps?|displaced|displacement|deplaces|desplazad[oa]s|المشردين|النازحين'],
  [
    'stateless persons',
    'stateless|statelessness|erased|nationality|apatrid(?:es?|ie)|apatrid(?:as|ia)|الجنسيه',
  ],
  [
    'lesbian, gay, bisexual and transgender and intersex persons (LGBTI)',
    'lgbti?q?|lesbians?|gays?|homosexuals?|homosexual(?:ity|ite|es|idad)|same sex|sexual orientation|gender identity|transgender|orientation sexuelle|orientacion sexual|identidad de genero|identite de genre|الميل الجنسي',
  ],
  ['older persons', 'older|elderly|old age|ageing|aged|agees|mayores|ancianos|المسنين|كبار السن'],
  ['indigenous peoples', 'indigenous|aboriginals?|aborigines|native|autochtones|indigenas?|الشعوب الاصليه'],
  [
    'Persons deprived of their liberty & detainees',
    'prisons?|prisoners?|detainees?|detention|detained|inmates?|imprisonment|penitentiary|jails?|detenus?|prisonniers?|carcerales?|penitentiaires?|pres[oa]s|reclusos|detenid[oa]s|carceles|prisiones|penitenciari[oa]s?|السجون|السجناء|المحتجزين|الاحتجاز|المعتقلين',
  ],
  [
    'Disappeared persons',
    'disappeared|disappearances?|disparus|disparitions?|desaparecid[oa]s|desaparici(?:on|ones)|المختفين|الاختفاء',
  ],
  [
    'human rights defenders',
    'human rights (?:defenders?|activists?)|defenders|defenseurs|defensor(?:es|as)|المدافعين',
  ],
  [
    'journalists',
    'journalists?|bloggers?|media (?:workers?|professionals?)|journalistes?|periodistas?|الصحفيين',
  ],
  ['victims of trafficking', 'traffick(?:ing|ed|ers?)|traite|trata|tratantes|الاتجار'],
  ['persons living in poverty', 'poverty|poor|poorest|pauvrete|pauvres|pobreza|pobres|الفقر|الفقراء'],
  [
    'judges, lawyers and prosecutors',
    'judges?|lawyers?|prosecutors?|magistrates?|judiciary|juges|magistrats|avocats|jueces|abogados|fiscales|القضاه|المحامين',
  ],
  ['persons living with HIV', 'hiv|aids|vih|sida|الايدز'],
  ['persons with albinism', 'albin(?:ism|os?)|albinisme|albinismo'],
  ['rural population', 'rural|remote|rurales?|الريفيه|الارياف'],
];

const PATTERNS = GROUPS.map(([name, pattern]) => ({ name, pattern: new RegExp(whole(pattern).source) }));

/** The groups of persons that a text speaks of, in the order of their list. */
export function personsIn(words: readonly string[]): string[] {
  const line = lineOf(words);
  return PATTERNS.filter(({ pattern }) => pattern.test(line)).map(({ name }) => name);
}
