import type en from '../en/evidence.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.evidence': 'Éléments de preuve',
  'browse.evidence.what':
    'Fichiers et liens sur lesquels reposent les comptes rendus et les appréciations, et ce qu’ils doivent prouver',
  'evidence.title': 'Éléments de preuve',
  'evidence.lead':
    'Tous les fichiers et liens donnés comme preuve, ce qu’ils doivent prouver et où ils ont été donnés. Vous voyez ceux que vous pouvez avoir ; la recherche porte aussi sur le contenu des fichiers.',
  'evidence.words': 'Mots dans les fichiers, les noms ou ce qu’ils prouvent',
  'evidence.any': 'Tous',
  'evidence.source': 'Donné avec',
  'evidence.source.update': 'Un compte rendu',
  'evidence.source.assessment': 'Une appréciation',
  'evidence.form': 'Forme',
  'evidence.form.file': 'Fichiers',
  'evidence.form.link': 'Liens',
  'evidence.organisation': 'Donné par',
  'evidence.show': 'Afficher',
  'evidence.found': '{count, plural, =0 {Rien trouvé} one {# élément} many {# éléments} other {# éléments}}',
  'evidence.none': 'Aucun élément que vous puissiez avoir ne correspond à ce choix.',
  'evidence.all': 'Tous les éléments',
  'shell.nav.find': 'Chercher',
  'find.title': 'Chercher',
  'find.for': 'Chercher : {words}',
  'find.lead':
    'Dans les recommandations, actions, plans, comptes rendus, éléments de preuve et leur contenu, discussions, organismes et collègues, dans la mesure où vous pouvez les voir. Les mots anglais, français, espagnols et arabes sont trouvés sous toutes leurs formes.',
  'find.words': 'Mots',
  'find.do': 'Chercher',
  'find.found': '{count, plural, =0 {Rien trouvé} one {# résultat} many {# résultats} other {# résultats}}',
  'find.none':
    'Rien de ce que vous pouvez voir ne contient ces mots. Essayez avec moins de mots, ou parcourez :',
  'find.all': 'Tous les {count}',
  'find.kind.recommendations': 'Recommandations',
  'find.kind.actions': 'Actions',
  'find.kind.plans': 'Plans',
  'find.kind.updates': 'Comptes rendus',
  'find.kind.evidence': 'Éléments de preuve',
  'find.kind.discussions': 'Discussions',
  'find.kind.organisations': 'Organismes',
  'find.kind.people': 'Collègues',
} satisfies Record<keyof typeof en, string>;
