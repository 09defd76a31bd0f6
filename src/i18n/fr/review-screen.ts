import type en from '../en/review-screen.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.limits': 'Ce qui peut être lu, et dans quelles limites',
  'imports.limits.kinds': 'Documents',
  'imports.limits.kinds.list':
    'Rapport du Groupe de travail ou son projet, additif avec les réponses, matrice du HCDH, observations finales, rapports de visite',
  'imports.limits.formats': 'Formats',
  'imports.limits.formats.list':
    'PDF avec texte, Word (.docx), texte brut, feuille de calcul (.xlsx, .csv), JSON. Les numérisations et les fichiers Word d’avant 2007 sont refusés, avec la marche à suivre.',
  'imports.limits.files': 'À la fois',
  'imports.limits.files.most': 'Jusqu’à {files, number} fichiers, {megabytes, number} Mo en tout',
  'imports.limits.pages': 'Pages par fichier',
  'imports.limits.reading': 'Lecture',
  'imports.limits.reading.most':
    'Arrêtée après {seconds, number} secondes par fichier ; la plupart en demandent moins d’une',
  'imports.upload.title': '{files, plural, one {# fichier déposé} other {# fichiers déposés ensemble}}',
  'imports.upload.heading':
    '{unread, plural, =0 {{files, plural, one {# fichier a été examiné} other {Les # fichiers ont été examinés}}} one {Un fichier reste à lire} other {# fichiers restent à lire}}',
  'imports.upload.all': '{read, number} sur {files, number} lus',
  'imports.upload.under-way':
    'Cette page se renouvelle d’elle-même. Chaque fichier est lu séparément : celui qui échoue n’arrête pas les autres. Ce qui a été lu peut déjà être vérifié.',
  'imports.upload.done':
    '{failed, plural, =0 {Tout a été lu.} one {Un fichier n’a pas pu être pris ; la raison et ce que vous pouvez faire figurent ci-dessous.} other {# fichiers n’ont pas pu être pris ; les raisons et ce que vous pouvez faire figurent ci-dessous.}} Rien n’est publié avant votre vérification.',
  'imports.upload.next': 'La suite',
  'imports.upload.next.intro':
    'Les documents d’un même examen forment un ensemble. Vérifiez chaque ensemble sur son écran, et publiez-le de là.',
  'imports.upload.set':
    '{read, plural, one {# recommandation} other {# recommandations}} de {documents, plural, one {un document} other {# documents}}',
  'imports.upload.set.added':
    '{documents, plural, one {Un document} other {# documents}} à ajouter à un examen du registre',
  'imports.upload.check': 'Vérifier',
  'imports.upload.files': 'Les fichiers',
  'imports.upload.read':
    '{items, plural, =0 {{answers, plural, =0 {rien de lu} one {# réponse} other {# réponses}}} one {# recommandation} other {# recommandations}}',
  'imports.upload.back': 'Tous les fichiers de cet envoi',
  'imports.retry': 'Réessayer',
  'imports.retry.hint':
    'Le même fichier est lu encore une fois. Utile quand la lecture s’est interrompue ou a manqué de temps, ou après une mise à jour du site.',
  'imports.take-up': 'Reprendre',
  'imports.take-up.hint':
    'Le document attend de nouveau d’être vérifié, avec toutes les corrections et décisions déjà prises.',
  'imports.discard.made':
    '{count, plural, one {# correction ou décision porte sur ce document et sera mise de côté avec lui.} other {# corrections et décisions portent sur ce document et seront mises de côté avec lui.}}',
  'history.verb.import.take-up': 'Une importation mise de côté a été reprise',
  'imports.contents': 'Sur cette page',
  'imports.contents.differences': 'Là où les sources divergent',
  'imports.contents.corrections': 'Corrections',
  'imports.contents.all': 'Le document entier',
  'imports.problem.look': 'La voir à côté de sa page',
  'imports.unproven': 'Présentation non éprouvée',
  'imports.unproven.what':
    'Cette présentation n’a pas été éprouvée sur de vrais documents. Comparez chaque élément avec sa page.',
  'imports.counts': 'Les chiffres côte à côte',
  'imports.counts.document': 'Document',
  'imports.counts.all': 'Total',
  'imports.counts.afterwards': 'Une fois publié',
  'imports.counts.stated': '{name} dit de lui-même',
  'imports.counts.agree': 'Les chiffres concordent.',
  'imports.counts.differ': 'Les chiffres ne concordent pas tous :',
  'imports.counts.numbering':
    '{name} : {count, plural, one {# recommandation} other {# recommandations}} ; {odd, plural, =0 {ses numéros se suivent, aucun ne manque et aucun ne revient.} one {à un endroit, des numéros manquent ou reviennent, voir plus haut.} other {à # endroits, des numéros manquent ou reviennent, voir plus haut.}}',
  'imports.counts.own': '{name} dit de lui-même {stated, number} ({position}) ; {read, number} ont été lues.',
  'imports.counts.list':
    '{name} : {missing, plural, =0 {toutes les recommandations y sont} one {une recommandation n’y est pas} other {# recommandations n’y sont pas}}{more, plural, =0 {.} one {, et il y en a une de plus que dans le rapport.} other {, et il y en a # de plus que dans le rapport.}}',
  'imports.counts.answers':
    '{name} répond à {answers, plural, one {# recommandation} other {# recommandations}}{differing, plural, =0 {, chacune telle qu’elle figurera.} one { ; {numbers} figurera autrement.} other { ; # figureront autrement : {numbers}.}}',
  'imports.counts.pledges':
    '{count, plural, one {En outre, # engagement volontaire.} other {En outre, # engagements volontaires.}}',
  'imports.disagreements.settled':
    '{count, plural, one {Un point est tranché} other {# points sont tranchés}}',
  'imports.disagreements.is-settled': 'Tranché',
  'imports.disagreements.decided': 'Décision',
  'imports.disagreements.by': 'Par {name}.',
  'imports.disagreements.again': 'Trancher de nouveau',
  'imports.disagreements.register': 'Le registre',
  'imports.settle.title': 'Trancher {number}',
  'imports.settle.intro':
    'Choisissez ce qui vaut. Ce sera consigné comme correction à côté de ce qui a été lu, et les mots de chaque source sont conservés.',
  'imports.settle.intro.register':
    'Le registre a déjà cette recommandation. Choisissez ce qui vaut : quand vous publierez ces documents, ce sera consigné comme correction à côté de ce qui y figurait, avec votre motif. Les mots de chaque source sont conservés.',
  'imports.settle.missing': 'Rien n’a été choisi. Choisissez ce qui vaut.',
  'imports.settle.button': 'Ceci vaut',
  'imports.settle.other': 'Aucun des deux : rectifier à la main',
  'imports.sources.withdrawn':
    'Cet examen a été retiré du public. Ce que vous ajoutez reste invisible avec lui, jusqu’à ce que l’examen soit publié de nouveau.',
  'imports.corrections': '{count, plural, one {Une correction jusqu’ici} other {# corrections jusqu’ici}}',
  'imports.corrections.intro':
    'La lecture elle-même ne change jamais. Ce qui est annulé ici redevient tel qu’il a été lu ; ce qui relève de la même étape part avec.',
  'imports.corrections.read': 'Lu :',
  'imports.corrections.now': 'Rectifié :',
  'imports.corrections.joined': 'Fait maintenant partie de {number}.',
  'imports.undo': 'Annuler',
  'imports.list': '{count, plural, =1 {{from}} other {{from} à {to} (#)}}',
  'imports.added': 'ajoutée',
  'imports.split': 'détachée',
  'imports.joined': 'réunie à une autre',
  'imports.item.beside': 'À côté de sa page',
  'imports.item.issued': 'La page telle que publiée',
  'imports.item.neighbours': 'Autres éléments de ce document',
  'imports.item.previous': 'Avant : {number}',
  'imports.item.next': 'Suivante : {number}',
  'imports.item.read': 'Telle que lue',
  'imports.item.page.none':
    'La page de cet élément ne peut être montrée : le document ne dit pas ses pages. Ouvrez le fichier original pour comparer.',
  'imports.item.page.unmarked': 'Le passage n’a pas été trouvé dans ces mots. Comparez la page entière.',
  'imports.item.clauses': 'Ses parties, chacune avec ses États',
  'imports.item.clauses.hint':
    'Seulement là où plusieurs États ont demandé chacun une partie sous un même numéro. Une partie sans mots n’en est pas une.',
  'imports.item.clause': 'Partie {number}',
  'imports.item.clause.text': 'Texte de cette partie',
  'imports.item.clause.states': 'Ses États',
  'imports.item.terms': 'Thèmes, groupes et objectifs de développement durable',
  'imports.item.terms.hint': 'Tels que le document les donne, un par ligne.',
  'imports.item.add': 'Ajouter une recommandation oubliée',
  'imports.item.add.after': 'En ajouter une oubliée, derrière celle-ci',
  'imports.add-item.intro':
    'Saisissez-la d’après la page, exactement comme imprimée. Elle est consignée comme ajoutée par une personne, à côté de ce qui a été lu.',
  'imports.add-item.place': 'Sa place',
  'imports.add-item.first': 'Avant toutes les autres',
  'imports.add-item.behind': 'Derrière {number} : {text}',
  'imports.add-item.page': 'Page (facultatif)',
  'imports.add-item.button': 'L’ajouter',
  'imports.place.wrong': 'La place manque. Choisissez où figure la recommandation.',
  'imports.page.wrong': 'La page doit être un nombre, comme 14.',
  'imports.split.title': 'Ce sont deux recommandations : les séparer',
  'imports.split.hint':
    'Pour deux éléments qui se sont confondus. Ne laissez dans chaque champ que ses propres mots ; la seconde reçoit un numéro à elle.',
  'imports.split.first': 'Texte de {number}',
  'imports.split.first.states': 'États de la première',
  'imports.split.number': 'Numéro de la seconde',
  'imports.split.second': 'Texte de la seconde',
  'imports.split.second.states': 'États de la seconde',
  'imports.split.button': 'Séparer',
  'imports.join.title': 'C’est une partie de sa voisine : les réunir',
  'imports.join.hint':
    'Pour une recommandation lue comme deux. Le texte et les États de la voisine sont réunis à {number}, qui garde son numéro.',
  'imports.join.other': 'Voisine',
  'imports.join.button': 'Réunir',
  'imports.join.far':
    'Seules des voisines peuvent être réunies. Quelqu’un a peut-être changé la liste : regardez-la de nouveau.',
} as const satisfies Record<keyof typeof en, string>;
