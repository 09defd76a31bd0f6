import type en from '../en/partnerships.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.partnerships': 'Partenariats',
  'browse.partnerships.what':
    'Accords sur des actions entre organes de l’État, société civile, collectivités locales et Nations Unies',
  'partnerships.title': 'Partenariats',
  'partnerships.lead':
    'Des accords datés sur des actions : qui apporte quoi, et quand ils sont revus. Chaque partie donne son accord en son nom et peut se retirer.',
  'partnerships.empty': 'Aucun partenariat n’est encore proposé. Proposez-en un sur des actions d’un plan.',
  'partnerships.empty.public':
    'Aucun partenariat n’est encore public. Les actions qui peuvent en avoir un sont dans les plans.',
  'partnerships.none': 'Aucun partenariat sur cette action n’est enregistré.',
  'partnerships.all': 'Tous les partenariats',
  'partnerships.state.proposed': 'Proposé',
  'partnerships.state.force': 'En vigueur',
  'partnerships.state.ended': 'Terminé',
  'partnerships.overdue': 'Révision en retard',
  'partnerships.inside': 'non public',
  'partnerships.reviewOn': 'révision le {date}',
  'partnerships.proposedBy': 'Proposé par {name}',
  'partnerships.agreedOn': 'Date de l’accord',
  'partnerships.review': 'Révision le',
  'partnerships.ended': 'Terminé le',
  'partnerships.parties': 'Qui apporte quoi',
  'partnerships.actions': 'Actions',
  'partnerships.actions.hidden': 'Les actions concernées ne sont pas encore publiques.',
  'partnerships.actions.nothing':
    'Votre organisation ne conduit encore aucune action sur laquelle en proposer un.',
  'partnerships.left': 'retirée le {date}',
  'partnerships.agreed': 'd’accord depuis le {date}',
  'partnerships.notYet': 'n’a pas encore donné son accord',
  'partnerships.agree': 'Donner l’accord de {name}',
  'partnerships.leave': 'Retirer {name}',
  'partnerships.reason': 'Raison',
  'partnerships.own': 'Pour qui l’a proposé',
  'partnerships.publish': 'Publier',
  'partnerships.withdraw': 'Retirer du public',
  'partnerships.publish.hint':
    'Public, chacun le voit avec ses parties, ce qu’elles apportent et les raisons de qui s’est retiré, et celles de ses actions qui sont publiques.',
  'partnerships.end': 'Mettre fin au partenariat',
  'partnerships.propose': 'Proposer un partenariat',
  'partnerships.propose.lead':
    'Dites qui apporte quoi à quelles actions, et quand vous le reverrez ensemble. Il ne lie personne avant que deux parties aient donné leur accord, chacune en son nom ; elles sont alors partenaires des actions.',
  'partnerships.choose': 'Choisir',
  'partnerships.language': 'Langue dans laquelle il est écrit',
  'partnerships.name': 'Titre',
  'partnerships.purpose': 'But',
  'partnerships.party': 'Partie {number}',
  'partnerships.organisation': 'Organisation',
  'partnerships.brings': 'Ce qu’elle apporte',
  'partnerships.title.missing': 'Il n’a pas de titre. Écrivez-en un qui le distingue des autres.',
  'partnerships.text.long':
    'Ce texte a {length, number} caractères ; {most, number} est le maximum. Raccourcissez-le.',
  'partnerships.day.wrong': 'La date est « {found} ». Écrivez un jour du calendrier, par exemple 2027-03-31.',
  'partnerships.review.before':
    'La révision, {review}, précède l’accord, {agreed}. Choisissez une date ultérieure.',
  'partnerships.party.unknown':
    'Ce qui est choisi ici n’est pas une organisation en activité. Choisissez-en une autre, ou videz les deux champs.',
  'partnerships.party.twice':
    'Cette organisation est nommée deux fois. Nommez chacune une fois, avec tout ce qu’elle apporte.',
  'partnerships.brings.missing': 'Il n’est pas dit ce que cette partie apporte. Écrivez-le en une phrase.',
  'partnerships.parties.few': 'Moins de deux parties sont nommées. Un accord en demande deux au moins.',
  'partnerships.actions.none': 'Aucune action n’est choisie. Choisissez sur quoi porte l’accord.',
  'partnerships.action.unknown':
    'Une des actions n’est plus là, ou est conduite par d’autres. Choisissez à nouveau.',
  'partnerships.reason.missing':
    'Aucune raison n’est donnée. Écrivez pourquoi en une phrase ; elle reste enregistrée.',
  'partnerships.notYours':
    'Seules ses propres personnes agissent au nom d’une organisation, et seul l’auteur de la proposition ou le secrétariat met fin à un accord ou le publie. Demandez-leur.',
  'partnerships.party.none':
    'Cette organisation n’est pas liée par l’accord à présent. Rouvrez la page pour voir ce qu’il en est.',
  'partnerships.ended.already': 'L’accord a pris fin entre-temps. Proposez-en un nouveau pour continuer.',
  'history.verb.partnership.propose': 'Un partenariat a été proposé',
  'history.verb.partnership.agree': 'Une partie a donné son accord à un partenariat',
  'history.verb.partnership.leave': 'Une partie s’est retirée d’un partenariat',
  'history.verb.partnership.end': 'Il a été mis fin à un partenariat',
  'history.verb.partnership.publish': 'Un partenariat a été publié',
  'history.verb.partnership.withdraw': 'Un partenariat a été retiré du public',
  'partnerships.change': 'Modifier le partenariat',
  'partnerships.save': 'Enregistrer et demander l’accord de chacun',
  'partnerships.change.hint':
    'Tout le monde n’a pas encore donné son accord. Qui l’a déjà donné est consulté à nouveau, car personne n’est lié par des mots qu’il n’a pas acceptés.',
  'partnerships.renew.hint':
    'Tout le monde a donné son accord. En cas de modification, il ne lie personne tant que chaque partie n’a pas accepté à nouveau ce qu’il dit alors.',
  'partnerships.party.kept':
    'Une partie ne peut pas être retirée d’un accord par une autre. Nommez chacune de celles qui n’ont pas quitté ; une partie quitte en son propre nom, ou l’accord prend fin et est proposé à nouveau.',
  'history.verb.partnership.change': 'Un partenariat a été modifié avant l’accord de tous',
  'history.verb.partnership.renew': 'Un partenariat a été modifié, et l’accord de chacun est redemandé',
} satisfies Record<keyof typeof en, string>;
