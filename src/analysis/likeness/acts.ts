import { lineOf, whole } from './plain.ts';

/** What a recommendation asks a State to do, by its words in English, French, Spanish and Arabic, as `plainWords` folds them. */
const ACTS: readonly (readonly [name: string, pattern: string])[] = [
  [
    'ratify',
    'ratif\\w+|acced\\w+|accession|adher(?:e|ing|ence)|become (?:a )?(?:state )?party|becoming (?:a )?(?:state )?party|sign|signing|signature|join(?:ing)?|adherer|adhesion|adherir(?:se)?|signer|firmar|التصديق|تصديق|الانضمام|تصادق|تنضم',
  ],
  [
    'reservation',
    'reservations?|interpretative declarations?|reserves|reservas|التحفظات|تحفظات|تحفظها|تحفظاتها',
  ],
  [
    'invite',
    'standing invitations?|open invitations?|permanent invitation|invit(?:e|ing|ation|ations)|visits?|visitas?|visites?|invitation permanente|invitacion (?:abierta y )?permanente|دعوه|زياره',
  ],
  [
    'institution',
    'national human rights institutions?|nhris?|paris principles?|ombudsman|ombudsperson|human rights commission|principes de paris|principios de paris|مبادي باريس|ombudsm[ae]n|commissioner',
  ],
  [
    'abolish',
    'abol\\w+|end (?:\\w+ ){0,3}(?:death|capita)|eliminat\\w+ (?:\\w+ ){0,2}death penalty|abolir|abolicion|الغاء',
  ],
  ['moratorium', 'moratori\\w*|moratoire|وقف'],
  [
    'legislate',
    'legislat\\w+|laws?|acts?|bills?|codes?|criminali[sz]\\w+|constitution\\w*|decrim\\w+|prohibit\\w*|ban|outlaw|loi|lois|legisla\\w+|leyes|ley|codigo|tipificar|penaliser|القانون|قانون|التشريعات|تشريعات|القوانين',
  ],
  [
    'educate',
    'train\\w*|awareness|sensitiz\\w+|campaigns?|human rights education|formation|sensibilis\\w+|sensibiliz\\w+|capacitacion|التدريب|التوعيه|تدريب',
  ],
  [
    'pursue',
    'investigat\\w+|prosecut\\w+|impunity|perpetrators?|bring to justice|accountab\\w+|punish\\w*|enquet\\w+|poursui\\w+|impunite|investig\\w+|impunidad|التحقيق|العقاب',
  ],
  [
    'plan',
    'plans?|strateg\\w+|programmes?|programs?|polic(?:y|ies)|planes|estrategias?|politicas?|politiques?|خطه|استراتيجيه|برامج|سياسات',
  ],
  ['report', 'reports?|reporting|rapports?|informes?|تقارير|تقريرها|التقارير'],
  [
    'assist',
    'technical assistance|international (?:assistance|community|cooperation|support)|capacity building|assistance technique|asistencia tecnica|المساعده التقنيه',
  ],
  [
    'consult',
    'civil society|ngos?|non governmental|consult\\w*|societe civile|sociedad civil|المجتمع المدني',
  ],
  ['fund', 'resources|fund\\w*|budget\\w*|financ\\w+|ressources|recursos|presupuesto|الموارد'],
  ['collect', 'data|statistic\\w*|indicators?|disaggregat\\w+|donnees|datos|البيانات'],
  ['release', 'releas\\w+|liber\\w+|الافراج'],
  ['compensate', 'compensat\\w+|reparations?|redress|remed\\w+|indemni\\w+|reparacion\\w*|جبر|تعويض'],
  ['share', 'shar(?:e|ing)|best practices|partag\\w+|compartir|تبادل'],
  ['monitor', 'monitor\\w*|oversight|inspect\\w+|preventive mechanism|npm|supervis\\w+|رصد'],
  ['open up', '(?:access|quality|affordab\\w+|universal|free|inclusive)'],
  [
    'reform of law',
    '(?:revis\\w+|amend\\w*|reform\\w*|repeal\\w*|review\\w*|abrogat\\w+|rescind|modif\\w+|alter|change\\w*) (?:\\w+ ){0,6}(?:laws?|legislation|codes?|acts?|provisions|constitution)',
  ],
  [
    'new law',
    '(?:adopt\\w*|enact\\w*|pass|introduc\\w+|approv\\w+|draft\\w*|promulgat\\w+|criminali[sz]\\w+) (?:\\w+ ){0,6}(?:laws?|legislation|codes?|acts?|bill|provisions)|criminali[sz]\\w+|prohibit\\w*|outlaw',
  ],
  ['decriminalize', 'decriminali[sz]\\w+|dropp\\w+'],
  [
    'bring in line',
    '(?:align|harmoni[sz]\\w+|bring\\w*|conform\\w*|compl\\w+|consisten\\w+|incorporat\\w+) (?:\\w+ ){0,8}(?:law|laws|legislation|code|legislative|domestic)|(?:law|laws|legislation|code|codes) (?:\\w+ ){0,5}(?:in line|conform\\w*|compl\\w+|harmon\\w+|consisten\\w+)',
  ],
  [
    'follow',
    'follow up|upr|universal periodic review|examen periodique universel|examen periodico universal|الاستعراض الدوري',
  ],
];

export const ACT_NAMES: readonly string[] = ACTS.map(([name]) => name);

const PATTERNS = ACTS.map(([, pattern]) => new RegExp(whole(pattern).source));

/** The acts that a text asks for, as bits in the order of their list. */
export function actsIn(words: readonly string[]): number {
  const line = lineOf(words);
  return PATTERNS.reduce((bits, pattern, at) => (pattern.test(line) ? bits | (1 << at) : bits), 0);
}

/** The act that stands first among a text's first words, or -1. */
export function firstActIn(words: readonly string[]): number {
  const line = lineOf(words.slice(0, FIRST_WORDS));
  let [first, at] = [-1, Infinity];
  PATTERNS.forEach((pattern, act) => {
    const found = line.search(pattern);
    if (found !== -1 && found < at) [first, at] = [act, found];
  });
  return first;
}

const FIRST_WORDS = 12;
/** Ratifying, as a bit and as a place in the list. */
export const RATIFY = 1;
export const FIRST_RATIFY = 0;
