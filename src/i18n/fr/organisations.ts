import type en from '../en/organisations.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'organisations.title': 'Organisations',
  'organisations.lead': '{country} : qui participe au suivi des recommandations, et avec quelle voix.',
  'organisations.count': '{count, plural, one {# organisation} other {# organisations}}',
  'organisations.empty':
    'Aucune organisation n’a encore été inscrite. Le secrétariat du mécanisme inscrit ici les ministères, le Parlement, l’institution nationale des droits de l’homme et la société civile.',
  'organisations.empty.add': 'Ajouter la première organisation',
  'organisations.kinds.secretariat': 'Secrétariat du mécanisme',
  'organisations.kinds.ministry': 'Ministères',
  'organisations.kinds.agency': 'Organismes publics',
  'organisations.kinds.local-government': 'Collectivités locales',
  'organisations.kinds.parliament-committee': 'Parlement',
  'organisations.kinds.nhri': 'Institution nationale des droits de l’homme',
  'organisations.kinds.cso': 'Société civile',
  'organisations.kinds.un-entity': 'Entités des Nations Unies',
  'organisations.suspended': 'Suspendue',
  'organisations.suspendedSince': 'Suspendue depuis le {date}',

  'organisations.page.description': '{name}, {kind} : ce dont elle répond dans le suivi des recommandations.',
  'organisations.page.responsible': 'Ce dont elle est responsable',
  'organisations.page.responsible.nothing': 'Rien ne lui a encore été attribué.',
  'organisations.page.history': 'Historique de la fiche de cette organisation',
  'organisations.page.change': 'Modifier cette organisation',
  'organisations.page.suspended.title': 'Suspendue depuis le {date}',
  'organisations.page.suspended.words':
    'Ses membres ne peuvent pas agir en son nom tant que la suspension n’est pas levée. Tout ce qu’elle a dit reste là où elle l’a dit.',
  'organisations.page.reason': 'Motif indiqué : {reason}',
  'organisations.page.suspensions': 'Suspensions',
  'organisations.page.suspensions.lead':
    'Chaque suspension est enregistrée ici, à la vue de tout le monde. Elle ne masque rien de ce qui a été dit auparavant. Les personnes ne sont pas nommées.',
  'organisations.page.suspension.what': 'Objet',
  'organisations.page.suspension.since': 'Depuis',
  'organisations.page.suspension.until': 'Jusqu’à',
  'organisations.page.suspension.reason': 'Motif indiqué',
  'organisations.page.suspension.organisation': 'L’organisation',
  'organisations.page.suspension.account': 'Un compte de l’organisation',
  'organisations.page.suspension.still': 'toujours en vigueur',

  'organisations.administer.lead':
    'Les organisations sont publiques, comme chacune de leurs modifications. Chacune a sa page, dont l’adresse ne change jamais.',
  'organisations.administer.add': 'Ajouter une organisation',
  'organisations.administer.public': 'Sa page publique',
  'organisations.administer.members':
    '{count, plural, =0 {personne encore} one {# personne} other {# personnes}}',
  'organisations.done.added':
    'Organisation ajoutée : {name}. Sa page publique se trouve à {address}. Invitez maintenant les personnes qui parlent pour elle.',
  'organisations.done.changed': 'L’organisation est enregistrée.',
  'organisations.done.suspended': 'L’organisation est suspendue, et sa page publique le dit avec le motif.',
  'organisations.done.lifted': 'La suspension est levée. La page publique garde la trace qu’elle a eu lieu.',
  'organisations.done.people': 'Inviter quelqu’un',

  'organisations.new.title': 'Ajouter une organisation',
  'organisations.change.title': 'Modifier : {name}',
  'organisations.name': 'Nom de l’organisation',
  'organisations.kind': 'Type',
  'organisations.kind.hint':
    'Il détermine la voix que portent ses membres et les rôles qu’ils peuvent avoir.',
  'organisations.kind.unknown':
    'Aucun type n’a été choisi. Choisissez de quel type d’organisation il s’agit.',
  'organisations.kind.roles':
    '{names} : {count, plural, one {cette personne a} other {ces personnes ont}} un rôle qui ne convient pas à une organisation du type « {kind} » : {roles}. Mettez d’abord fin à {count, plural, one {ce rattachement} other {ces rattachements}}, ou laissez le type inchangé.',
  'organisations.address.hint':
    'Formée à partir du nom lors de l’ajout de l’organisation, et gardée pour toujours : d’autres y renvoient.',
  'organisations.save': 'Enregistrer l’organisation',
  'organisations.sameName':
    'Il existe déjà une organisation « {name} ». Utilisez celle-là, ou donnez à celle-ci un nom qui les distingue.',

  'organisations.suspend.title': 'Suspendre cette organisation',
  'organisations.suspend.lead':
    'Ses membres ne pourront plus agir en son nom. Ce qu’elle a dit reste public et inchangé, et sa page indique à tout le monde depuis quand et pourquoi elle est suspendue.',
  'organisations.suspend.reason': 'Motif, lisible par tout le monde',
  'organisations.suspend.reason.hint':
    'Une ou deux phrases. Ne nommez personne : l’historique public ne nomme que des organisations.',
  'organisations.suspend': 'La suspendre',
  'organisations.lift.title': 'Lever la suspension',
  'organisations.lift.lead': 'Elle est suspendue depuis le {date} : {reason}',
  'organisations.lift': 'Lever la suspension',
  'organisations.reason.missing':
    'Aucun motif n’a été indiqué. Tout le monde lira pourquoi ; écrivez donc une ou deux phrases.',
  'organisations.reason.tooLong':
    'Le motif a {length, number} caractères, pour {most, number} au plus. Raccourcissez-le.',
  'organisations.reason.person':
    'Le motif contient « {found} », peut-être une personne ou une adresse électronique, et il sera public. Dites-le sans nommer personne.',
  'organisations.suspend.already':
    'Elle est déjà suspendue. Levez d’abord cette suspension si un autre motif doit figurer.',
  'organisations.suspend.lastAdministrator':
    'Si vous suspendez {name}, plus personne ne pourra administrer cette installation. Donnez d’abord le rôle d’administrateur à une personne active d’une autre organisation.',
} satisfies Record<keyof typeof en, string>;
