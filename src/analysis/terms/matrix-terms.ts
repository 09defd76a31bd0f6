export const matrixKinds = ['theme', 'group', 'sdg'] as const;

/** A term of OHCHR's matrices and of UHRI that follows from what a text is about. */
export interface MatrixRule {
  kind: (typeof matrixKinds)[number];
  /** As UHRI writes it now; the goal's number for `sdg`. */
  label: string;
  /** As matrices of earlier cycles wrote the same. */
  also?: readonly string[];
  /** UPR Info's issues that it follows from. */
  issues?: readonly string[];
  /** Words that it follows from. */
  words?: RegExp;
}

const theme = (label: string, rule: Omit<MatrixRule, 'kind' | 'label'>): MatrixRule => ({
  kind: 'theme',
  label,
  ...rule,
});
const group = (label: string, rule: Omit<MatrixRule, 'kind' | 'label'>): MatrixRule => ({
  kind: 'group',
  label,
  ...rule,
});
const goal = (label: string, rule: Omit<MatrixRule, 'kind' | 'label'>): MatrixRule => ({
  kind: 'sdg',
  label,
  ...rule,
});

/** Written by us from the lists of terms; how far each holds is measured, not assumed (docs/terms.md). */
export const MATRIX_RULES: readonly MatrixRule[] = [
  theme('Ratification of & accession to international instruments', {
    also: ['Acceptance of international norms'],
    words: /\b(ratif\w+|acce(?:de|ding|ssion)|signing|sign and|becom\w+ (?:a )?party)\b/i,
  }),
  theme('Reservations', { words: /\breservations?\b/i }),
  theme('Cooperation & Follow up with Treaty Bodies', {
    also: ['Cooperation with treaty bodies'],
    issues: ['Treaty bodies'],
  }),
  theme('Cooperation & Follow up with Special Procedures', {
    also: ['Cooperation with special procedures'],
    issues: ['Special procedures'],
  }),
  theme('Cooperation & follow up with the Universal Periodic Review (UPR)', {
    also: ['Follow-up to Universal Periodic Review (UPR)'],
    issues: ['UPR process'],
  }),
  theme('Inter-State cooperation and assistance', {
    also: [
      'Inter-State cooperation & development assistance',
      'Inter-State cooperation & development or humanitarian assistance',
    ],
    words: /\b(official development assistance|development (?:aid|assistance|cooperation)|bilateral)\b/i,
  }),
  theme('Constitutional & legislative framework', {
    also: ['Constitutional and legislative framework', 'Legal & institutional reform'],
    words: /\b(legislation|legislative|law|laws|act|code|constitution\w*|criminali[sz]\w+)\b/i,
  }),
  theme('General framework of implementation', {
    also: ['Institutions & policies - General', 'Legal, institutional & policy framework'],
    words: /\b(strateg\w+|polic(?:y|ies)|programmes?|institution\w*|mechanisms?)\b/i,
  }),
  theme('National Human Rights Action Plans (or specific areas) / implementation plans', {
    also: ['National Plans of Action on Human Rights (or specific areas)', 'Human rights policies'],
    issues: ['National plan of action'],
  }),
  theme('National Human Rights Institution (NHRI)', { issues: ['NHRI'] }),
  theme('Human rights education, trainings & awareness raising', {
    also: [
      'Human rights education, trainings and awareness raising',
      'Human rights education - general',
      'Awareness raising and dissemination',
    ],
    issues: ['Human rights education and training'],
  }),
  theme('Cooperation & consultation with civil society', { issues: ['Civil society'] }),
  theme('Data collection & research', {
    also: ['Statistics and indicators', 'Statistics, indicators & disaggregated data'],
    words: /\b(data|statistics|indicators)\b/i,
  }),
  theme('Equality & non-discrimination', {
    words: /\b(discriminat\w+|non-discrimination|hate|intoleran\w+)\b/i,
  }),
  theme('Racial discrimination', {
    issues: ['Racial discrimination'],
    words: /\b(racis\w+|racial|xenophob\w+|ethnic hatred)\b/i,
  }),
  theme('Right to development', { words: /\bright to development\b/i }),
  theme('Business & Human Rights', { words: /\bbusiness\b/i }),
  theme('Good governance & corruption', { issues: ['Corruption'] }),
  theme('Human rights & the environment', { issues: ['Environment'] }),
  theme('Human rights & climate change', { words: /\bclimate\b/i }),
  theme('Human rights & counter-terrorism', { issues: ['Counter-terrorism'] }),
  theme('Death penalty', { issues: ['Death penalty'] }),
  theme('Extrajudicial, summary or arbitrary executions', { issues: ['Extrajudicial executions'] }),
  theme('Enforced disappearances', { issues: ['Enforced disappearances'] }),
  theme('Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)', {
    also: ['Prohibition of torture and cruel, inhuman or degrading treatment'],
    words: /\b(tortur\w+|ill-treatment|degrading|OPCAT)\b/i,
  }),
  theme('Conditions of detention', {
    words: /\b(prison\w*|detention (?:conditions|facilit\w+)|overcrowd\w+)\b/i,
  }),
  theme('Arbitrary arrest & detention', { words: /\barbitrary (?:arrest|detention)/i }),
  theme('Human trafficking & contemporary forms of slavery', {
    also: ['Prohibition of slavery, trafficking'],
    issues: ['Trafficking'],
  }),
  theme('Administration of justice & fair trial', {
    words: /\b(judicia\w+|judges?|courts?|justice system|fair trial|backlog)\b/i,
  }),
  theme('Rule of law & impunity', { issues: ['Impunity'] }),
  theme('Access to justice & remedy', {
    also: ['Right to an effective remedy', 'Right to effective remedy & reparations'],
    words:
      /\b(remed\w+|redress|reparation\w*|compensat\w+|erased|perpetrators?|prosecut\w+|investigat\w+)\b/i,
  }),
  theme('Support to victims & witnesses', {
    also: ['Support to victims and witnesses'],
    words:
      /\b(victims? (?:support|protection)|(?:support|assist\w+|protect\w+|shelters?)[^.]{0,40}victims|shelters?)\b/i,
  }),
  theme('Freedom of thought, conscience & religion', {
    also: ['Freedom of thought, conscience and religion'],
    issues: ['Freedom of religion and belief'],
  }),
  theme('Freedom of opinion and expression & access to information', {
    also: ['Freedom of opinion and expression', 'Freedom of opinion & expression & right to information'],
    issues: ['Freedom of opinion and expression', 'Freedom of the press'],
  }),
  theme('Right to peaceful assembly', { words: /\bassembl(?:y|ies)\b/i }),
  theme('Freedom of association', { words: /\bfreedom of association\b/i }),
  theme('Right to participate in public affairs & right to vote', {
    also: ['Right to participation in public affairs and right to vote'],
    words:
      /\b(politic\w+ (?:participation|life|representation)|public (?:affairs|life)|elect\w+|decision-making)\b/i,
  }),
  theme('Private life & privacy', { also: ['Right to private life, privacy'], words: /\bprivacy\b/i }),
  theme('Rights related to name, identity & nationality', {
    also: ['Rights related to name, identity, nationality'],
    words: /\b(stateless\w*|nationality|citizenship|erased|birth registration|permanent residen\w+)\b/i,
  }),
  theme('Rights related to marriage & family', {
    words: /\b(marriage|family (?:code|law|life)|partnerships?|same-sex)\b/i,
  }),
  theme('Labour rights and right to work', {
    also: [
      'Right to work',
      'Right to just and favourable conditions of work',
      'Right to work and to just & favorable conditions of work & labour rights',
    ],
    words: /\b(employment|labou?r|wages?|pay gap|workplace|work conditions)\b/i,
  }),
  theme('Trade union rights', { words: /\btrade unions?\b/i }),
  theme('Right to social security', { words: /\bsocial (?:security|protection)\b/i }),
  theme('Human rights & poverty', { issues: ['Poverty'] }),
  theme('Right to an adequate standard of living', {
    also: ['Right to an adequate standard of living - general'],
    words: /\b(standards? of living|living (?:standards?|conditions)|housing|poverty)\b/i,
  }),
  theme('Right to food', { issues: ['Right to food'] }),
  theme('Right to adequate housing', { issues: ['Right to housing'], words: /\bhousing\b/i }),
  theme('Safe drinking water & sanitation', {
    also: ['Human Rights & drinking water and sanitation', 'Human Rights & drinking water & sanitation'],
    issues: ['Right to water'],
    words: /\b(?:drinking )?water\b/i,
  }),
  theme('Right to health', { also: ['Right to health - General'], words: /\bhealth\w*/i }),
  theme('Sexual & reproductive health and rights', {
    also: ['Access to sexual & reproductive health & services'],
    words: /\breproductive\b/i,
  }),
  theme('Right to education', {
    also: ['Right to education - General'],
    words: /\b(schools?|(?:right to|access to|inclusive|quality) education|education system)\b/i,
  }),
  theme('Cultural rights', { words: /\bcultur(?:al|e)\b/i }),
  theme('Discrimination against women', {
    words:
      /\b(discrimination against women|gender (?:equality|pay)|equality between (?:women and men|men and women))\b/i,
  }),
  theme('Violence against women', {
    words: /\bviolence against women|domestic violence|Istanbul Convention\b/i,
  }),
  theme('Sexual & gender-based violence', {
    also: ['Sexual & other forms of gender-based violence', 'Domestic violence'],
    words: /\b(sexual violence|gender-based violence|domestic violence|rape)\b/i,
  }),
  theme('Children: definition; general principles; protection', {
    issues: ['Rights of the Child'],
  }),
  theme('Children: protection against exploitation', {
    words: /\bchild\w*\b[^.]*\b(exploitation|traffick\w+|pornography|prostitution|abuse)\b/i,
  }),
  theme('Children: family environment & alternative care', {
    also: ['Children: family environment and alternative care'],
    words: /\b(corporal punishment|adoption|alternative care|foster)\b/i,
  }),
  theme('Children: juvenile justice', { also: ['Children: Juvenile justice'], words: /\bjuvenile\b/i }),
  theme('Persons with disabilities: definition, general principles', { issues: ['Disabilities'] }),
  theme('Members of minorities', { issues: ['Minorities'], words: /\b(minorit\w+|roma)\b/i }),
  theme('Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)', {
    issues: ['Sexual Orientation and Gender Identity'],
  }),
  theme('Migrants', { issues: ['Migrants'] }),
  theme('Refugees & asylum seekers', { issues: ['Asylum-seekers - refugees'] }),
  theme('Indigenous peoples', { issues: ['Indigenous peoples'] }),

  group('Women', { issues: ["Women's rights"] }),
  group('girls', { words: /\bgirls?\b/i }),
  group('Children', { issues: ['Rights of the Child'] }),
  group('minorities/ racial, ethnic, linguistic, religious or descent-based groups', {
    issues: ['Minorities', 'Racial discrimination'],
    words: /\b(minorit\w+|roma|racis\w+|racial|xenophob\w+|ethnic)\b/i,
  }),
  group('persons with disabilities', { issues: ['Disabilities'] }),
  group('Migrants & domestic workers', { also: ['migrants'], issues: ['Migrants'] }),
  group('refugees & asylum seekers', { issues: ['Asylum-seekers - refugees'] }),
  group('lesbian, gay, bisexual and transgender and intersex persons (LGBTI)', {
    also: ['lesbian, gay, bisexual, transgender and intersex persons (LGBTI)'],
    issues: ['Sexual Orientation and Gender Identity'],
  }),
  group('older persons', { words: /\b(older persons?|elderly|old age)\b/i }),
  group('stateless persons', { words: /\b(stateless\w*|erased)\b/i }),
  group('non-citizens', { words: /\b(erased|stateless\w*|foreigners?|non-citizens?)\b/i }),
  group('Disappeared persons', { issues: ['Enforced disappearances'] }),
  group('persons living in poverty', { issues: ['Poverty'] }),
  group('Persons deprived of their liberty & detainees', { words: /\b(prison\w*|detain\w+|detention)\b/i }),
  group('judges, lawyers and prosecutors', { words: /\b(judges|lawyers|prosecutors)\b/i }),
  group('indigenous peoples', { issues: ['Indigenous peoples'] }),
  group('human rights defenders', { issues: ['Human rights defenders'] }),

  goal('1', { issues: ['Poverty'] }),
  goal('2', { issues: ['Right to food'] }),
  goal('3', { words: /\bhealth\w*/i }),
  goal('4', { issues: ['Right to education'], words: /\b(schools?|education system)\b/i }),
  goal('5', { issues: ["Women's rights"] }),
  goal('6', { issues: ['Right to water'], words: /\bwater\b/i }),
  goal('8', { issues: ['Labour', 'Trafficking'], words: /\b(employment|wages?)\b/i }),
  goal('10', {
    issues: ['Minorities', 'Racial discrimination', 'Disabilities', 'Sexual Orientation and Gender Identity'],
    words: /\b(discriminat\w+|roma|minorit\w+|racis\w+|migra\w+)\b/i,
  }),
  goal('11', { issues: ['Right to housing'] }),
  goal('13', { words: /\bclimate\b/i }),
  goal('16', {
    issues: [
      'Justice',
      'Corruption',
      'Trafficking',
      'Freedom of opinion and expression',
      'Torture and other CID treatment',
    ],
    words: /\b(violence|victims?|hate|courts?|judicia\w+|stateless\w*|erased|nhri|ombudsman)\b/i,
  }),
  goal('17', { words: /\b(official development assistance|development (?:aid|cooperation))\b/i }),
];
