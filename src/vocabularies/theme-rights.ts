import { rights, type Right } from './rights.ts';
import { slugOf } from './term-slug.ts';

/**
 * Which rights a theme concerns, by the names that UHRI and OHCHR's matrices have used since the second cycle, whatever
 * the year. A theme that is about how a State keeps its word, and not about one right, names none.
 */
const themes: Readonly<Record<string, readonly Right[]>> = {
  // How a State takes on its duties and keeps them: about every right, and so about none more than another.
  '2030 Agenda & other voluntary commitments': [],
  'Acceptance of international norms': [],
  'Awareness raising and dissemination': [],
  'Budget & resources (for human rights implementation)': [],
  'Business & Human Rights': [],
  'Civil & political rights': [],
  'Civil & political rights - general measures of implementation': [],
  'Constitutional & legislative framework': [],
  'Cooperation & consultation with civil society': [],
  'Cooperation & follow up with Special Procedures': [],
  'Cooperation & follow up with the Universal Periodic Review (UPR)': [],
  'Cooperation & Follow up with Treaty Bodies': [],
  'Cooperation and meaningful consultation with civil society & participation': [],
  'Cooperation with human rights mechanisms & requests for technical assistance': [],
  'Cooperation with international organizations': [],
  'Cooperation with special procedures': [],
  'Cooperation with treaty bodies': [],
  'Data collection & research': [],
  'Derogation & state of emergency': [],
  'Economic & political crisis, natural disasters or other emergencies': [],
  'Economic policy and foreign debt': [],
  'Economic, social & cultural rights': [],
  'Economic, social & cultural rights - general measures of implementation': [],
  'Follow-up to Universal Periodic Review (UPR)': [],
  'General framework of implementation': [],
  'Good governance & corruption': [],
  'Human rights & counter-terrorism': [],
  'Human rights education - general': [],
  'Human rights education, trainings & awareness raising': [],
  'Human rights policies': [],
  'Independent Monitoring Mechanism (IMM)': [],
  'Institutions & policies - General': [],
  'Inter-State cooperation & development assistance': [],
  'Inter-State cooperation & development or humanitarian assistance': [],
  'Inter-State cooperation and assistance': [],
  'Legal & institutional reform': [],
  'Legal, institutional & policy framework': [],
  'National Human Rights Action Plans (or specific areas) / implementation plans': [],
  'National Human Rights Institution (NHRI)': [],
  'National Mechanisms for Implementation, Reporting and Follow-up (NMIRF)': [],
  'National Plans of Action on Human Rights (or specific areas)': [],
  'Ratification of & accession to international instruments': [],
  'Research & other measures of implementation': [],
  Reservations: [],
  'Scope of international obligations': [],
  'Specific legal concepts that relates to persons or groups': [],
  'Statistics and indicators': [],
  'Statistics, indicators & disaggregated data': [],
  'Unilateral coercive measures': [],
  'Universal or cross-cutting issues': [],

  'Discrimination against women': ['gender-equality', 'equality'],
  'Advancement of women': ['gender-equality'],
  'Equality & non-discrimination': ['equality'],
  'Racial discrimination': ['racial-equality', 'equality'],
  'Right to development': ['development'],
  'Right to self-determination': ['self-determination'],
  'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)': ['equality', 'privacy'],

  'Death penalty': ['life'],
  'Extrajudicial, summary or arbitrary executions': ['life'],
  'Right to life': ['life'],
  'Right to physical & moral integrity': ['torture', 'liberty'],
  'Prohibition of torture and cruel, inhuman or degrading treatment': ['torture'],
  'Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)': ['torture'],
  'Persons deprived of liberty: definition of torture & ill-treatment': ['torture', 'detention'],
  'Persons deprived of liberty: concept of places of deprivation of liberty': ['detention', 'liberty'],
  'National Preventive Mechanism (NPM)': ['torture', 'detention'],
  'Conditions of detention': ['detention'],
  'Arbitrary arrest & detention': ['liberty'],
  'Liberty & security of the person': ['liberty'],
  'Enforced disappearances': ['disappearance'],
  'Domestic violence': ['gender-violence'],
  'Sexual & gender-based violence': ['gender-violence'],
  'Sexual & other forms of gender-based violence': ['gender-violence'],
  'Violence against women': ['gender-violence', 'gender-equality'],
  'Human trafficking & contemporary forms of slavery': ['slavery'],
  'Prohibition of slavery, trafficking': ['slavery'],
  'Right to be recognized as a person before the law': ['legal-personality'],
  'Administration of justice & fair trial': ['fair-trial'],
  'Access to justice & remedy': ['remedy', 'fair-trial'],
  'Impunity & transparency': ['remedy'],
  'Rule of law & impunity': ['remedy'],
  'Right to an effective remedy': ['remedy'],
  'Right to effective remedy & reparations': ['remedy'],
  'Support to victims & witnesses': ['remedy'],
  'Transitional justice': ['remedy'],
  'International criminal & humanitarian law (including crimes against humanity, war crimes, genocide)': [
    'life',
    'remedy',
  ],
  'Use of mercenaries/private security': ['self-determination'],

  'Private life & privacy': ['privacy'],
  'Right to private life, privacy': ['privacy'],
  'Freedom of movement': ['movement'],
  'Refugees & asylum seekers': ['asylum'],
  'Rights related to name, identity & nationality': ['nationality'],
  'Rights related to marriage & family': ['family'],
  'Land & property rights': ['property'],
  'Freedom of thought, conscience & religion': ['religion'],
  'Freedom of opinion and expression': ['expression'],
  'Freedom of opinion & expression & right to information': ['expression'],
  'Freedom of opinion and expression & access to information': ['expression'],
  'Right to peaceful assembly': ['assembly'],
  'Freedom of association': ['association'],
  'Right to participate in public affairs & right to vote': ['participation'],
  'Right to participation in public affairs and right to vote': ['participation'],
  'Participation of women in political & public life': ['participation', 'gender-equality'],

  'Labour rights and right to work': ['work', 'working-conditions'],
  'Right to work': ['work'],
  'Right to work and to just & favorable conditions of work & labour rights': ['work', 'working-conditions'],
  'Right to just and favourable conditions of work': ['working-conditions'],
  'Trade union rights': ['unions', 'association'],
  'Right to social security': ['social-security'],
  'Human rights & poverty': ['living-standard'],
  'Right to an adequate standard of living': ['living-standard'],
  'Right to an adequate standard of living - general': ['living-standard'],
  'Right to food': ['food', 'living-standard'],
  'Human Rights & drinking water and sanitation': ['water', 'living-standard'],
  'Safe drinking water & sanitation': ['water', 'living-standard'],
  'Right to adequate housing': ['housing', 'living-standard'],
  'Right to health': ['health'],
  'Right to health - General': ['health'],
  'Access to sexual & reproductive health & services': ['reproductive-health', 'health'],
  'Sexual & reproductive health and rights': ['reproductive-health', 'health'],
  'Right to education': ['education'],
  'Right to education - General': ['education'],
  'Cultural rights': ['culture'],
  'Human rights & climate change': ['environment'],
  'Human rights & the environment': ['environment'],
  'Human rights & toxics / hazardous wastes': ['environment', 'health'],

  'Children: definition; general principles; protection': ['children'],
  'Children: family environment & alternative care': ['children', 'family'],
  'Children: juvenile justice': ['child-justice', 'children'],
  'Children: protection against exploitation': ['child-protection', 'children'],
  'Persons with disabilities: accessibility, mobility': ['accessibility', 'disability'],
  'Persons with disabilities: definition, general principles': ['disability'],
  'Persons with disabilities: independence, inclusion': ['independent-living', 'disability'],
  'Persons with disabilities: protecting the integrity of the person': ['disability', 'torture'],
  'Persons with disabilities: protection against exploitation, violence & abuse': ['disability'],
  'Persons with disabilities: protection and safety in situations of risk': ['disability'],
  'Members of minorities': ['minorities'],
  'Indigenous peoples': ['indigenous-peoples'],
  Migrants: ['migrants'],
};

/** `B32 Racial discrimination`: the second cycle's matrices give themes a number. */
const NUMBER = /^[a-h]\d{1,2}-/;

/** The same for every way of writing a theme: capitals, signs, `and` or `&`, with its number or without. */
export function themeKey(label: string): string {
  const words = slugOf(label).replace(NUMBER, '').split('-');
  return words.filter((word) => word !== 'and').join('-');
}

const byKey = new Map(Object.entries(themes).map(([name, concerned]) => [themeKey(name), concerned]));

/** The rights that a theme concerns, as a document names it; none for a theme that the vocabulary does not know. */
export function rightsOfTheme(label: string): readonly Right[] {
  return byKey.get(themeKey(label)) ?? [];
}

/** The rights that several themes concern together, each once, in the vocabulary's order. */
export function rightsOfThemes(labels: readonly string[]): Right[] {
  const concerned = new Set(labels.flatMap((label) => rightsOfTheme(label)));
  return rights.filter((right) => concerned.has(right));
}

/** Every theme that the vocabulary knows, by the name that it was issued under. */
export const knownThemes: readonly string[] = Object.keys(themes);
