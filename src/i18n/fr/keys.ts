import type en from '../en/keys.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'keys.title': 'Clés',
  'keys.lead':
    'Les programmes écrivent avec une clé, au nom d’une organisation. Lire ce qui est public n’en demande pas.',
  'keys.lead.api': 'Ce que peuvent faire les programmes',
  'keys.count': '{count, plural, one {# clé} other {# clés}}',
  'keys.empty':
    'Aucune clé n’a encore été créée. Créez-en une quand un programme doit apporter lui-même des documents.',
  'keys.make': 'Créer une clé',
  'keys.madeBy': 'Créée par {name} le {date}',
  'keys.until': 'Jusqu’au {date}',
  'keys.lastUsed': 'Utilisée pour la dernière fois le {date}',
  'keys.neverUsed': 'Jamais utilisée',
  'keys.state.works': 'Fonctionne',
  'keys.state.revoked': 'Révoquée',
  'keys.state.expired': 'Expirée. Créez-en une nouvelle si elle est encore nécessaire.',
  'keys.state.organisation-suspended': 'Arrêtée : son organisation est suspendue.',
  'keys.state.maker-left':
    'Arrêtée : la personne qui l’a créée est suspendue ou n’administre plus. Créez-en une nouvelle.',
  'keys.revoke': 'Révoquer',
  'keys.revoke.named': 'Révoquer « {name} »',
  'keys.done.revoked': 'La clé est révoquée et ne fonctionne plus.',
  'keys.new.title': 'Créer une clé',
  'keys.name': 'À quoi elle sert',
  'keys.name.hint': 'Par exemple le nom du programme. Il n’est visible qu’à l’intérieur.',
  'keys.organisation': 'Au nom de qui',
  'keys.organisation.hint':
    'L’historique public nomme cette organisation pour ce que fait le programme. Seules sont proposées celles dont les membres peuvent en faire autant.',
  'keys.scopes': 'Ce qu’elle permet',
  'keys.scope.imports':
    'apporte des documents et lit où ils en sont ; une personne les vérifie et les publie toujours',
  'keys.expires': 'Dernier jour',
  'keys.expires.hint': 'Dans un an au plus. Une clé oubliée doit s’éteindre d’elle-même.',
  'keys.made.title': 'La clé est créée',
  'keys.made.lead':
    'Copiez maintenant la clé de « {name} » et gardez-la là où seul le programme peut la lire. Elle n’est montrée que cette fois ; personne ne pourra la relire, pas même sur le serveur.',
  'keys.made.kept': 'Je l’ai gardée',
  'keys.name.missing':
    'Il n’est pas dit à quoi sert la clé. Écrivez le nom du programme, pour que d’autres sachent plus tard si elle est encore nécessaire.',
  'keys.name.tooLong':
    'Le nom a {length, number} caractères ; le maximum est {most, number}. Raccourcissez-le.',
  'keys.organisation.missing':
    'Aucune organisation pouvant agir n’a été choisie. Choisissez au nom de qui le programme travaille.',
  'keys.scopes.missing': 'Rien n’a été coché : la clé ne pourrait rien faire. Cochez ce qu’elle permet.',
  'keys.scopes.unfit':
    'Les membres d’une organisation du genre « {kind} » ne peuvent pas faire ce que permet {scope}, et aucune clé ne parle avec la voix d’un autre. Choisissez une autre organisation.',
  'keys.expires.missing': 'Aucun jour n’a été donné pour la fin de la clé. Choisissez-en un d’ici un an.',
  'keys.expires.past': 'Ce jour est passé : la clé ne fonctionnerait jamais. Choisissez-en un plus tard.',
  'keys.expires.far':
    'Une clé dure au plus {most, number} jours. Choisissez un jour plus proche et créez une nouvelle clé à temps.',
} satisfies Record<keyof typeof en, string>;
