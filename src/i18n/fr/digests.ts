import type en from '../en/digests.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'digests.title': 'Ce qui attend, par courriel',
  'digests.lead':
    'Un simple courriel avec ce qui vous attend, aussi souvent que vous le choisissez. Quand rien n’attend, rien n’est envoyé.',
  'digests.toPage': 'Choisir la fréquence',
  'digests.frequency': 'Fréquence',
  'digests.frequency.never': 'Jamais',
  'digests.frequency.daily': 'Chaque jour',
  'digests.frequency.weekly': 'Chaque semaine',
  'digests.frequency.monthly': 'Le premier de chaque mois',
  'digests.frequency.unknown': 'Choisissez à quelle fréquence vous voulez ce courriel.',
  'digests.weekday': 'Jour du courriel hebdomadaire',
  'digests.weekday.unknown': 'Choisissez un jour de la semaine.',
  'digests.hour': 'À',
  'digests.hour.unknown': 'Choisissez une heure de la journée.',
  'digests.timeZone': 'À l’heure de',
  'digests.save': 'Enregistrer',
  'digests.done.saved': 'Enregistré.',
  'digests.done.confirmed':
    'Votre adresse compte de nouveau. Le prochain courriel montrera si elle est acceptée.',
  'digests.next': 'Le prochain est prévu le {time}.',
  'digests.next.never': 'Aucun n’est prévu.',
  'digests.last': 'Le dernier a été envoyé le {date}.',
  'digests.refused.title': 'Votre courriel est refusé',
  'digests.refused':
    'Le {date}, le serveur de courriel a refusé {address} pour de bon, et rien de périodique n’y est envoyé depuis. Si l’adresse est juste, dites-le ; sinon, demandez à l’administration de la corriger.',
  'digests.refused.confirm': 'Mon adresse est juste : réessayer',
  'digests.preview.link.to': 'Voir ce qui serait envoyé maintenant',
  'digests.preview.title': 'Ce qui serait envoyé maintenant',
  'digests.preview.lead':
    'Voici le courriel tel qu’il partirait maintenant. Les liens qui marchent sans connexion sont créés à l’envoi.',
  'digests.preview.link': '[ici figure un lien qui n’est qu’à vous]',
  'digests.preview.nothing': 'Rien ne vous attend : rien ne serait envoyé.',
  'digests.stop.title': 'Ne plus recevoir ces courriels ?',
  'digests.stop':
    'Cela met fin aux courriels qui énumèrent ce qui vous attend. Rien d’autre ne change, et vous pouvez les choisir de nouveau à tout moment.',
  'digests.stop.button': 'Ne plus envoyer',
  'digests.stop.settings': 'Choisir plutôt la fréquence (demande de se connecter)',
  'digests.stopped.title': 'Plus rien n’est envoyé',
  'digests.stopped':
    'Ces courriels ont pris fin. Vous pouvez les choisir de nouveau sur la page de votre compte.',
  'digests.mail.subject':
    '{count, plural, one {# chose vous attend} other {# choses vous attendent}} · {country}',
  'digests.mail.greeting': 'Bonjour {name},',
  'digests.mail.link': 'Écrire un brouillon sans vous connecter, une fois :',
  'digests.mail.signedIn': 'Ou en vous connectant :',
  'digests.mail.more': '{count, plural, one {Il y en a # autre ici :} other {Il y en a # autres ici :}}',
  'digests.mail.all': 'Tout cela, avec les questions et qui d’autre le sait :',
  'digests.mail.links':
    'Les liens qui marchent sans connexion ne sont qu’à vous : ne transmettez pas ce courriel. Ils prennent fin le {date}.',
  'digests.mail.change': 'Changer la fréquence de ce courriel, ou y mettre fin :',
} satisfies Record<keyof typeof en, string>;
