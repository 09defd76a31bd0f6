import type en from '../en/hand-overs.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.handOvers': 'Passations',
  'browse.handOvers.what':
    'Quand quelqu’un part, ou que le gouvernement change : qui prend la suite, avec ce qui est en cours',
  'handOvers.title': 'Passations',
  'handOvers.title.one': 'Passation : {organisation}',
  'handOvers.lead':
    'Qui s’en va remet ses rôles et ce qui l’attend à qui prend la suite, avec un dossier pour le premier matin. Ce qui a été fait reste l’œuvre de qui l’a fait.',
  'handOvers.waiting': '{leaver} vous a passé la main : {organisation}',
  'handOvers.organisation': 'De quelle organisation',
  'handOvers.new': 'Passer la main',
  'handOvers.new.lead':
    'Choisissez un successeur pour chaque personne qui part, plusieurs à la fois au besoin. Il reçoit les rôles ; les décisions qui attendent en personne qui part l’attendent désormais. Les recherches que quelqu’un conserve restent les siennes.',
  'handOvers.empty': 'Rien n’a encore été transmis que vous puissiez voir.',
  'handOvers.nobodyHere': 'Personne dans cette organisation n’a de rôle à transmettre.',
  'handOvers.whom': '{leaver} à {successor}',
  'handOvers.toWhom': 'à : {name}',
  'handOvers.successorOf': 'Successeur de {name}',
  'handOvers.stays': 'reste',
  'handOvers.note': 'Comment faire',
  'handOvers.note.hint':
    'Pour qui prend la suite : ce qui est en cours, où sont les dossiers, à qui s’adresser.',
  'handOvers.gone': 'Vous avez passé la main',
  'handOvers.gone.lead':
    'Vos rôles ont pris fin, et qui prend la suite trouve ce qui vous attendait. Ce que vous avez fait reste enregistré comme vôtre. Merci.',
  'handOvers.make': 'Passer la main maintenant',
  'handOvers.move': 'Confier les responsabilités d’une organisation à une autre',
  'handOvers.move.lead':
    'Pour un changement de gouvernement : chaque responsabilité, chaque part dans une action et chaque décision en suspens passe à l’autre organisation, qui doit répondre à nouveau de ses responsabilités. Les comptes rendus restent ceux de la première.',
  'handOvers.from': 'De',
  'handOvers.to': 'À',
  'handOvers.leaver': 'Qui part',
  'handOvers.successor': 'Qui prend la suite',
  'handOvers.day': 'Jour',
  'handOvers.received': 'reprise, {day}',
  'handOvers.receive': 'Je l’ai',
  'handOvers.paper': 'Le dossier à emporter :',
  'handOvers.none': 'Rien.',
  'handOvers.deadlines': 'Échéances',
  'handOvers.duties':
    '{count, plural, =0 {Responsabilités} one {# responsabilité} other {# responsabilités}}',
  'handOvers.actions': 'Actions en cours',
  'handOvers.drafts': 'Brouillons de comptes rendus',
  'handOvers.draft': 'encore sans texte',
  'handOvers.decisions': 'Décisions à exécuter',
  'handOvers.history': 'Comptes rendus précédents',
  'handOvers.contacts': 'À qui s’adresser',
  'handOvers.howTo': 'Comment on fait ici',
  'handOvers.howTo.duties': 'Répondre aux responsabilités en attente',
  'handOvers.howTo.updates': 'Achever les brouillons et rendre compte',
  'handOvers.howTo.plans': 'Tenir à jour les actions du plan',
  'handOvers.howTo.meetings': 'Voir ce que les réunions ont décidé',
  'handOvers.howTo.calendar': 'Voir les échéances de l’organisation',
  'handOvers.nobody': 'Personne n’est choisi. Choisissez un successeur pour qui part.',
  'handOvers.notThere': 'Cette personne n’a plus de rôle dans l’organisation. Rouvrez la page.',
  'handOvers.notYours':
    'Ici vous pouvez passer la main pour vous-même, non pour d’autres. À eux de le faire, ou à un administrateur.',
  'handOvers.successor.unfit':
    'La personne choisie part aussi, est vous-même, ou n’a pas de compte valable. Choisissez-en une autre.',
  'handOvers.successor.outside':
    'La personne choisie n’appartient pas à l’organisation. Choisissez un collègue, ou adressez-vous à un administrateur.',
  'handOvers.administrator':
    'Le rôle d’administrateur serait transmis aussi. Un administrateur doit le faire.',
  'handOvers.from.missing':
    'Aucune organisation n’est choisie dont transmettre les responsabilités. Choisissez-en une.',
  'handOvers.to.unfit':
    'L’autre organisation est la même, est suspendue, ou ne répond pas de recommandations. Choisissez-en une qui le fait.',
  'history.kind.hand_over': '{count, plural, one {# passation} other {# passations}}',
  'history.verb.hand-over.make': 'Une personne qui part a passé la main',
  'history.verb.hand-over.duties': 'Les responsabilités d’une organisation ont été confiées à une autre',
  'history.verb.hand-over.receive': 'Une passation a été reprise',
} satisfies Record<keyof typeof en, string>;
