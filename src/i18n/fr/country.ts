import type en from '../en/country.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'country.administration.title': 'Administration',
  'country.administration.lead':
    '{country} : ce que tout le monde voit, et qui peut faire quoi. Chaque modification est enregistrée dans l’historique.',
  'country.administration.settings': 'Paramètres du pays',
  'country.administration.settings.what':
    'Nom, langues, fuseau horaire, couleur, limites de mots, modules et licence des données',
  'country.administration.scale': 'Échelle des statuts',
  'country.administration.scale.what':
    '{count, plural, =0 {Aucun statut encore} one {# statut en usage} other {# statuts en usage}}',
  'country.administration.organisations': 'Organisations',
  'country.administration.organisations.what':
    'Ministères, organismes publics, Parlement, institution nationale des droits de l’homme, société civile',
  'country.administration.people': 'Personnes',
  'country.administration.people.what': 'Invitations, rôles, suspensions',
  'country.administration.keys': 'Clés pour les programmes',
  'country.administration.keys.what':
    'Quels programmes peuvent apporter des documents, au nom de qui et jusqu’à quand',
  'country.administration.outbox': 'Boîte d’envoi',
  'country.administration.outbox.what': 'Les courriels envoyés et ceux qui attendent encore',
  'country.administration.imports': 'Importations',
  'country.administration.imports.what': 'Documents des Nations Unies en route vers le registre',

  'country.settings.title': 'Paramètres du pays',
  'country.settings.saved': 'Les paramètres sont enregistrés et valent sur toutes les pages.',
  'country.settings.save': 'Enregistrer les paramètres',
  'country.settings.name': 'Nom du pays',
  'country.settings.languages': 'Langues',
  'country.settings.languages.hint':
    'Les pages sont proposées dans les langues cochées, dans l’ordre de leurs numéros. La première est celle que voit d’abord un visiteur.',
  'country.settings.languages.place': 'Rang : {language}',
  'country.settings.timeZone': 'Fuseau horaire',
  'country.settings.timeZone.hint':
    'Les jours y commencent et y finissent : échéances, et pages telles qu’elles étaient à une date.',
  'country.settings.accent': 'Couleur',
  'country.settings.accent.hint':
    'Celle des liens et des boutons. Sur fond blanc, il lui faut un contraste d’au moins 4,5 pour 1, afin que tout le monde puisse lire.',
  'country.settings.limits': 'Limites de mots',
  'country.settings.limits.hint':
    'Pour l’Examen périodique universel, le Conseil des droits de l’homme accepte 10 700 mots pour un rapport national, 2 815 pour une organisation seule et 5 630 pour plusieurs ensemble.',
  'country.settings.limit.national-report': 'Rapport national, en mots',
  'country.settings.limit.submission': 'Communication d’une organisation, en mots',
  'country.settings.limit.joint-submission': 'Communication conjointe, en mots',
  'country.settings.modules': 'Modules',
  'country.settings.modules.hint':
    'Désactiver un module masque ses pages. Ce qui y a été enregistré demeure et revient avec lui.',
  'country.settings.module.plan': 'Plan',
  'country.settings.module.plan.hides':
    'Désactivé, il masque objectifs, actions, budgets et indicateurs ; le fil s’arrête alors à « Responsable ».',
  'country.settings.module.submissions': 'Communications',
  'country.settings.module.submissions.hides':
    'Désactivé, il masque les rapports alternatifs et les éléments de preuve, et n’en reçoit plus.',
  'country.settings.module.consultations': 'Consultations',
  'country.settings.module.consultations.hides':
    'Désactivé, il masque les appels à contributions et leurs réponses, et n’en ouvre plus.',
  'country.settings.module.reports': 'Rapports',
  'country.settings.module.reports.hides':
    'Désactivé, il masque les rapports nationaux et à mi-parcours et la page où ils sont composés.',
  'country.settings.module.on': 'activé',
  'country.settings.module.off': 'désactivé',
  'country.settings.licence.legend': 'Licence des données ouvertes',
  'country.settings.licence.hint':
    'Elle figure sur la page des données ouvertes, dans chaque paquet de données et chaque téléchargement, et dans ce qui est dit aux programmes. Ce que quelqu’un a déjà pris sous une autre licence reste sous celle-là.',
  'country.settings.licence': 'Licence',
  'country.settings.licence.national': 'Une licence propre au pays',
  'country.settings.licence.title': 'Nom de la licence, si elle est propre au pays',
  'country.settings.licence.address': 'Adresse où la lire',
  'country.settings.licence.address.hint':
    'Commençant par https://. Elle est montrée comme lien ; ce serveur ne l’ouvre jamais.',

  'country.exists':
    'Cette installation sert déjà {country}, et elle ne sert qu’un pays. Démarrez une autre installation avec son propre dossier de données.',
  'country.code.unknown':
    '« {code} » n’est pas le code d’un État. Donnez trois lettres majuscules selon ISO 3166-1, par exemple SVN pour la Slovénie.',
  'country.code.invented':
    '« {code} » est un code d’État inventé, et ceux-ci n’existent que dans le bac à sable. Donnez le code d’un État, par exemple SVN pour la Slovénie.',
  'country.languages.none': 'Aucune langue n’est cochée. Cochez-en au moins une : {known}.',
  'country.languages.unknown':
    'Cette installation n’a pas de textes dans : {codes} ; elle a : {known}. Ne l’indiquez pas, ou ajoutez d’abord un fichier avec ses textes.',
  'country.languages.twice': 'Cette langue figure deux fois : {language}. Indiquez-la une seule fois.',
  'country.timeZone.unknown':
    '« {timeZone} » n’est pas un fuseau horaire connu ici. Choisissez-en un dans la liste, par exemple Europe/Ljubljana.',
  'country.accent.form':
    '« {accent} » n’est pas une couleur. Écrivez un dièse et six signes de 0 à f, par exemple #0b5c7a.',
  'country.accent.contrast':
    'Le contraste de {accent} sur fond blanc est de {measured, number} pour 1 ; un texte demande au moins 4,5 pour 1. Choisissez une couleur plus foncée.',
  'country.limit.wrong':
    '« {found} » n’est pas un nombre de mots. Écrivez un nombre entier de 1 à {most, number}.',
  'country.licence.unknown':
    '« {found} » n’est aucune des licences proposées. Choisissez-en une dans la liste.',
  'country.licence.title.missing':
    'La licence propre au pays n’a pas encore de nom. Écrivez celui sous lequel on la connaît.',
  'country.licence.title.long':
    'Le nom de la licence a {length, number} caractères ; {most, number} au plus sont gardés. Raccourcissez-le.',
  'country.licence.address.wrong':
    '« {address} » n’est pas une adresse où une licence se lit en sécurité. Écrivez l’adresse entière, à partir de https://.',

  'country.scale.title': 'Échelle des statuts',
  'country.scale.lead':
    '{country} : les mots pour dire où en est la mise en œuvre d’une recommandation. Toutes les voix emploient la même échelle, chacune pour elle-même.',
  'country.scale.index':
    'Chaque statut compte dans l’indice de mise en œuvre des recommandations d’UPR Info : 1 quand tout ce qui était demandé a été fait, 0 quand rien ne l’a été, un demi entre les deux. L’indice d’une recommandation est la moyenne des voix qui l’ont évaluée ; un entier et un demi font donc 0,75. Un statut qui ne dit rien de la mise en œuvre n’y compte pas.',
  'country.scale.empty':
    'Aucun statut n’est en usage. Sans statut, personne ne peut évaluer. Ajoutez le premier.',
  'country.scale.add': 'Ajouter un statut',
  'country.scale.inUse': 'En usage',
  'country.scale.retired': 'Retirés',
  'country.scale.retired.lead':
    'Personne ne peut plus les choisir. Là où ils ont été choisis, ils restent, car rien de ce qui a été dit n’est effacé.',
  'country.scale.retiredOn': 'Retiré le {date}',
  'country.scale.up': 'Monter',
  'country.scale.down': 'Descendre',
  'country.scale.change': 'Modifier',
  'country.scale.done.added': 'Le statut est ajouté à la fin de l’échelle.',
  'country.scale.done.changed': 'Le statut est enregistré.',
  'country.scale.done.moved': 'L’ordre est enregistré.',
  'country.scale.done.retired': 'Le statut est retiré. Là où il a été choisi, il reste.',
  'country.scale.done.reinstated': 'Le statut est de nouveau en usage, à la fin de l’échelle.',
  'country.status.new.title': 'Ajouter un statut',
  'country.status.change.title': 'Modifier « {name} »',
  'country.status.name': 'Nom du statut',
  'country.status.index': 'Valeur dans l’indice',
  'country.status.index.hint': 'La moyenne de ce que disent les voix donne l’indice d’une recommandation.',
  'country.status.index.0': '0 : rien n’en est fait',
  'country.status.index.0.5': '0,5 : une partie est faite, ou c’est en cours',
  'country.status.index.1': '1 : tout est fait',
  'country.status.index.none': 'Rien : ne compte pas dans l’indice',
  'country.status.save': 'Enregistrer le statut',
  'country.status.retire.title': 'Le retirer',
  'country.status.retire.lead':
    'Un statut n’est jamais supprimé. Retiré, il ne peut plus être choisi, et reste là où il l’a été.',
  'country.status.retire': 'Retirer ce statut',
  'country.status.reinstate.title': 'Le rétablir',
  'country.status.reinstate.lead':
    'Ce statut a été retiré le {date}. Il peut être remis à la fin de l’échelle.',
  'country.status.reinstate': 'Rétablir ce statut',
  'country.status.sameName':
    'Il existe déjà un statut « {name} », peut-être retiré. Choisissez un autre nom, ou rétablissez celui-là.',
  'country.status.index.wrong':
    '« {found} » n’est pas une valeur de l’indice. Choisissez 0 ; 0,5 ; 1 ou rien.',
  'country.status.last':
    'C’est le dernier statut en usage ; sans lui, personne ne peut évaluer. Ajoutez-en d’abord un autre, puis retirez celui-ci.',
  'country.status.movedMeanwhile':
    'Quelqu’un d’autre a déplacé un statut après que vous avez ouvert cette page. L’ordre ci-dessous est l’ordre actuel ; déplacez le vôtre de nouveau si c’est encore utile.',
} satisfies Record<keyof typeof en, string>;
