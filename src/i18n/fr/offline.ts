import type en from '../en/offline.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'offline.link': 'Travailler sans connexion',
  'offline.title': '{name} : travailler sans connexion',
  'offline.duties': 'Responsabilités',
  'offline.lead':
    'Emportez vos responsabilités et vos actions, remplissez ce qu’il y a à signaler là où il n’y a pas de connexion, puis rapportez le fichier. Tout ce qu’il changerait est d’abord montré. Il en résulte des brouillons, que vous soumettez comme d’habitude.',
  'offline.take': 'Emporter',
  'offline.none': 'Il n’y a encore ni responsabilité ni action dont rendre compte.',
  'offline.take.count':
    '{count, plural, one {# responsabilité ou action, avec le brouillon en cours.} other {# responsabilités et actions, avec les brouillons en cours.}}',
  'offline.take.sheet': 'Feuille de calcul (Excel, LibreOffice)',
  'offline.take.sheet.what':
    'Une ligne pour chacune. Les colonnes à choix les proposent ; une deuxième feuille dit ce qui va où.',
  'offline.take.page': 'Page à enregistrer (téléphone ou ordinateur)',
  'offline.take.page.what':
    'Ouvrez le fichier enregistré dans n’importe quel navigateur, sans connexion. Il garde ce que vous saisissez et vous donne un petit fichier à rapporter.',
  'offline.take.care':
    'Le fichier contient vos brouillons. Gardez-le comme vos autres papiers non publics, et supprimez-le une fois rapporté.',
  'offline.bring': 'Rapporter',
  'offline.bring.file': 'Le fichier rempli',
  'offline.bring.hint':
    'La feuille de calcul, ou les réponses que la page enregistrée vous a données. Jusqu’à {megabytes, number} Mo.',
  'offline.bring.do': 'Voir ce qu’il changerait',
  'offline.done.applied':
    '{count, plural, =0 {Rien n’était à changer.} one {# brouillon est enregistré.} other {# brouillons sont enregistrés.}}',
  'offline.done.discarded': 'Le fichier est écarté. Rien n’a été changé.',
  'offline.done.settled': 'Le fichier a déjà été traité.',
  'offline.done.drafts': 'Vers les brouillons',
  'offline.uploads': 'Fichiers rapportés',
  'offline.state.waiting': 'En attente',
  'offline.state.applied': 'Appliqué',
  'offline.state.discarded': 'Écarté',
  'offline.brought': 'Rapporté par {name}, {time}',
  'offline.settled.applied':
    '{count, plural, =0 {appliqué {time}, rien n’était à changer} one {appliqué {time}, # brouillon} other {appliqué {time}, # brouillons}}',
  'offline.settled.discarded': 'écarté {time}',
  'offline.sheet': 'Responsabilités et actions',
  'offline.sheet.about': 'Comment remplir',
  'offline.sheet.lists': 'Choix',
  'offline.about.title': 'Responsabilités et actions : {name}',
  'offline.about.made': 'État au {date}.',
  'offline.about.fill':
    'Remplissez les cellules blanches. Laissez une cellule telle quelle si vous n’avez rien à dire. Une cellule vidée retire ce qui s’y trouvait.',
  'offline.about.rows':
    'N’ajoutez pas de lignes et ne fusionnez pas de cellules : une ligne appartient à une responsabilité ou à une action. Vous pouvez trier, filtrer et déplacer des colonnes.',
  'offline.about.back':
    'Rapportez le fichier à {address}. Vous voyez tout ce qu’il changerait avant que ce soit changé.',
  'offline.about.stamp': 'Laissez cette ligne telle quelle. Elle dit de quoi le fichier a été fait :',
  'offline.column.kind': 'Ce que c’est',
  'offline.column.reference': 'Numéro et source',
  'offline.column.words': 'Texte',
  'offline.column.part': 'Votre rôle',
  'offline.column.startsOn': 'Du',
  'offline.column.endsOn': 'Au',
  'offline.column.done': 'Ce qui a été fait',
  'offline.column.changed': 'Ce qui a changé pour les gens',
  'offline.column.status': 'Statut proposé',
  'offline.column.obstacleKind': 'Type d’obstacle',
  'offline.column.obstacle': 'Obstacle en bref',
  'offline.column.language': 'Langue',
  'offline.note.startsOn': 'Le premier jour dont vous rendez compte, comme 2026-01-31.',
  'offline.note.endsOn': 'Le dernier jour dont vous rendez compte, au plus aujourd’hui, comme 2026-03-31.',
  'offline.note.done':
    'Lois, argent, personnel, décisions : ce que votre organisation a fait, en quelques phrases.',
  'offline.note.changed':
    'Ce qui est différent pour les gens, combien, où. Laissez vide si rien n’a encore changé.',
  'offline.note.status': 'Où en est-on, selon vous. Choisissez dans la liste.',
  'offline.note.obstacleKind': 'Choisissez dans la liste si quelque chose fait obstacle.',
  'offline.note.obstacle': 'Ce qui fait obstacle, en une ou deux phrases.',
  'offline.note.language':
    'La langue dans laquelle vous écrivez. Si elle reste vide, c’est celle du fichier.',
  'offline.refusal': 'Cela ne convient pas ici. {note}',
  'offline.kind.duty': 'Recommandation',
  'offline.kind.action': 'Action',
  'offline.page.title': '{name} : ce dont il faut rendre compte',
  'offline.page.lead':
    'Cette page fonctionne sans connexion et n’envoie rien. Ouvrez ce sur quoi vous avez quelque chose à dire, remplissez, et enregistrez les réponses dans un fichier.',
  'offline.page.back': 'Quand vous aurez de nouveau une connexion, rapportez le fichier des réponses à',
  'offline.page.noscript':
    'Cette page demande un navigateur qui exécute des scripts. Prenez plutôt la feuille de calcul.',
  'offline.page.search': 'Chercher dans la liste',
  'offline.page.only': 'Seulement ce que j’ai rempli',
  'offline.page.load': 'Continuer avec des réponses déjà enregistrées',
  'offline.page.save': 'Enregistrer les réponses dans un fichier',
  'offline.page.filled': 'Remplis',
  'offline.page.mark': 'rempli',
  'offline.page.none': 'Non dit',
  'offline.page.kept':
    'Gardé dans ce navigateur. Enregistrez les réponses dans un fichier pour les rapporter.',
  'offline.page.notKept':
    'Ce navigateur ne garde rien. Enregistrez les réponses dans un fichier avant de fermer la page.',
  'offline.page.saved':
    'Les réponses sont enregistrées dans un fichier. Cherchez là où votre navigateur met ce qu’il télécharge.',
  'offline.page.loaded': 'Les réponses enregistrées sont reprises.',
  'offline.page.notOurs':
    'Ce ne sont pas des réponses de cette page. Choisissez le fichier que cette page même a enregistré.',
  'offline.file.missing': 'Aucun fichier n’a été choisi. Choisissez celui qui a été rempli.',
  'offline.file.unfit':
    'Ce n’est ni une feuille de calcul ni un fichier de réponses. Attendu : le fichier .xlsx pris ici, ou le fichier .json que la page enregistrée a donné. Une page enregistrée (.html) ne contient pas de réponses : ouvrez-la, et enregistrez les réponses.',
  'offline.file.other':
    'Cette feuille de calcul n’a pas été prise ici, ou bien sa première colonne et sa deuxième feuille ont toutes deux disparu. Prenez-en une nouvelle, et copiez-y ce qui a été rempli.',
  'offline.file.stamp':
    'La ligne qui dit de quoi le fichier a été fait a été modifiée et ne peut être lue. Prenez un nouveau fichier, et copiez-y ce qui a été rempli.',
  'offline.file.headings':
    'Aucune ligne ne porte les titres des colonnes. Ils ont été retirés ou renommés. Remettez-les tels qu’ils sont dans un nouveau fichier.',
  'offline.file.keys':
    'La première colonne, cachée, qui dit quelle ligne est laquelle, a été retirée. Prenez un nouveau fichier, et copiez-y ce qui a été rempli, ligne par ligne.',
  'offline.file.columnTwice':
    'Deux colonnes s’appellent « {found} ». Retirez-en une, et rapportez le fichier.',
  'offline.file.rows':
    'Le fichier a {found, number} lignes, et {most, number} est le maximum. Retirez ce qui n’est pas d’ici, et rapportez-le.',
  'offline.file.brokenAnswers':
    'Le fichier de réponses est coupé. Enregistrez les réponses encore une fois depuis la page.',
  'offline.file.answers':
    'Ce n’est pas un fichier de réponses d’une page enregistrée. Rapportez le fichier que la page a enregistré.',
  'offline.file.empty': 'Le fichier n’a pas de lignes, et rien à appliquer. Est-ce le bon ?',
  'offline.file.many': '{most, number} fichiers attendent déjà. Appliquez ou écartez-en d’abord.',
  'offline.file.country': 'Ce fichier vient d’un autre pays : {found}. Rapportez-le là-bas.',
  'offline.file.installation':
    'Ce fichier a été pris dans une autre installation, par exemple d’exercice. Rapportez-le là-bas, ou prenez-en un nouveau ici.',
  'offline.file.organisation':
    'Ce fichier est d’une autre organisation : {found}. Ici, c’est {name}. Rapportez-le à sa place.',
  'offline.notice.missing':
    '{count, plural, one {Une colonne a été retirée, et rien n’en est changé : {found}.} other {# colonnes ont été retirées, et rien n’en est changé : {found}.}}',
  'offline.notice.strange':
    '{count, plural, one {Une colonne n’est pas d’ici et n’a pas été lue : {found}.} other {# colonnes ne sont pas d’ici et n’ont pas été lues : {found}.}}',
  'offline.notice.merged':
    '{count, plural, one {À la ligne {found}, des cellules ont été fusionnées. Ce qui était dans les cellules disparues n’est plus dans le fichier : regardez bien ce qu’elle viderait.} other {Aux lignes {found}, des cellules ont été fusionnées. Ce qui était dans les cellules disparues n’est plus dans le fichier : regardez bien ce qu’elles videraient.}}',
  'offline.notice.reckoned':
    '{count, plural, one {À la ligne {found}, une cellule était une formule. Son résultat a été lu comme texte.} other {Aux lignes {found}, des cellules étaient des formules. Leurs résultats ont été lus comme texte.}}',
  'offline.row': 'Ligne {row, number}',
  'offline.row.draft': 'change le brouillon',
  'offline.row.new': 'commence un brouillon',
  'offline.row.added':
    'Cette ligne a été ajoutée ou fusionnée, et ne dit pas à quoi elle appartient. Écrivez ce qu’elle dit dans la ligne de sa responsabilité ou de son action.',
  'offline.row.key':
    'Ce qui dit à quelle responsabilité ou action cette ligne appartient a été modifié et ne peut être lu.',
  'offline.row.other': 'Cette ligne vient du fichier d’une autre organisation.',
  'offline.row.twice':
    'La même responsabilité ou action figure déjà à la ligne {first, number}. Seule cette ligne-là a été lue.',
  'offline.row.ended':
    'La responsabilité a pris fin depuis que le fichier a été fait. Plus rien n’en est rapporté.',
  'offline.row.removed':
    'L’action a été retirée de son plan depuis que le fichier a été fait, ou votre organisation n’y a plus de part.',
  'offline.row.choice':
    '« {found} » n’est rien de ce qui peut être saisi ici. Les jours s’écrivent 2026-03-31.',
  'offline.row.formula': 'La cellule contient une formule sans résultat. Saisissez le texte lui-même.',
  'offline.review.title': 'Ce que le fichier changerait',
  'offline.review.counts':
    '{rows, plural, =0 {rien n’est changé} one {# ligne changerait quelque chose} other {# lignes changeraient quelque chose}}, {conflicts, plural, =0 {rien n’est à trancher} one {# point est à trancher} other {# points sont à trancher}}, {same, plural, one {# ligne est telle quelle} other {# lignes sont telles quelles}}.',
  'offline.review.made':
    'Le fichier a été fait le {time}. Ce que d’autres ont changé depuis est gardé, sauf si vous choisissez autrement.',
  'offline.review.unknown':
    'Le fichier a été fait le {time}, et l’état d’alors n’est plus connu ici. Partout où il diffère de l’état actuel, vous choisissez.',
  'offline.review.again':
    'Ce fichier même a déjà été appliqué, le {time}. Seul ce qui a changé depuis est montré.',
  'offline.review.apply': 'Enregistrer comme brouillons',
  'offline.review.nothing': 'Tout ce que dit le fichier figure déjà ici. Il peut être écarté.',
  'offline.review.later':
    'Le fichier est gardé ici jusqu’à ce que quelqu’un de votre organisation l’applique ou l’écarte.',
  'offline.review.discard': 'Écarter le fichier',
  'offline.field': 'Champ',
  'offline.standing': 'État actuel',
  'offline.filled': 'Dans le fichier',
  'offline.nothing': 'Rien',
  'offline.conflict': '{field} : changé ici et dans le fichier',
  'offline.conflict.before': 'Quand le fichier a été fait :',
  'offline.conflict.standing': 'Garder l’état actuel :',
  'offline.conflict.filled': 'Prendre ce que dit le fichier :',
  'offline.moved': 'Un compte rendu à ce sujet a avancé depuis que le fichier a été fait : {state}',
  'offline.moved.see': 'Voir ce compte rendu',
  'offline.moved.leave': 'Laisser cette ligne de côté',
  'offline.moved.new': 'Commencer un autre brouillon avec ce que dit le fichier',
  'offline.choose': 'Ligne {row, number} : il n’est pas choisi quel côté vaut. Choisissez.',
  'offline.unfit':
    '{count, plural, one {# ligne ne peut être prise} other {# lignes ne peuvent être prises}}',
  'offline.unfit.leave':
    '{count, plural, one {Laisser de côté la ligne qui ne peut être prise. Ce qu’elle dit part avec le fichier.} other {Laisser de côté les # lignes qui ne peuvent être prises. Ce qu’elles disent part avec le fichier.}}',
  'offline.unfit.choose':
    '{count, plural, one {# ligne ne peut être prise. Corrigez le fichier et rapportez-le, ou cochez qu’elle est laissée de côté.} other {# lignes ne peuvent être prises. Corrigez le fichier et rapportez-le, ou cochez qu’elles sont laissées de côté.}}',
  'offline.settled': 'Quelqu’un a appliqué ou écarté le fichier entre-temps.',
  'history.verb.offline.apply': 'Ce qui a été rempli sans connexion a été enregistré dans des brouillons',
} satisfies Record<keyof typeof en, string>;
