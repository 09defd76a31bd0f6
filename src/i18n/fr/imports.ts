import type en from '../en/imports.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.title': 'Importations',
  'imports.file': 'Documents',
  'imports.file.hint':
    'Les fichiers mêmes des Nations Unies : le rapport du Groupe de travail ou son projet, l’additif avec les réponses, la matrice du HCDH ; en PDF, Word (.docx), texte, tableur ou JSON. Plusieurs à la fois si vous voulez, jusqu’à {megabytes, number} Mo ensemble, 400 pages chacun. Les documents d’un même examen forment un ensemble. Rien n’est publié avant que vous n’ayez vérifié ce qui a été lu.',
  'imports.upload': 'Lire',
  'imports.so-far': 'Jusqu’ici',
  'imports.none':
    'Rien n’a encore été importé. Choisissez ci-dessus un rapport du Groupe de travail, avec son additif et sa matrice si vous les avez ; ils sont lus en quelques secondes.',
  'imports.column.file': 'Fichier',
  'imports.column.state': 'Avancement',
  'imports.column.by': 'Déposé par',
  'imports.column.when': 'Quand',
  'imports.byOperator': 'l’exploitant, en ligne de commande',
  'imports.file.missing': 'Aucun fichier n’a été choisi. Choisissez d’abord au moins un document.',
  'imports.file.empty':
    '{name} est vide. Choisissez le fichier de nouveau, ou reprenez-le sur documents.un.org.',
  'imports.file.large': '{name} dépasse {megabytes, number} Mo. Choisissez un fichier plus petit.',
  'imports.file.many': 'La limite est de {limit, number} fichiers par envoi. Envoyez les autres ensuite.',
  'imports.state.queued': 'En attente',
  'imports.state.reading': 'Lecture en cours',
  'imports.state.review': 'À vérifier',
  'imports.state.confirmed': 'Publié',
  'imports.state.discarded': 'Mis de côté',
  'imports.state.failed': 'Illisible',
  'imports.state.queued.title': 'En attente de lecture',
  'imports.state.queued.body':
    'Cette page s’actualise d’elle-même. Une fois le fichier lu, vous pourrez vérifier ce qui a été trouvé.',
  'imports.state.reading.title': 'Lecture en cours',
  'imports.state.reading.body':
    'Cette page s’actualise d’elle-même. Une fois le fichier lu, vous pourrez vérifier ce qui a été trouvé.',
  'imports.state.review.title': 'À vérifier',
  'imports.state.review.body': 'Le fichier a été lu.',
  'imports.state.confirmed.title': 'Vérifié et publié',
  'imports.state.confirmed.body': 'Les recommandations de ce document sont dans le registre public.',
  'imports.state.discarded.title': 'Mis de côté',
  'imports.state.discarded.body':
    'Rien de ce document n’a été publié. Le fichier est conservé ; tout ce qui y a été corrigé l’est aussi.',
  'imports.state.failed.title': 'Ce fichier n’a pas pu être lu',
  'imports.state.failed.body': 'Rien n’a été publié. Voici ce qui a été trouvé et ce que vous pouvez faire.',
  'imports.nothingToImport.title': 'Ce fichier ne contient rien à importer',
  'imports.nothingToImport.body':
    'Il a été lu, et rien n’a été publié. Voici ce qu’il est et ce que vous pouvez en faire.',
  'imports.toReview': 'Voir l’examen',
  'imports.back': 'Toutes les importations',
  'imports.check.title': 'Vérifier ce qui a été lu',
  'imports.check.heading':
    '{read, plural, one {# recommandation lue} other {# recommandations lues}}. {problems, plural, =0 {Rien ne paraît anormal.} one {Une demande votre attention.} other {# demandent votre attention.}}',
  'imports.check.intro':
    'Comparez les chiffres avec le document, regardez ce qui est signalé et rectifiez ce qui a été mal lu. Rien n’est publié avant votre confirmation ; ce qui a été lu est conservé à côté de chaque correction.',
  'imports.check.lookAt': 'À regarder',
  'imports.check.confirm': 'Publier comme examen',
  'imports.check.all': 'Toutes ({count, number})',
  'imports.pages': '{pages, plural, one {# page} other {# pages}}',
  'imports.symbol': 'Cote du document',
  'imports.symbol.hint':
    'Telle qu’imprimée en haut de la première page. Elle fera partie de l’adresse de chaque recommandation, pour toujours.',
  'imports.symbol.wrong':
    'Cela ne ressemble pas à une cote. Écrivez-la comme sur le document, par exemple A/HRC/43/15.',
  'imports.cycle': 'Cycle de l’Examen périodique universel',
  'imports.cycle.hint': 'Un chiffre, par exemple 3.',
  'imports.cycle.wrong': 'Le cycle doit être un chiffre de 1 à 9, par exemple 3.',
  'imports.session': 'Session du Groupe de travail',
  'imports.session.hint': 'Par exemple 34. Laissez vide si le document ne l’indique pas.',
  'imports.heldOn': 'Jour de l’examen',
  'imports.heldOn.hint': 'Le jour où le Groupe de travail a examiné l’État.',
  'imports.heldOn.hint.body': 'Le jour où l’organe l’a adopté ou publié ; à défaut, la date du document.',
  'imports.issuedOn': 'Date du document',
  'imports.day.wrong':
    'Le jour manque ou ne peut pas être lu. Choisissez-le, ou écrivez année-mois-jour, par exemple 2019-11-12.',
  'imports.country.other':
    'Ce document concerne un autre État ({found}), alors que ce site suit {country}. Choisissez le rapport concernant {country} ; celui-ci ne peut pas être publié ici.',
  'imports.changed':
    'Quelqu’un a modifié cette importation depuis que vous l’avez ouverte. Votre saisie est encore dans le formulaire ; rouvrez l’importation pour voir la version actuelle.',
  'imports.nothing':
    'Il ne reste aucune recommandation à publier : toutes ont été écartées. Reprenez-en au moins une.',
  'imports.confirm': 'Publier {count, plural, one {# recommandation} other {# recommandations}}',
  'imports.discard': 'Mettre de côté',
  'imports.discard.hint': 'Rien n’est publié ; le fichier et sa lecture sont conservés.',
  'imports.noState': 'aucun État lu',
  'imports.unsure': 'incertain',
  'imports.corrected': 'corrigée',
  'imports.leftOut': 'écartée',
  'imports.number.wrong': 'Le numéro doit être écrit comme sur le document, par exemple 121.1.',
  'imports.text.missing': 'Le texte de la recommandation manque.',
  'imports.text.long': 'Le texte dépasse 10 000 caractères. Une recommandation tient en un paragraphe.',
  'imports.states.unknown':
    '« {name} » n’est pas le nom d’un État. Écrivez son nom dans la langue de cette page ou son code de trois lettres, par exemple SVN, et séparez-en plusieurs par des virgules.',
  'imports.item.title': 'Rectifier {number}',
  'imports.item.back': 'Retour à la liste',
  'imports.item.number': 'Numéro',
  'imports.item.text': 'Mots des Nations Unies',
  'imports.item.text.hint': 'Exactement tels qu’imprimés, sans le numéro au début ni les États à la fin.',
  'imports.item.states': 'États auteurs de la recommandation',
  'imports.item.states.hint':
    'Noms dans la langue de cette page ou codes de trois lettres, séparés par des virgules.',
  'imports.item.position': 'Réponse de l’État',
  'imports.item.leftOut': 'Ce n’est pas une recommandation : l’écarter',
  'imports.item.reason': 'Pourquoi (facultatif)',
  'imports.item.reason.hint': 'Affiché publiquement à côté de la correction.',
  'imports.item.save': 'Enregistrer la correction',
  'imports.item.cancel': 'Annuler',
  'imports.document.taken':
    '{name} est déjà une source de l’examen {review}. Rien n’est importé deux fois : mettez ce fichier de côté.',
  'imports.document.twice': 'Le même fichier est ici deux fois. Mettez l’un des deux de côté.',
  'imports.noReport':
    'Le registre n’a pas d’examen du cycle {cycle, number}, et aucun rapport ne figure parmi ces documents. Importez d’abord le rapport du Groupe de travail, ou en même temps que ce fichier.',
  'imports.source.other':
    'Rien de {name} n’a été trouvé dans l’examen du cycle {cycle, number}. Vérifiez le cycle, ou mettez le fichier de côté s’il relève d’un autre examen.',
  'imports.cycle.taken':
    'Il y a déjà un examen du cycle {cycle, number}, issu d’un autre rapport. Vérifiez le cycle et la cote.',
  'imports.sources': 'Sources de cet examen',
  'imports.sources.intro':
    'Les documents d’un même examen qui attendent ensemble sont vérifiés et publiés ensemble.',
  'imports.sources.unread':
    '{count, plural, one {Un autre fichier est encore en lecture} other {# autres fichiers sont encore en lecture}}. Ce qui relève de cet examen s’y joindra ici : rechargez la page dans un instant.',
  'imports.sources.lead': 'Fait l’examen : {count, plural, one {# recommandation} other {# recommandations}}',
  'imports.sources.linked':
    '{count, plural, =0 {Rien de relié} one {# recommandation reliée} other {# recommandations reliées}}',
  'imports.sources.unlinked':
    '{count, plural, one {# élément introuvable} other {# éléments introuvables}} dans le rapport',
  'imports.sources.elsewhere': '{count, plural, one {# ligne} other {# lignes}} d’autres examens',
  'imports.sources.register': 'Le registre a déjà cet examen ; ces documents s’y ajoutent.',
  'imports.disagreements':
    '{count, plural, =0 {Les sources concordent} one {Les sources divergent sur un point} other {Les sources divergent sur # points}}',
  'imports.disagreements.none':
    'Chaque numéro, chaque État et chaque position que donnent plusieurs sources est le même dans toutes.',
  'imports.disagreements.intro':
    'Ce qui vaudra à la publication : la réponse de l’État dans un additif avant le rapport, le rapport avant une liste établie par d’autres ; les mots et les États du rapport. Tranchez un point pour qu’il en aille autrement. Les mots de chaque source sont conservés.',
  'imports.disagreements.settle': 'Trancher',
  'imports.disagreements.report': 'Le rapport',
  'imports.disagreements.position': 'Position',
  'imports.disagreements.text': 'Texte',
  'imports.disagreements.states': 'États auteurs',
  'imports.unlinked': 'Seulement dans {name}',
  'imports.unlinked.intro':
    'Ces éléments figurent dans ce document et non dans le rapport. Ils ne sont pas publiés.',
  'imports.add.heading':
    '{count, plural, one {Une source de plus} other {# sources de plus}} pour l’examen du cycle {cycle, number}',
  'imports.add.unknown': 'Une source dont l’examen n’est pas connu',
  'imports.add.confirm': 'Ajouter à l’examen',
  'imports.item.page': 'Les mots de la page {page, number}',
} satisfies Record<keyof typeof en, string>;
