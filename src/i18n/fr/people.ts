import type en from '../en/people.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'people.title': 'Personnes',
  'people.lead':
    'Qui peut se connecter, pour quelle organisation et à quel titre. Une personne peut avoir plusieurs rôles dans plusieurs organisations.',
  'people.count': '{count, plural, one {# personne} other {# personnes}}',
  'people.invite': 'Inviter quelqu’un',
  'people.empty':
    'Personne n’a encore été invité. Invitez d’abord les points focaux des ministères : ils répondent des recommandations.',
  'people.state.invited': 'Invitation du {date}',
  'people.state.entered': 'Aucune invitation envoyée encore',
  'people.state.active': 'Compte actif',
  'people.state.suspended': 'Compte suspendu depuis le {date}',
  'people.nothing': 'dans aucune organisation',

  'people.new.title': 'Inviter quelqu’un',
  'people.new.lead':
    'Un lien lui est envoyé par courriel, avec lequel la personne choisit un mot de passe. Il est valable 14 jours et peut être renvoyé.',
  'people.name': 'Nom',
  'people.name.hint':
    'Tel qu’il doit figurer dans les courriels et pour les collègues. Le public ne le voit jamais.',
  'people.name.missing': 'Le nom est vide. Écrivez le nom sous lequel ses collègues connaissent la personne.',
  'people.name.tooLong':
    'Le nom a {length, number} caractères, pour {most, number} au plus. Raccourcissez-le.',
  'people.email': 'Adresse électronique',
  'people.email.hint': 'Une personne, une adresse : elle sert à se connecter.',
  'people.language': 'Langue',
  'people.language.hint': 'Ses courriels sont écrits dans cette langue.',
  'people.language.unknown':
    '« {found} » n’est pas une langue de cette installation. Choisissez-en une : {known}.',
  'people.organisation': 'Organisation',
  'people.organisation.choose': 'Choisissez une organisation',
  'people.organisation.none':
    'Il n’y a pas encore d’organisation, et une personne parle pour une organisation. Ajoutez-la d’abord.',
  'people.organisation.missing':
    'Aucune organisation n’a été choisie, ou elle n’existe plus. Choisissez celle pour laquelle la personne parle.',
  'people.roles': 'Rôles',
  'people.roles.hint':
    'Ce que la personne peut faire au nom de cette organisation. D’autres organisations peuvent être ajoutées ensuite.',
  'people.roles.missing':
    'Aucun rôle n’est coché. Cochez-en au moins un ; « Observateur » lit ce que voit l’organisation.',
  'people.role.administrator.what': 'Paramètres, organisations, personnes. Au secrétariat.',
  'people.role.secretariat.what': 'Importe, attribue, vérifie, compose les rapports. Au secrétariat.',
  'people.role.focal-point.what':
    'Répond de ce qui a été attribué. Dans les ministères, les organismes publics, les collectivités locales, au secrétariat.',
  'people.role.signatory.what':
    'Valide et signe. Dans les ministères, les organismes publics, les collectivités locales, au secrétariat.',
  'people.role.parliament.what': 'Contrôle. Dans une commission parlementaire.',
  'people.role.nhri.what':
    'Évalue en toute indépendance. Dans l’institution nationale des droits de l’homme.',
  'people.role.civil-society.what': 'Communique et évalue. Dans une organisation de la société civile.',
  'people.role.observer.what': 'Lit. Dans toute organisation.',
  'people.role.misfit':
    'Le rôle « {role} » ne convient pas à cette organisation : {organisation}, de type « {kind} ». Rôles possibles : {roles}.',
  'people.role.already':
    'La personne a déjà le rôle « {role} » dans cette organisation : {organisation}. Cochez un autre rôle ou choisissez une autre organisation.',
  'people.send': 'Envoyer l’invitation',

  'people.person.memberships': 'Rôles actuels',
  'people.person.memberships.none':
    'Cette personne n’est dans aucune organisation ; elle ne peut donc pas se connecter. Ajoutez-en une ci-dessous.',
  'people.person.since': 'depuis le {date}',
  'people.person.former': 'Rôles passés',
  'people.person.fromTo': 'du {from} au {to}',
  'people.person.end': 'Mettre fin',
  'people.person.end.which': 'Mettre fin : {role}, {organisation}',
  'people.person.add.title': 'Ajouter un rattachement',
  'people.person.add': 'Ajouter le rattachement',
  'people.person.invitation.title': 'Invitation',
  'people.person.invitation.lead':
    'Cette personne n’a pas encore choisi de mot de passe. Un nouveau lien annule celui qui a été envoyé, et vaut 14 jours.',
  'people.person.invitation.send': 'Renvoyer l’invitation',
  'people.person.sessions.title': 'Sessions',
  'people.person.sessions.lead':
    'Ferme ses sessions sur tous ses appareils, par exemple si l’un est perdu. La personne peut se connecter de nouveau.',
  'people.person.sessions.end': 'Fermer toutes ses sessions',
  'people.person.suspend.title': 'Suspendre ce compte',
  'people.person.suspend.lead':
    'Ses sessions sont fermées aussitôt et la personne ne peut plus se connecter. Rien de ce qu’elle a dit n’est masqué. Le public voit qu’un compte a été suspendu et pourquoi, sans la personne, à cet endroit : {organisations}.',
  'people.person.suspend.nowhere': 'l’historique du registre',
  'people.person.suspend.reason': 'Motif, lisible par tout le monde',
  'people.person.suspend.reason.hint':
    'Une ou deux phrases. Ne nommez personne : l’historique public ne nomme que des organisations.',
  'people.person.suspend': 'Le suspendre',
  'people.person.lift.title': 'Lever la suspension',
  'people.person.lift.lead': 'Ce compte est suspendu depuis le {date} : {reason}',
  'people.person.lift': 'Lever la suspension',

  'people.done.invited': 'L’invitation est en route. La boîte d’envoi indique si elle est partie.',
  'people.done.again': 'Une nouvelle invitation est en route. Le lien envoyé auparavant ne fonctionne plus.',
  'people.done.added': 'Le rattachement est ajouté et en vigueur.',
  'people.done.ended': 'Le rattachement a pris fin. Ce qui a été fait à ce titre demeure.',
  'people.done.signed-out': 'Ses sessions sont fermées.',
  'people.done.suspended': 'Le compte est suspendu, et l’historique public le dit sans la personne.',
  'people.done.lifted': 'La suspension est levée. L’historique public garde la trace qu’elle a eu lieu.',

  'people.lastAdministrator':
    '{name} est la dernière personne à pouvoir administrer cette installation. Donnez d’abord le rôle d’administrateur à quelqu’un d’autre et attendez sa première connexion.',
  'people.ownAdministrator':
    'Vous ne pouvez pas renoncer à votre dernier rôle d’administrateur. Demandez à un autre administrateur d’y mettre fin.',
  'people.suspendYourself':
    'Vous ne pouvez pas suspendre votre propre compte. Demandez-le à un autre administrateur.',
  'people.suspend.already':
    'Ce compte est déjà suspendu. Levez d’abord cette suspension si un autre motif doit figurer.',
  'people.suspendedFirst': 'Ce compte est suspendu. Levez d’abord la suspension.',
  'people.invitation.accepted':
    'Cette personne a déjà choisi un mot de passe ; aucune invitation n’est nécessaire. S’il est oublié, elle peut en définir un nouveau depuis la page de connexion.',
} satisfies Record<keyof typeof en, string>;
