import { slugOf } from './term-slug.ts';
import { knownThemes, themeKey } from './theme-rights.ts';

/**
 * What UHRI and OHCHR's matrices called a theme in an earlier cycle, and what they call it now. Where a theme was parted
 * since, the name is the one that covers most of it; where two became one, both lead to that one. A theme that has no
 * successor of its own stays as it is.
 */
const earlierThemes: Readonly<Record<string, string>> = {
  'Acceptance of international norms': 'Ratification of & accession to international instruments',
  'Access to sexual & reproductive health & services': 'Sexual & reproductive health and rights',
  'Awareness raising and dissemination': 'Human rights education, trainings & awareness raising',
  'Cooperation and meaningful consultation with civil society & participation':
    'Cooperation & consultation with civil society',
  'Cooperation with special procedures': 'Cooperation & follow up with Special Procedures',
  'Cooperation with treaty bodies': 'Cooperation & Follow up with Treaty Bodies',
  'Domestic violence': 'Sexual & gender-based violence',
  'Follow-up to Universal Periodic Review (UPR)':
    'Cooperation & follow up with the Universal Periodic Review (UPR)',
  'Freedom of opinion & expression & right to information':
    'Freedom of opinion and expression & access to information',
  'Freedom of opinion and expression': 'Freedom of opinion and expression & access to information',
  'Human Rights & drinking water and sanitation': 'Safe drinking water & sanitation',
  'Human rights education - general': 'Human rights education, trainings & awareness raising',
  'Human rights policies': 'General framework of implementation',
  'Impunity & transparency': 'Rule of law & impunity',
  'Institutions & policies - General': 'General framework of implementation',
  'Inter-State cooperation & development assistance': 'Inter-State cooperation and assistance',
  'Inter-State cooperation & development or humanitarian assistance':
    'Inter-State cooperation and assistance',
  'Legal, institutional & policy framework': 'Legal & institutional reform',
  'National Plans of Action on Human Rights (or specific areas)':
    'National Human Rights Action Plans (or specific areas) / implementation plans',
  'Prohibition of slavery, trafficking': 'Human trafficking & contemporary forms of slavery',
  'Prohibition of torture and cruel, inhuman or degrading treatment':
    'Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)',
  'Right to an adequate standard of living - general': 'Right to an adequate standard of living',
  'Right to an effective remedy': 'Access to justice & remedy',
  'Right to education - General': 'Right to education',
  'Right to effective remedy & reparations': 'Access to justice & remedy',
  'Right to health - General': 'Right to health',
  'Right to just and favourable conditions of work': 'Labour rights and right to work',
  'Right to participation in public affairs and right to vote':
    'Right to participate in public affairs & right to vote',
  'Right to private life, privacy': 'Private life & privacy',
  'Right to work': 'Labour rights and right to work',
  'Right to work and to just & favorable conditions of work & labour rights':
    'Labour rights and right to work',
  'Sexual & other forms of gender-based violence': 'Sexual & gender-based violence',
  'Statistics and indicators': 'Data collection & research',
  'Statistics, indicators & disaggregated data': 'Data collection & research',
};

/** Names of groups of persons in earlier cycles, likewise. */
const earlierGroups: Readonly<Record<string, string>> = {
  'asylum-seekers & refugees': 'Refugees & asylum seekers',
  girls: 'Women & girls',
  'lesbian, gay, bisexual, transgender and intersex persons (LGBTI)':
    'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)',
  'migrants & domestic workers': 'Migrants',
  women: 'Women & girls',
  youth: 'Youth & juveniles',
};

/** The groups of persons that UHRI names. */
export const groups: readonly string[] = [
  'Children',
  'Children in vulnerable situations (abused, living on the street, institutionalized, indigenous, migrant children etc.)',
  'Civil society',
  'Disappeared persons',
  'Educational staff & students',
  'General',
  'Human rights defenders',
  'Indigenous peoples',
  'Internally displaced persons',
  'Judges, lawyers and prosecutors',
  'Law enforcement / police & prison officials',
  'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)',
  'Media',
  'Medical staff / health professionals',
  'Migrants',
  'Military staff',
  'Minorities/ racial, ethnic, linguistic, religious or descent-based groups',
  'Non-citizens',
  'Older persons',
  'Persons affected by armed conflict',
  'Persons deprived of their liberty & detainees',
  'Persons living in poverty',
  'Persons living in rural areas',
  'Persons living with HIV/AIDS',
  'Persons with disabilities',
  'Public officials',
  'Refugees & asylum seekers',
  'Roma, Gypsies, Sinti & Travellers',
  'Stateless persons',
  'Vulnerable persons/groups',
  'Women & girls',
  'Youth & juveniles',
];

/** A theme of the second cycle that is a group of persons now, and no theme. */
const GROUP_ONCE = 'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)';

/** The themes that UHRI names now: those that the map of rights knows and that nothing has taken the place of. */
export const themes: readonly string[] = knownThemes
  .filter((name) => !Object.hasOwn(earlierThemes, name) && name !== GROUP_ONCE)
  .toSorted();

const currentTheme = byKey(themeKey, themes, earlierThemes);
const currentGroup = byKey(slugOf, groups, earlierGroups);

function byKey(
  keyOf: (name: string) => string,
  current: readonly string[],
  earlier: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const known = new Map(current.map((name) => [keyOf(name), name]));
  for (const [name, successor] of Object.entries(earlier)) known.set(keyOf(name), successor);
  return known;
}

/** What a theme is called now, however a document of any cycle wrote it; undefined for one that is not known. */
export function themeNow(label: string): string | undefined {
  return currentTheme.get(themeKey(label));
}

/** The same for a group of persons. */
export function groupNow(label: string): string | undefined {
  return currentGroup.get(slugOf(label));
}
