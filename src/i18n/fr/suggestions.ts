import type en from '../en/suggestions.ts';

/** Not yet read by a native speaker. */
export const reviewed = false;

export default {
  'suggestions.title': 'Termes de {review}',
  'suggestions.progress':
    '{done, number} {total, plural, one {recommandation sur # porte} other {recommandations sur # portent}} un terme',
  'suggestions.lead':
    'La machine a lu chaque recommandation et propose des termes. Ce qu’elle tient pour plutôt juste est coché ; les mots qui l’y ont menée sont marqués. C’est vous qui décidez : ce qui est coché est attribué au nom de votre organisation, le reste est écarté, et tout peut être changé plus tard.',
  'suggestions.keys':
    'Tabulation passe d’un terme à l’autre, la barre d’espace coche ou décoche, Entrée accepte la page.',
  'suggestions.open':
    '{recommendations, plural, =0 {Aucune recommandation n’attend} one {# recommandation attend} other {# recommandations attendent}}, avec {terms, plural, =0 {aucune proposition} one {# proposition} other {# propositions}}',
  'suggestions.bare':
    '{count, plural, =0 {Aucune n’est sans terme ni proposition} one {# n’a ni terme ni proposition} other {# n’ont ni terme ni proposition}}',
  'suggestions.unread':
    'La machine n’en a pas encore lu {count, plural, one {#} other {#}}. Elle en lit quelques centaines par seconde.',
  'suggestions.read': 'Les faire lire',
  'suggestions.probability': '{share, number, percent}',
  'suggestions.because': 'd’après {words}',
  'suggestions.borne': 'Elle porte déjà :',
  'suggestions.add': 'Autre terme',
  'suggestions.add.unknown':
    'Aucun vocabulaire ne contient « {typed} ». Choisissez un terme dans la liste qui s’ouvre à la saisie, ou inscrivez-le d’abord dans un vocabulaire.',
  'suggestions.term': '{name} ({kind})',
  'suggestions.kind.theme': 'Thèmes',
  'suggestions.kind.group': 'Groupes de personnes',
  'suggestions.kind.sdg': 'Objectifs de développement durable',
  'suggestions.kind.issue': 'Questions (UPR Info)',
  'suggestions.kind.action': 'Action demandée (UPR Info)',
  'suggestions.kind.one.theme': 'thème',
  'suggestions.kind.one.group': 'groupe',
  'suggestions.kind.one.sdg': 'ODD',
  'suggestions.kind.one.issue': 'question',
  'suggestions.kind.one.action': 'action',
  'suggestions.accept': 'Accepter {count, plural, one {cette recommandation} other {ces # recommandations}}',
  'suggestions.decided':
    '{set, plural, =0 {Aucun terme attribué} one {# terme attribué} other {# termes attribués}}, {rejected, plural, =0 {aucun écarté} one {# écarté} other {# écartés}}. {meanwhile, plural, =0 {} one {# a été tranché entre-temps par quelqu’un d’autre et reste tel quel.} other {# ont été tranchés entre-temps par quelqu’un d’autre et restent tels quels.}}',
  'suggestions.nothing': 'Rien n’attend ici. Toutes les propositions ont été tranchées.',
  'suggestions.nothing.bare': 'Chaque recommandation porte un terme ou a une proposition.',
  'suggestions.register': 'Les voir dans le registre',
  'suggestions.back': 'Retour aux propositions',
  'suggestions.bulk': 'Accepter tout à partir de',
  'suggestions.bulk.unit': 'pour cent',
  'suggestions.bulk.show': 'Montrer lesquelles',
  'suggestions.bulk.title': 'Accepter toutes les propositions à partir de {share, number, percent}',
  'suggestions.bulk.count':
    '{terms, plural, =0 {Aucune proposition} one {# proposition} other {# propositions}} pour {recommendations, plural, one {# recommandation} other {# recommandations}} de {review}.',
  'suggestions.bulk.calibrated':
    'Une probabilité dit combien de fois la machine a raison : de ce qu’elle propose à {share, number, percent}, environ {wrong, plural, =0 {aucun n’est faux} one {# sur cent est faux} other {# sur cent sont faux}}. Qui accepte les reprend sans les lire.',
  'suggestions.bulk.term': 'Terme',
  'suggestions.bulk.for': 'Pour',
  'suggestions.bulk.howMany': 'Nombre',
  'suggestions.bulk.accept': 'Accepter {terms, plural, one {ce terme} other {ces # termes}}',
  'suggestions.bulk.nothing': 'Aucune proposition n’est aussi probable. Essayez plus bas.',
  'suggestions.bulk.changed':
    'Il y avait {shown, number} propositions quand cette page a été dressée et il y en a maintenant {now, number} : quelqu’un d’autre a tranché entre-temps, ou la machine a relu. Regardez-les encore une fois.',
  'suggestions.proposed': 'Proposé, sans que personne en ait encore décidé :',
  'suggestions.proposed.terms': '{count, plural, one {# terme} other {# termes}}',
  'suggestions.proposed.clusters': '{count, plural, one {# groupe} other {# groupes}}',
  'suggestions.waiting': 'Termes proposés',
  'suggestions.waiting.none': 'Aucune proposition n’attend. Tous les termes proposés ont été tranchés.',
  'suggestions.waiting.reviews': 'Tous les examens',
  'suggestions.undone':
    '{undone, plural, one {# décision a été reprise ; son terme est de nouveau ouvert} other {# décisions ont été reprises ; leurs termes sont de nouveau ouverts}}. {stay, plural, =0 {} one {# a été tranchée à nouveau depuis et reste telle quelle.} other {# ont été tranchées à nouveau depuis et restent telles quelles.}}',
  'suggestions.undo.unknown':
    'Aucune décision sur les termes de cet examen n’est consignée sous ce numéro. Rien n’a été modifié.',
  'suggestions.undo.changed':
    '{count, plural, one {Cette décision a déjà été reprise ou tranchée à nouveau} other {Ces # décisions ont déjà été reprises ou tranchées à nouveau}}. Rien n’a été modifié.',
  'suggestions.accepted':
    '{terms, plural, one {# terme accepté en une fois, resté tel qu’il a été accepté} other {# termes acceptés en une fois, restés tels qu’ils ont été acceptés}}, {name}, {date}.',
  'suggestions.accepted.undo': 'Reprendre',
  'suggestions.change': 'Décider de ses termes',
  'suggestions.one.title': 'Termes de {number}',
  'suggestions.one.issued': 'Des documents lui donnent ces termes. Ils restent tels qu’ils ont été publiés.',
  'suggestions.one.lead':
    'Ce qui est coché vaut ; ce qui ne l’est pas est écarté, et la machine apprend des deux. Tout le monde le lit aussitôt, avec le nom de votre organisation.',
  'suggestions.one.nothing': 'Rien n’est proposé. Ajoutez des termes par leur nom.',
  'suggestions.one.set': 'attribué par {name}, {date}',
  'suggestions.one.rejected': 'écarté par {name}, {date}',
  'suggestions.one.save': 'Enregistrer et publier',
  'suggestions.by': 'Attribué par {name}, {date}.',
  'suggestions.by.machine':
    'Attribué par {name}, {date} ; la machine ({model}) l’avait proposé à {share, number, percent}, d’après {words}.',
  'suggestions.by.machineAlone':
    'Attribué par {name}, {date} ; la machine ({model}) l’avait proposé à {share, number, percent}.',
  'suggestions.model.shipped': 'le modèle livré',
  'suggestions.model.own': 'son propre modèle {name}',
  'suggestions.operator': 'l’exploitant',
  'suggestions.review': 'Termes',
  'suggestions.review.progress':
    '{done, number} recommandations sur {total, number} portent un terme. {open, plural, =0 {Aucune proposition n’attend.} one {# proposition attend une décision.} other {# propositions attendent une décision.}}',
  'suggestions.review.link': 'Décider des termes que la machine propose',
  'suggestions.learn.title': 'Améliorer la machine qui propose des termes',
  'suggestions.learn.lead':
    'La machine peut apprendre de ce que vous avez attribué et écarté. Elle le fait sur ce serveur ; rien n’en sort. Elle montre ensuite dans quelle mesure elle aurait prévu vos décisions, avant et après, et vous choisissez de vous en servir ou non.',
  'suggestions.learn.decisions':
    '{count, plural, =0 {Aucune décision n’est consignée.} one {# décision est consignée.} other {# décisions sont consignées.}}',
  'suggestions.learn.few':
    'Il y a {found, plural, =0 {aucune décision} one {# décision} other {# décisions}} dont apprendre ; il en faut au moins {fewest, number}. Décidez d’abord de plus de termes.',
  'suggestions.learn.already': 'La machine est déjà en train d’apprendre. Attendez qu’elle ait fini.',
  'suggestions.learn.start': 'En apprendre maintenant',
  'suggestions.learn.working': 'La machine apprend. Cette page se recharge d’elle-même.',
  'suggestions.learn.failed':
    'Elle n’a pas pu apprendre. Le journal du serveur dit pourquoi ; réessayez une fois la cause levée.',
  'suggestions.learn.empty': 'Rien n’a encore été appris. Les propositions viennent du modèle livré.',
  'suggestions.learn.asked': 'Demandé par {name}, {date}',
  'suggestions.learn.measured':
    'Dans quelle mesure elle prévoit {count, plural, one {# décision} other {# décisions}}',
  'suggestions.learn.how':
    'Avant : le modèle livré. Après : chaque décision prévue par ce qui a été appris des autres. Plus haut vaut mieux.',
  'suggestions.learn.measure': 'Mesure',
  'suggestions.learn.before': 'Avant',
  'suggestions.learn.after': 'Après',
  'suggestions.learn.precision': 'Part attribuée de ce qu’elle tient pour juste',
  'suggestions.learn.recall': 'Part tenue pour juste de ce qui a été attribué',
  'suggestions.learn.f1': 'Les deux ensemble (F1)',
  'suggestions.learn.unknown': 'inconnu',
  'suggestions.learn.use': 'Proposer désormais avec lui',
  'suggestions.learn.used': 'Utilisé',
  'suggestions.learn.unuse': 'Revenir au modèle livré',
  'suggestions.learn.changed': 'Fait. Le registre est en cours de relecture.',
  'suggestions.learn.name': 'Appris le {date}',
  'country.administration.model': 'La machine qui propose des termes',
  'country.administration.model.what': 'La faire apprendre des décisions, et choisir avec quoi elle propose',
  'country.administration.vocabularies': 'Vocabulaires',
  'country.administration.vocabularies.what':
    'Termes propres au pays, noms, textes officiels, et ce qui a pris la place de quoi',
  'history.kind.term_model': '{count, plural, one {# modèle} other {# modèles}}',
  'history.kind.vocabulary_term':
    '{count, plural, one {# terme d’un vocabulaire} other {# termes de vocabulaires}}',
  'history.verb.terms.decide': 'Les termes de recommandations ont été tranchés',
  'history.verb.terms.accept-above': 'Les termes proposés au-dessus d’une probabilité ont été acceptés',
  'history.verb.terms.change': 'Les termes d’une recommandation ont été changés',
  'history.verb.model.learn': 'La machine qui propose des termes a été priée d’apprendre',
  'history.verb.model.use': 'Ce avec quoi la machine propose des termes a été choisi',
  'history.verb.vocabulary.add': 'Un terme a été inscrit dans un vocabulaire',
  'history.verb.vocabulary.change': 'Un terme d’un vocabulaire a été changé',
  'history.verb.vocabulary.follow': 'Des termes de cycles antérieurs ont été rangés sous leur nom actuel',
  'history.verb.vocabulary.import': 'Les termes d’un vocabulaire ont été chargés d’un fichier',
  'history.verb.terms.undo': 'Des décisions sur des termes ont été reprises',
  'history.field.choice.open': 'de nouveau ouvert',
  'history.field.label': 'Terme',
  'history.field.choice': 'Décision',
  'history.field.choice.set': 'attribué',
  'history.field.choice.rejected': 'écarté',
  'history.field.probability': 'Probabilité',
  'history.field.words': 'Mots qui y ont mené',
  'history.field.model': 'Proposé avec',
  'history.field.vocabulary': 'Vocabulaire',
  'history.field.code': 'Code',
  'history.field.texts': 'Texte officiel',
  'history.field.merged_into': 'Remplacé par',
  'history.field.retired': 'Retiré',
  'history.field.used': 'Utilisé',
  'history.field.decisions': 'Décisions',
  'history.field.own': 'Propre au pays',
} satisfies Record<keyof typeof en, string>;
