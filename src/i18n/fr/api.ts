import type en from '../en/api.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'api.title': 'Données pour les programmes',
  'api.description':
    'Tout ce que montrent les pages publiques, pour les programmes : adresses, paramètres, réponses et exemples.',
  'api.lead':
    'Ce que montrent ces pages, les programmes peuvent le lire aussi, sans clé et depuis n’importe quel site. Il n’y a rien d’autre, et ce qui est retiré disparaît d’ici au même instant.',
  'api.document': 'La même chose sous forme de document OpenAPI 3.1, pour produire des clients',
  'api.try': 'Pour essayer :',
  'api.rule.state':
    'Chaque réponse nomme l’écriture du registre sur laquelle elle repose. Avec « as-of », vous lisez le registre tel qu’il était à la fin d’un jour.',
  'api.rule.etag':
    'Renvoyez l’ETag d’une réponse dans « If-None-Match » : tant que rien n’a changé, quelques octets suffisent à le dire.',
  'api.rule.paging':
    'Les listes viennent par pages de 100 éléments au plus ; l’en-tête « Link » mène à la suivante.',
  'api.rule.language':
    '« Accept-Language » choisit la langue de nos phrases. Les textes officiels restent dans la leur.',
  'api.rule.limits':
    'Sans clé, une adresse peut faire {points, number} demandes en {seconds, number} secondes. Les en-têtes « RateLimit » et « Retry-After » disent ce qui reste et combien attendre.',
  'api.rule.keys':
    'Écrire demande une clé, envoyée sous la forme « Authorization: Bearer … ». Un administrateur du mécanisme la crée.',
  'api.rule.english': 'Les noms des champs et leur sens sont en anglais, comme il les faut aux programmes.',
  'api.tag.Reading': 'Lire',
  'api.tag.Writing': 'Écrire',
  'api.parameters': 'Paramètres',
  'api.answer': 'Réponse {status}',
  'api.example': 'Exemple tiré du bac à sable, un État inventé',
  'api.column.name': 'Nom',
  'api.column.type': 'Type',
  'api.column.meaning': 'Sens',
  'api.problems': 'Quand quelque chose ne va pas',
  'api.problems.lead':
    'Les problèmes sont décrits selon la RFC 9457, avec un code identique dans toutes les langues, ce qui a été trouvé et ce qu’il faut faire.',
  'api.problem.invalid-request.title': 'Quelque chose ne va pas dans la demande',
  'api.problem.invalid-request.detail':
    'Au moins un paramètre ou champ est inconnu ou a une valeur qui ne convient pas. Chacun est nommé sous « problems ».',
  'api.problem.invalid-request.remedy':
    'Comparez avec les paramètres indiqués à /api et refaites la demande.',
  'api.problem.key-missing.title': 'Il faut une clé',
  'api.problem.key-missing.detail':
    'Ceci est réservé aux programmes munis d’une clé de portée {scope}. Aucune n’a été envoyée.',
  'api.problem.key-missing.remedy':
    'Envoyez la clé sous la forme « Authorization: Bearer … ». Un administrateur du mécanisme peut en créer une.',
  'api.problem.key-refused.title': 'La clé ne fonctionne pas',
  'api.problem.key-refused.detail':
    'La clé envoyée est inconnue, révoquée ou expirée, ou l’organisation ou la personne qui en répond ne peut pas agir actuellement.',
  'api.problem.key-refused.remedy':
    'Demandez à un administrateur du mécanisme de la vérifier sous Administration, Clés. Lire ne demande pas de clé : omettez-la.',
  'api.problem.scope-missing.title': 'La clé ne permet pas cela',
  'api.problem.scope-missing.detail': 'Il faut une clé de portée {scope}, que la clé envoyée n’a pas.',
  'api.problem.scope-missing.remedy': 'Demandez à un administrateur du mécanisme une clé ayant cette portée.',
  'api.problem.not-found.title': 'Rien ne se trouve à cette adresse',
  'api.problem.not-found.detail': 'Rien de public ne se trouve à {path}.',
  'api.problem.not-found.remedy':
    'Voyez les adresses à /api, ou cherchez dans les listes. Ce qui a été retiré n’est plus ici.',
  'api.problem.withdrawn.title': 'Ceci a été retiré du public',
  'api.problem.withdrawn.detail': '{review} : {when} {reason}',
  'api.problem.withdrawn.remedy': '{kept} Redemandez plus tard, ou lisez l’historique à /api/v1/history.',
  'api.problem.method-not-allowed.title': 'Cette méthode n’est pas acceptée ici',
  'api.problem.method-not-allowed.detail': '{method} a été envoyé ; cette adresse répond à {allowed}.',
  'api.problem.method-not-allowed.remedy': 'Utilisez une des méthodes nommées dans l’en-tête « Allow ».',
  'api.problem.not-acceptable.title': 'Cette forme n’est pas disponible',
  'api.problem.not-acceptable.detail': 'L’en-tête « Accept » exclut {type}, seule forme disponible.',
  'api.problem.not-acceptable.remedy':
    'Acceptez {type}, ou n’envoyez pas « Accept ». Pour des tableurs, utilisez les téléchargements du registre.',
  'api.problem.too-large.title': 'C’était trop volumineux',
  'api.problem.too-large.detail': 'On peut envoyer au plus {limit} à la fois.',
  'api.problem.too-large.remedy': 'Envoyez un fichier plus petit.',
  'api.problem.unsupported-media-type.title': 'Le corps n’a pas la forme attendue',
  'api.problem.unsupported-media-type.detail':
    'Un formulaire de type {type} avec le champ « file » était attendu.',
  'api.problem.unsupported-media-type.remedy': 'Avec curl : --form file=@report.pdf',
  'api.problem.refused.title': 'Ceci ne peut pas être accepté',
  'api.problem.refused.detail': 'Ce qui s’y opposait est nommé sous « problems ».',
  'api.problem.refused.remedy': 'Corrigez ce qui y est nommé et renvoyez.',
  'api.problem.too-many-requests.title': 'Trop de demandes',
  'api.problem.too-many-requests.detail':
    'Vous avez fait plus de demandes que ne le permet l’en-tête « RateLimit-Policy ».',
  'api.problem.too-many-requests.remedy':
    'Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis continuez plus lentement. Pour tout avoir d’un coup, il y a les téléchargements.',
  'api.problem.failed.title': 'Une erreur s’est produite de notre côté',
  'api.problem.failed.detail': 'Rien n’a été modifié. L’erreur est enregistrée sous le numéro {id}.',
  'api.problem.failed.remedy': 'Réessayez dans un instant ; si cela dure, donnez le numéro à l’exploitant.',
  'api.problem.database-away.title': 'La base de données est injoignable',
  'api.problem.database-away.detail': 'Rien n’a été modifié. L’erreur est enregistrée sous le numéro {id}.',
  'api.problem.database-away.remedy':
    'Réessayez dans une minute ; si cela dure, donnez le numéro à l’exploitant.',
  'api.problem.disk-full.title': 'Le serveur n’a plus de place',
  'api.problem.disk-full.detail': 'Rien n’a été modifié. L’erreur est enregistrée sous le numéro {id}.',
  'api.problem.disk-full.remedy': 'L’exploitant doit d’abord libérer de la place sur le disque.',
  'api.problem.oneFile':
    'Un fichier est attendu dans le champ « file » ; {count, plural, =0 {aucun n’est arrivé} one {un texte est arrivé} other {# sont arrivés}}.',
} satisfies Record<keyof typeof en, string>;
