/** What a sentence of a treaty body or a mandate holder does. */
export type Voice = 'recommends' | 'concern' | 'other';

const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';
const either = (words: readonly string[]): string => `(?:${words.join('|')})`;

const BODY = either([
  '(?:Sub)?committee',
  'rapporteur',
  'experts?',
  'working group',
  'representative',
  'commission',
  'ECRI',
  'GRETA',
  'GREVIO',
  'CPT',
  'she',
  'he',
  'it',
  'they',
  '(?:sous-)?comité',
  'rapporteu(?:r|se) spéciale?',
  'experte? indépendante?',
  'groupe de travail',
  'il',
  'elle',
  'subcomité',
  'relatora? especial',
  'expert[oa] independiente',
  'grupo de trabajo',
  'comisión',
]);
/** What may stand between the body's name and its verb. */
const BETWEEN = either(
  (
    'also further furthermore therefore thus strongly again once more accordingly hereby additionally moreover ' +
    'respectfully equally wishes to would like reiterates its call and particularly in urgently specifically however ' +
    'en outre également aussi donc lui le la les además también asimismo lo encarecidamente'
  ).split(' '),
);
const VERBS = either([
  'recommends?',
  'urges?',
  'calls? (?:up)?on',
  'encourages?',
  'invites?',
  'requests?',
  'exhorts?',
  'appeals? to',
  'reiterates? (?:\\S+ ){1,3}recommendations?',
  'recommande(?:nt)?',
  'engage(?:nt)?',
  'invitent',
  'encouragent',
  'demande(?:nt)?',
  'prie(?:nt)?',
  'exhorte(?:nt)?',
  'appelle(?:nt)?',
  'préconise(?:nt)?',
  'réitère (?:\\S+ ){1,3}recommandations?',
  'recomiendan?',
  'instan?',
  'exhortan?',
  'alientan?',
  'invitan?',
  'piden?',
  'solicitan?',
  'reitera (?:\\S+ ){1,3}recomendaci(?:ón|ones)',
]);
const STATE = either([
  '(?:that |upon )?(?:the |all )?(?:States?|Governments?|authorities|Parliament)',
  "(?:à |a )?l[’']État",
  '(?:au|le) Gouvernement',
  '(?:aux|les) autorités',
  'al (?:Estado|Gobierno)',
  'a las autoridades',
]);

const RECOMMENDS = [
  `${START}${BODY}(?:\\s?,[^;]{0,500}?,)?(?:\\s+${BETWEEN}){0,5}\\s+(?:l[’'])?${VERBS}${END}`,
  `${START}${VERBS}\\s+(?:\\p{L}+ment\\s+)?${STATE}${END}`,
  `${START}(?:recommends? that|recommande que|recomienda que|(?:urges|encourages|invites|calls upon) it)${END}`,
  `${START}(?:following recommendations|recommandations (?:ci-après|suivantes)|(?:siguientes recomendaciones|recomendaciones siguientes))${END}`,
  `${START}(?:is|are)\\s+(?:\\p{L}+\\s+)?(?:urged|requested|encouraged|invited|called upon) to${END}`,
  `${START}(?:est|sont)\\s+(?:\\p{L}+\\s+)?(?:invité|prié|encouragé|engagé)e?s? (?:à|de)${END}`,
  `${START}[وف]?(?:[تي](?:وصي|حث|دعو|شجع|هيب|طلب|ناشد)|[تي]كرر توصي\\p{L}*|(?:ال)?توصيات التالية)${END}`,
].map((source) => new RegExp(source, 'iu'));

const CONCERN = [
  `${START}(?:is|are|remains?)\\s+(?:\\p{L}+,?\\s+){0,4}?(?:concerned|alarmed|dismayed|worried|disturbed|troubled)${END}`,
  `${START}(?:expresses?|reiterates?|shares?)\\s+(?:\\p{L}+\\s+){0,4}?concerns?${END}`,
  `${START}(?:regrets?|deplores?)${END}|${START}(?:with|of)\\s+(?:\\p{L}+\\s+)?(?:concern|regret)${END}`,
  `${START}(?:préoccupée?s?|inquiète?|s[’']inquiète(?:nt)?|regrette(?:nt)?|déplore(?:nt)?|inquiétude|préoccupation)${END}`,
  `${START}(?:preocupan?|preocupad[oa]s?|preocupación|lamentan?|inquietud|inquietan?|deploran?)${END}`,
  `${START}\\p{L}{0,3}(?:قلق\\p{L}{0,3}|[تي]أسف|[تي]ساور\\p{L}{0,3}|أسف)${END}`,
].map((source) => new RegExp(source, 'iu'));

const REMARK = new RegExp(
  `${START}${BODY}(?:\\s?,[^;]{0,500}?,)?(?:\\s+${BETWEEN}){0,5}\\s+(?:welcomes?|notes?|appreciates?|commends?|considers?|observes?|recalls?|takes? note|acknowledges?|noted|learned|observed|was (?:informed|told)|salue|note|prend note|constate|relève|rappelle|se félicite|acoge|observa|toma nota|celebra|recuerda|señala)${END}`,
  'iu',
);
const OBLIGATION = new RegExp(
  `${START}(?:should|must|needs? to|devrai(?:en)?t|doi(?:ven)?t|deben?|deberían?|deberán?|ha de|[وف]?(?:ينبغي|يجب|يتعين))${END}`,
  'iu',
);
/** A sentence whose subject is the State: "The State party should respond to concerns of ...". */
const STATE_SHOULD =
  /^(?:\p{L}+,\s+)?(?:the|le|el|l[’'])?\s?(?:State|Government|États?|Gouvernement|Estado|Gobierno)(?:\s+(?:part(?:y|ies)|parties?|parte))?\s+(?:\p{L}+\s+)?(?:should|must|shall|devrait|doit|debe|debería|deberá)(?!\p{L})/iu;

/** Vowel signs and the stretching stroke, which Arabic texts set or leave out at will. */
const ARABIC_SIGNS = /[\u064B-\u0652\u0640]/gu;

/**
 * Whether a sentence recommends, voices concern, or does neither, by its words in any of the four languages. A
 * sentence that does both recommends.
 */
export function voiceOf(sentence: string): Voice {
  const text = sentence.replace(ARABIC_SIGNS, '').replace(/\s+/gu, ' ').trim();
  if (STATE_SHOULD.test(text) || RECOMMENDS.some((pattern) => pattern.test(text))) return 'recommends';
  if (CONCERN.some((pattern) => pattern.test(text))) return 'concern';
  if (REMARK.test(text)) return 'other';
  return OBLIGATION.test(text) ? 'recommends' : 'other';
}

/** Whether the words begin by saying what the State should do. */
export function saysWhatTheStateShould(words: string): boolean {
  return STATE_SHOULD.test(words.trim());
}

const SENTENCE_END = /[.!?؟]["”»)]*\s+(?=["“«(]?[\p{Lu}\p{Script=Arabic}])/gu;
/** A full stop behind one of these ends no sentence. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{Lu}|nos?|arts?|paras?|pp?|vols?|chaps?|núms?|párrs?|mr|mrs|ms|dr|st|sra?|e\.g|i\.e|cf|al)\.$/iu;

/** The sentences of a text, in order; together they are the text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
