import { lineOf, whole } from './plain.ts';

/** How many letters of a longer word stand for it in all its forms. */
const STEM = 6;
const SHORTEST = 3;

/** Words that say nothing of what is asked: small ones, and those of nearly every recommendation. */
const STOP = new Set(
  `the of to and in for a an on with its that by as all from be or at which their it this is are has have so not no any
  other others further continue continues continuing efforts effort take taking taken measures measure ensure ensuring
  strengthen strengthening steps step promote promoting rights right human protection protect protecting implement
  implementing implementation including include includes particularly particular especially order view well also more
  such through necessary appropriate adopt adopting improve improving enhance enhancing intensify existing against under
  between within into towards both than these those would should can may will been who whom they them there where when
  while up out upon per via inter alia accordance line full fully effective effectively possible soon consider
  considering give given make making pursue work provide providing country state states government national
  international step accelerate speed redouble keep maintain develop developing persons people person respect
  regard
  les des la le du de et aux au pour une un dans sur par que qui en ou sont est se ses son leur leurs ce cette ces ne pas
  plus ainsi afin notamment prendre mesures efforts poursuivre continuer renforcer droits droit homme protection mettre
  oeuvre toutes tous tout assurer garantir promouvoir veiller
  el los las del al y para con por una unos unas su sus lo como mas este esta estos estas se ser derechos derecho humanos
  medidas adoptar seguir continuar esfuerzos fortalecer reforzar garantizar promover asegurar todos todas proteccion
  في من علي الي عن ان التي الذي مع هذا هذه ذلك بما لا او كل جميع حقوق الانسان مواصله تعزيز الجهود اتخاذ التدابير حمايه
  ضمان بشان خلال وفقا لل بين`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Several words that say the same as others, in English, French and Spanish. */
const SAME_WORDS: readonly (readonly [pattern: RegExp, said: string])[] = (
  [
    ['capita?l? punishment', 'death penalty'],
    ['death sentences?', 'death penalty'],
    ['peine capitale', 'peine de mort'],
    ['pena capital', 'pena de muerte'],
    ['nhris?', 'national human rights institution'],
    ['fgm', 'female genital mutilation'],
    ['mgf', 'mutilations genitales feminines'],
    [
      'trafficking in (?:persons|human beings|humans|people)|trafficking of (?:persons|human beings)',
      'human trafficking',
    ],
    ['non governmental organi[sz]ations?', 'ngo'],
    ['idps?', 'internally displaced persons'],
    ['(?:disabled|handicapped) (?:persons?|people)', 'persons with disabilities'],
    ['independent judiciary|judicial independence', 'independence judiciary'],
  ] as const
).map(([pattern, said]) => [whole(pattern), ` ${said}`]);

const MOST_SAME = 4;

/** Words as `plainWords` folds them, with one of several ways to say the same. */
export function unified(words: readonly string[]): string[] {
  const line = SAME_WORDS.reduce((all, [pattern, said]) => all.replace(pattern, said), lineOf(words));
  return line.split(' ').filter((word) => word !== '');
}

/** The stems of each word of a text, where several say the same as others those of the others for each of them. */
export function stemsInPlace(words: readonly (readonly string[])[]): string[][] {
  const stems = words.map((plain) => plain.flatMap((word) => stemOf(word) ?? []));
  const all = words.flat();
  if (unified(all).join() === all.join()) return stems;
  for (const at of words.keys())
    for (let length = 1; length <= MOST_SAME && at + length <= words.length; length++) {
      const line = lineOf(words.slice(at, at + length).flat());
      const same = SAME_WORDS.find(([pattern]) => line.replace(pattern, '') === ' ');
      if (!same) continue;
      const said = same[1].split(' ').flatMap((word) => stemOf(word) ?? []);
      stems.fill(said, at, at + length);
    }
  return stems;
}

/** Words with the same meaning whose beginnings differ. */
const SAME: Readonly<Record<string, string>> = {
  woman: 'women',
  children: 'child',
  childs: 'child',
  child: 'child',
  minors: 'child',
  prison: 'prison',
  penitentiary: 'prison',
  jails: 'prison',
  detained: 'detent',
  detainees: 'detent',
  detainee: 'detent',
  abolition: 'abolis',
  abolishing: 'abolis',
  abolitionist: 'abolis',
  ratify: 'ratifi',
  ratifying: 'ratifi',
  accede: 'ratifi',
  acceding: 'ratifi',
  accession: 'ratifi',
  adhere: 'ratifi',
  adhering: 'ratifi',
  sign: 'ratifi',
  signing: 'ratifi',
  signature: 'ratifi',
  party: 'ratifi',
  treaties: 'treaty',
  policies: 'policy',
  bodies: 'body',
  trafficking: 'traffi',
  invite: 'invita',
  inviting: 'invita',
  invites: 'invita',
  executions: 'execut',
  laws: 'law',
  legislative: 'legisl',
};
/** Articles and small words that Arabic writes together with the next. */
const ARABIC_HEAD =
  /^(?:وال|بال|كال|فال|لل|ال|و(?=\p{Script=Arabic}{4})|ب(?=\p{Script=Arabic}{5})|ل(?=\p{Script=Arabic}{5}))/u;

/** The stem of a word as `plainWords` folds it, or null for one that says nothing. */
export function stemOf(word: string): string | null {
  const same = SAME[word];
  if (same) return same;
  if (STOP.has(word) || (word.length < SHORTEST && !/^\d/.test(word))) return null;
  const bare = word.replace(ARABIC_HEAD, '');
  if (bare !== word && STOP.has(bare)) return null;
  if (bare.length > STEM) return bare.slice(0, STEM);
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
