import type en from '../en/accessibility.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'accessibility.title': 'Accessibilité',
  'accessibility.aim.title': 'Ce que nous visons',
  'accessibility.aim.body':
    'Chacun doit pouvoir utiliser ce site : au clavier, avec un lecteur d’écran, agrandi quatre fois, sur un écran étroit, avec ses propres couleurs, sur papier et sans JavaScript. Il est conçu pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.',
  'accessibility.state.title': 'Où nous en sommes',
  'accessibility.state.body':
    'Chaque page est contrôlée par un programme en anglais, en français, en espagnol et en arabe, sur un écran large et sur un écran étroit. Les parcours principaux sont suivis au clavier seul, et nous avons écouté le site avec le lecteur d’écran Orca en anglais et en arabe. Nous ne connaissons aucun manquement au niveau AA, en dehors de ce qui est indiqué ci-dessous. Cette évaluation est la nôtre : aucun auditeur extérieur n’a examiné le site.',
  'accessibility.gaps.title': 'Ce qui manque, à notre connaissance',
  'accessibility.gaps.people':
    'Parmi les lecteurs d’écran, seul Orca a été essayé, par ceux qui font le site et sur ses pages principales seulement : ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack. Aucune personne qui en utilise un tous les jours n’a essayé le site, ni aucune qui se sert de la voix ou d’un contacteur.',
  'accessibility.gaps.documents':
    'Les fichiers d’origine sont conservés tels que l’Organisation des Nations Unies les a publiés ; beaucoup de ses fichiers PDF et Word sont difficiles à lire avec un lecteur d’écran. Ce que nous y lisons figure en texte sur les pages.',
  'accessibility.gaps.languages':
    'Les mots de l’Organisation des Nations Unies restent dans la langue de leur document, et il n’y a de texte en langage clair que là où quelqu’un en a écrit un.',
  'accessibility.gaps.translations':
    'Les textes français, espagnols et arabes du site n’ont pas été écrits par des locuteurs natifs et aucun ne les a relus, sauf si l’exploitant de ce site l’a fait faire.',
  'accessibility.contact.title': 'Si quelque chose ne fonctionne pas pour vous',
  'accessibility.contact.body':
    'Dites au secrétariat du mécanisme ({country}) de quelle page il s’agit et ce que vous n’avez pas pu faire. Demandez-lui aussi ce dont vous avez besoin sous une autre forme, par exemple en gros caractères ou en texte brut.',
  'accessibility.contact.list': 'Les organisations participantes, dont le secrétariat',
  'accessibility.complain.title': 'Comment vous plaindre',
  'accessibility.complain.body':
    'Si vous n’obtenez pas de réponse, ou si elle ne vous aide pas, adressez-vous à l’institution nationale des droits de l’homme, ou à l’autorité qui reçoit les plaintes pour discrimination fondée sur le handicap ({country}). La Convention relative aux droits des personnes handicapées (article 9) oblige les États à rendre accessible l’information ouverte au public.',
} satisfies Record<keyof typeof en, string>;
