import type en from '../en/assignments.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'assignments.answer': 'Réponse',
  'assignments.these': 'Confier celles-ci',
  'assignments.state.waiting': 'En attente de réponse',
  'assignments.state.accepted': 'Acceptée',
  'assignments.state.contested': 'Contestée',
  'assignments.state.upheld': 'Contestée et maintenue',
  'assignments.says.waiting': 'sans réponse pour l’instant',
  'assignments.says.accepted': 'acceptée',
  'assignments.says.contested': 'contestée',
  'assignments.says.upheld': 'contestée, et maintenue par le secrétariat',
  'assignments.upheld': 'par le secrétariat, le {date}',
  'assignments.answer.now': 'Répondre',
  'assignments.answer.notYours':
    'Vous ne répondez pas ici pour cette organisation. Ses propres points focaux et signataires le font ; choisissez l’une de vos organisations.',
  'assignments.answer.suspended':
    '{name} est suspendue et ne répond de rien tant qu’elle l’est. Les administrateurs de ce site peuvent lever la suspension.',
  'assignments.answer.ended':
    'Cette responsabilité a pris fin depuis l’ouverture de la page. Rien n’a été modifié ; revenez en arrière pour voir ce qu’il en est.',

  'assignments.reason.missing':
    'Aucun motif n’a été donné. Donnez-en un en quelques phrases : tout le monde le lira.',
  'assignments.reason.tooLong':
    'Le motif compte {length, number} caractères ; le maximum est de {most, number}. Raccourcissez-le.',

  'assignments.others': 'Lorsqu’une autre organisation est déjà chef de file',
  'assignments.others.leave': 'Ne rien changer',
  'assignments.others.end': 'Mettre fin à la responsabilité de l’autre et la confier à celle-ci',
  'assignments.which': 'Pour lesquelles',
  'assignments.which.all': '{found, plural, one {La seule qui est trouvée} other {Les # qui sont trouvées}}',
  'assignments.which.ticked': 'Seulement celles qui sont cochées dans la liste ci-dessous',
  'assignments.many':
    '{found, number} responsabilités ont été demandées ; {most, number} au plus sont confiées à la fois. Procédez en plusieurs parties.',

  'assignments.bulk.title': 'Confier ce qui est trouvé',
  'assignments.bulk.found':
    '{found, plural, =0 {Aucune recommandation n’est trouvée} one {# recommandation est trouvée} other {# recommandations sont trouvées}}{led, plural, =0 { ; aucune n’a encore de chef de file} one { ; # a déjà un chef de file} other { ; # ont déjà un chef de file}} :',
  'assignments.bulk.nothing':
    'Le filtre ne trouve rien qui puisse être confié. Choisissez une autre partie du registre.',
  'assignments.bulk.other': 'Choisir dans le registre',
  'assignments.bulk.check': 'Voir ce qui va se passer',
  'assignments.bulk.back': 'Retour au registre',
  'assignments.bulk.list': 'Ce qui est trouvé',
  'assignments.bulk.led':
    '{name} est chef de file{others, plural, =0 {} one {, # en appui} other {, # en appui}}',
  'assignments.bulk.supported':
    '{others, plural, one {# en appui, pas de chef de file} other {# en appui, pas de chef de file}}',
  'assignments.bulk.free': 'Personne n’en répond',
  'assignments.bulk.unclear':
    'Vous avez coché {count, plural, one {# recommandation} many {# de recommandations} other {# recommandations}}, et « toutes celles trouvées » est choisi. Choisissez ce que vous voulez dire.',
  'assignments.bulk.noneTicked':
    'Seules celles qui sont cochées devaient être confiées, et aucune ne l’est. Cochez-en dans la liste, ou choisissez toutes celles qui sont trouvées.',
  'assignments.bulk.many':
    'Il y en a plus de {most, number}, le maximum qui peut être confié à la fois. Précisez le filtre.',

  'assignments.check.title': 'Voici ce qui va se passer',
  'assignments.check.lead':
    'Rien n’a encore été modifié. Tout se fait en entier ou pas du tout, en une seule entrée de l’historique, et devient aussitôt public là où la recommandation l’est.',
  'assignments.check.give':
    '{count, plural, one {Confier cette responsabilité} other {Confier ces # responsabilités}}',
  'assignments.check.change': 'Choisir autrement',
  'assignments.outline.nothing': 'Rien ne changerait.',
  'assignments.outline.give.lead':
    '{count, plural, one {{name} sera chef de file pour # recommandation} other {{name} sera chef de file pour # recommandations}}',
  'assignments.outline.give.supporting':
    '{count, plural, one {{name} appuiera # recommandation} other {{name} appuiera # recommandations}}',
  'assignments.outline.end.lead':
    '{count, plural, one {{name} ne sera plus chef de file pour # recommandation} other {{name} ne sera plus chef de file pour # recommandations}}',
  'assignments.outline.end.supporting':
    '{count, plural, one {Pour # d’entre elles, {name} passe de l’appui au rôle de chef de file} other {Pour # d’entre elles, {name} passe de l’appui au rôle de chef de file}}',
  'assignments.outline.left':
    '{count, plural, one {# recommandation reste inchangée : {lead} est chef de file, et non {name}} other {# recommandations restent inchangées : {lead} est chef de file, et non {name}}}',
  'assignments.outline.already':
    '{count, plural, one {{name} répond déjà de # recommandation} other {{name} répond déjà de # recommandations}}',
  'assignments.outline.which': '{count, plural, one {Laquelle} other {Lesquelles (#)}}',

  'assignments.rules.title': 'Règles d’attribution',
  'assignments.rules.lead':
    'Une règle dit quelle organisation doit répondre de ce qui porte un thème, concerne un groupe ou un ODD, vient d’un mécanisme ou se trouve dans un groupe de recommandations semblables. Elle ne confie rien d’elle-même : vous l’appliquez, et voyez auparavant ce qu’elle confie. Ce qui entre plus tard dans le registre est proposé sur la page des attributions.',
  'assignments.rules.none': 'Il n’y a pas encore de règle. Créez la première ci-dessous.',
  'assignments.rules.of': 'De quoi il s’agit',
  'assignments.rules.of.hint':
    'Thèmes, groupes, ODD et mécanismes du registre. Pour des recommandations semblables, commencez sur leur page.',
  'assignments.rules.of.unknown':
    'Rien n’a été choisi dans le registre sur quoi une règle puisse se fonder. Choisissez un thème, un groupe, un ODD, un mécanisme ou des recommandations semblables qui s’y trouvent.',
  'assignments.rules.finds': 'Trouve',
  'assignments.rules.unowned': 'Dont personne ne répond',
  'assignments.rules.change': 'Mettre fin',
  'assignments.rules.end': 'Mettre fin à cette règle',
  'assignments.rules.make': 'Créer une règle',
  'assignments.rules.save': 'Créer cette règle',
  'assignments.rules.back': 'Retour aux règles',
  'assignments.rules.already':
    'Il existe déjà une règle pour {name} et le même objet. Mettez-y fin avant d’en créer une autre.',
  'assignments.rules.lead.other':
    'Selon une autre règle, {name} est chef de file pour le même objet. Mettez fin à cette règle, ou choisissez l’appui pour celle-ci.',
  'assignments.rules.done.made':
    'La règle est créée. Elle n’a encore rien confié : voyez ce qu’elle confierait, et appliquez-la.',
  'assignments.rules.done.ended': 'La règle a pris fin. Les responsabilités qu’elle a confiées demeurent.',
  'assignments.rules.apply.unowned': 'Appliquer à ce dont personne ne répond',
  'assignments.rules.apply.all': 'Appliquer à tout',
  'assignments.rules.applying': 'Ce que confie la règle pour {label}',
  'assignments.rules.applying.all': 'Ce que confient les règles',
  'assignments.rules.scope.unowned': 'Seules sont examinées les recommandations dont personne ne répond.',
  'assignments.rules.scope.all':
    'Toutes les recommandations sont examinées. Là où une autre organisation est chef de file, elle le reste.',
  'assignments.rules.scope.unowned.instead': 'N’examiner que ce dont personne ne répond',
  'assignments.rules.scope.all.instead': 'Examiner toutes les recommandations',

  'assignments.sheet.title': 'Confier par tableur',
  'assignments.sheet.take': '1. Emportez le tableau',
  'assignments.sheet.take.lead':
    'Il a les colonnes symbol, number, words, lead et supporting. Remplissez lead (chef de file) et supporting (appui) : le nom d’une organisation dans une langue de ce site, ou la fin de son adresse ; plusieurs en appui séparées par une barre |. Ce qui reste vide ne change rien.',
  'assignments.sheet.take.found': '{found, plural, one {# recommandation :} other {# recommandations :}}',
  'assignments.sheet.take.as': 'En {format}',
  'assignments.sheet.take.unowned': 'Emporter plutôt ce dont personne ne répond',
  'assignments.sheet.take.all': 'Emporter plutôt tout le registre',
  'assignments.sheet.bring': '2. Rapportez-le rempli',
  'assignments.sheet.bring.lead':
    'Chaque ligne est vérifiée. Vous voyez ce qui ne va pas et à quelle ligne, ou exactement ce qui va se passer, avant que quoi que ce soit n’arrive.',
  'assignments.sheet.file': 'Fichier',
  'assignments.sheet.file.hint':
    'Un tableur (.xlsx) ou un csv de {megabytes} Mo au plus, reconnu à son contenu.',
  'assignments.sheet.file.missing':
    'Aucun fichier n’a été choisi. Choisissez le tableau que vous avez rempli.',
  'assignments.sheet.file.unfit':
    'Le fichier n’est pas un tableur qui puisse être lu ici. Attendu : un .xlsx d’Excel ou de LibreOffice, ou un csv. Enregistrez le tableau sous l’une de ces formes.',
  'assignments.sheet.check': 'Vérifier les lignes',
  'assignments.sheet.other': 'Apporter un autre fichier',
  'assignments.sheet.headings':
    'Aucune ligne ne porte les titres du tableau : trouvé « {found} », attendu {expected}. Gardez la ligne de titres telle qu’elle a été emportée.',
  'assignments.sheet.empty':
    'Aucune ligne ne dit quoi que ce soit sous lead ou supporting. Remplissez au moins l’une des deux, et rapportez le fichier.',
  'assignments.sheet.refused':
    '{count, plural, one {Quelque chose ne va pas dans une ligne, et rien n’a été modifié. Corrigez-le dans le fichier, et rapportez-le.} other {# choses ne vont pas dans les lignes, et rien n’a été modifié. Corrigez-les dans le fichier, et rapportez-le.}}',
  'assignments.sheet.again':
    'Ce qui devait être confié ne peut plus être lu. Apportez le fichier encore une fois.',
  'assignments.sheet.rows': 'Ce qui ne va pas, ligne par ligne',
  'assignments.sheet.row': 'Ligne',
  'assignments.sheet.wrong': 'Trouvé, attendu, et que faire',
  'assignments.sheet.rows.more': '{count, plural, one {et # de plus} other {et # de plus}}',
  'assignments.sheet.unnamed':
    'La cote ou le numéro manque. Les deux sont attendus, tels qu’ils ont été emportés. Copiez-les d’un tableau neuf.',
  'assignments.sheet.symbol.unknown':
    'Aucun document ne porte la cote « {found} ». Attendu : une cote du registre, comme A/HRC/43/15. Copiez-la d’un tableau neuf.',
  'assignments.sheet.number.unknown':
    '{symbol} n’a pas de recommandation « {found} ». Attendu : un numéro tel qu’il figure dans le document. Copiez-le d’un tableau neuf.',
  'assignments.sheet.number.changed':
    '{symbol} n’a pas de recommandation « {found} » ; les mots sont ceux de {meant}. Un tableur a pu changer le numéro. Écrivez {meant}, dans une cellule de type texte.',
  'assignments.sheet.words.differ':
    'Les mots ne sont pas ceux de {number} : trouvé « {found}… », attendu « {expected}… ». Un tableur a pu changer le numéro, comme 42.10 en 42.1. Copiez le numéro et les mots d’un tableau neuf, ou apportez un .xlsx.',
  'assignments.sheet.organisation.unknown':
    'Sous {column} : aucune organisation ne s’appelle « {found} ». Attendu : son nom dans une langue de ce site, ou la fin de son adresse.',
  'assignments.sheet.organisation.several':
    'Sous {column} : plusieurs organisations s’appellent « {found} ». Écrivez plutôt la fin de son adresse.',
  'assignments.sheet.organisation.suspended':
    'Sous {column} : « {found} » est suspendue. Attendu : une organisation qui ne l’est pas. Choisissez-en une autre, ou levez d’abord la suspension.',
  'assignments.sheet.organisation.unfit':
    'Sous {column} : « {found} » est une voix indépendante, qui ne répond de rien ici. Attendu : un ministère, une agence, une collectivité locale, une commission parlementaire ou le secrétariat.',
  'assignments.sheet.both':
    '« {found} » figure sous lead et sous supporting. Chaque organisation est attendue une fois. Retirez-la de l’une des deux.',
  'assignments.sheet.twice':
    'La recommandation {number} figure déjà à la ligne {first, number}. Chacune est attendue une fois. Réunissez les deux lignes.',

  'assignments.mine.short': 'Mes responsabilités',
  'assignments.mine.title': 'Ce dont répond : {name}',
  'assignments.mine.lead':
    'Acceptez une responsabilité, ou contestez-la avec un motif. Vous répondez au nom de votre organisation ; la réponse est publique, votre nom ne l’est jamais.',
  'assignments.mine.states': 'Lesquelles',
  'assignments.mine.none.waiting': 'Rien n’attend de réponse.',
  'assignments.mine.none.accepted': 'Rien n’a encore été accepté.',
  'assignments.mine.none.contested': 'Rien n’est contesté.',
  'assignments.mine.none.upheld': 'Rien de ce qui a été contesté n’a été maintenu.',
  'assignments.mine.register': 'Tout ce dont elle répond, dans le registre',
  'assignments.mine.accept': 'Accepter celles qui sont cochées',
  'assignments.mine.acceptPage':
    '{count, plural, one {Celle de cette page} other {Les # de cette page, cochées ou non}}',
  'assignments.mine.noneTicked': 'Rien n’a été coché. Cochez ce que votre organisation accepte.',
  'assignments.mine.gone':
    '{count, plural, one {# des responsabilités a pris fin depuis l’ouverture de la page.} other {# des responsabilités ont pris fin depuis l’ouverture de la page.}} Rien n’a été accepté. Regardez la liste telle qu’elle est maintenant, et cochez de nouveau.',
  'assignments.mine.done.accepted': 'Accepté. C’est public là où la recommandation l’est.',
  'assignments.mine.done.contested':
    'Contesté. La responsabilité demeure jusqu’à ce que le secrétariat tranche.',
  'assignments.mine.claims':
    'Votre organisation devrait être chef de file ailleurs ? Dites-le sur la page de la recommandation.',
  'assignments.mine.unowned': 'Ce dont personne ne répond',
  'assignments.mine.back': 'Retour aux responsabilités',
  'assignments.mine.nobody':
    'Vous n’appartenez à aucune organisation qui répond de recommandations. Les administrateurs de ce site s’en occupent.',

  'assignments.contest': 'Contester',
  'assignments.contest.title': 'Contester la responsabilité de {number}',
  'assignments.contest.lead':
    '{name} : {duty}. La responsabilité demeure jusqu’à ce que le secrétariat tranche : il y met fin, la confie à une autre organisation, ou la maintient avec un motif.',
  'assignments.contest.reason': 'Pourquoi elle ne devrait pas vous revenir',
  'assignments.contest.reason.hint':
    'Ce que dit la loi ou la répartition du travail, et qui devrait répondre à la place. Tout le monde le lira : ne nommez personne.',
  'assignments.contest.send': 'Contester cette responsabilité',
  'assignments.contest.upheld':
    'Le secrétariat a déjà maintenu cette responsabilité, elle ne peut donc plus être contestée. Acceptez-la, ou parlez-en avec le secrétariat.',

  'assignments.settle': 'Trancher',
  'assignments.settle.title': 'Trancher la responsabilité contestée de {number}',
  'assignments.settle.how': 'Ce qui vaut',
  'assignments.settle.missing': 'Rien n’a été choisi. Choisissez ce qui vaut.',
  'assignments.settle.uphold': 'La maintenir : {name} en répond malgré tout',
  'assignments.settle.give': 'Y mettre fin, et la confier à une autre organisation',
  'assignments.settle.end': 'Y mettre fin, sans la confier à personne pour l’instant',
  'assignments.settle.reason': 'Pourquoi elle est maintenue',
  'assignments.settle.reason.hint': 'Tout le monde le lira à côté du motif de l’organisation.',
  'assignments.settle.same':
    '{name} est celle qui conteste la responsabilité. Choisissez une autre organisation, ou maintenez-la.',
  'assignments.settle.save': 'Trancher ainsi',

  'assignments.claims': 'Qui dit devoir être chef de file',
  'assignments.claims.says': '{name} dit devoir être chef de file, depuis le {date} :',
  'assignments.claim.make': 'Dire que votre organisation devrait être chef de file',
  'assignments.claim.title': 'Qui devrait être chef de file pour {number}',
  'assignments.claim.lead':
    'Votre organisation dit qu’elle devrait être chef de file, et pourquoi. C’est public là où la recommandation l’est. Le secrétariat décide ; d’ici là, vous pouvez le retirer.',
  'assignments.claim.nobody':
    'Aucune de vos organisations ne peut être chef de file ici. Les ministères, les agences, les collectivités locales, les commissions parlementaires et le secrétariat le peuvent, tant qu’ils ne sont pas suspendus.',
  'assignments.claim.unfit':
    '{name} ne peut pas être chef de file ici : elle est suspendue, ou est une voix indépendante. Choisissez-en une autre.',
  'assignments.claim.leads': '{name} est déjà chef de file. Il n’y a rien à revendiquer.',
  'assignments.claim.already': '{name} l’a déjà dit. Retirez-le d’abord pour le redire.',
  'assignments.claim.gone':
    'La revendication a été retirée ou tranchée depuis l’ouverture de la page. Rien n’a été modifié.',
  'assignments.claim.reason': 'Pourquoi elle devrait être chef de file',
  'assignments.claim.send': 'Le dire',
  'assignments.claim.withdraw': 'Retirer',
  'assignments.claim.settle': 'Trancher qui est chef de file pour {number}',
  'assignments.claim.granting': 'Si elle est accordée',
  'assignments.claim.grant': 'L’accorder : {name} est chef de file',
  'assignments.claim.refuse': 'L’écarter',

  'assignments.overview.title': 'Qui répond de quoi',
  'assignments.overview.lead':
    'Les recommandations dont aucune organisation ne répond, que deux revendiquent, qui sont contestées ou qui attendent une réponse.',
  'assignments.overview.sentence':
    '{unowned, plural, =0 {Quelqu’un répond de chacune des recommandations} one {Personne ne répond de # recommandation} other {Personne ne répond de # recommandations}} sur {total, number}.',
  'assignments.overview.given':
    '{given, plural, =0 {Aucune responsabilité n’a été confiée.} one {# responsabilité est confiée.} other {# responsabilités sont confiées.}} {ended, plural, =0 {} one {# autre a pris fin pour cela.} other {# autres ont pris fin pour cela.}}',
  'assignments.overview.lists': 'Quelle liste',
  'assignments.overview.unowned': 'Personne n’en répond',
  'assignments.overview.claimed': 'Revendiquées',
  'assignments.overview.contested': 'Contestées',
  'assignments.overview.waiting': 'En attente de réponse',
  'assignments.overview.accepted': 'Acceptées',
  'assignments.overview.accepted.by':
    'Par organisation : ce qu’elle a accepté, ce qui attend sa réponse, ce qu’elle conteste',
  'assignments.overview.offer':
    '{rules, plural, one {# règle confierait {recommendations, number} de celles-ci à une organisation.} other {# règles confieraient {recommendations, number} de celles-ci à une organisation.}}',
  'assignments.overview.offer.see': 'Voir lesquelles, et appliquer',
  'assignments.overview.bulk': 'Confier ce dont personne ne répond',
  'assignments.overview.register':
    '{count, plural, one {Celle-ci dans le registre} other {Les # dans le registre}}',
  'assignments.overview.empty': 'Il n’y a pas encore de recommandation.',
  'assignments.overview.allOwned': 'Une organisation répond de chacune des recommandations.',
  'assignments.overview.by.review': 'Par examen',
  'assignments.overview.by.theme': 'Par thème',
  'assignments.overview.unownedCount': 'Personne n’en répond',
  'assignments.overview.ofAll': 'Sur',
  'assignments.overview.moreThemes':
    '{count, plural, one {# autre thème, dans le registre} other {# autres thèmes, dans le registre}}',
  'assignments.overview.disputed':
    '{count, plural, =0 {Pour aucune d’elles, deux ne veulent être chef de file.} one {Pour # d’elles, deux veulent être chef de file.} other {Pour # d’elles, deux veulent être chef de file.}}',
  'assignments.overview.leads': '{name} est actuellement chef de file.',
  'assignments.overview.nobodyLeads': 'Il n’y a actuellement pas de chef de file.',
  'assignments.overview.waiting.by': 'Par organisation, l’attente la plus longue d’abord',
  'assignments.overview.waiting.each': 'Chaque responsabilité, la plus ancienne d’abord',
  'assignments.overview.duties': 'Responsabilités',
  'assignments.overview.oldest': 'La plus ancienne depuis le',
  'assignments.overview.none.claimed': 'Aucune organisation ne dit devoir être chef de file ailleurs.',
  'assignments.overview.none.contested': 'Aucune responsabilité n’est contestée.',
  'assignments.overview.none.waiting': 'Toutes les responsabilités ont reçu une réponse.',
  'assignments.overview.none.accepted': 'Aucune responsabilité n’a encore été attribuée.',
  'assignments.overview.none.next': 'Voir ce dont personne ne répond',

  'browse.assignments': 'Qui répond de quoi',
  'browse.assignments.what':
    'Ce dont aucune organisation ne répond encore, ce que deux revendiquent, ce qui est contesté.',

  'history.verb.assignment.bulk': 'De nombreuses responsabilités ont été confiées à la fois',
  'history.verb.assignment.rules': 'Des responsabilités ont été confiées par des règles',
  'history.verb.assignment.sheet': 'Des responsabilités ont été confiées par un tableur',
  'history.verb.assignment.accept': 'Une organisation a accepté ses responsabilités',
  'history.verb.assignment.contest': 'Une organisation a contesté sa responsabilité',
  'history.verb.assignment.uphold': 'Une responsabilité contestée a été maintenue',
  'history.verb.assignment.settle': 'Une responsabilité contestée a pris fin',
  'history.verb.claim.make': 'Une organisation a dit devoir être chef de file',
  'history.verb.claim.withdraw': 'Une organisation a retiré sa revendication',
  'history.verb.claim.grant': 'Une revendication a été accordée',
  'history.verb.claim.refuse': 'Une revendication a été écartée',
  'history.verb.rule.make': 'Une règle d’attribution a été créée',
  'history.verb.rule.end': 'Une règle d’attribution a pris fin',
  'history.field.answer': 'Réponse',
  'history.field.answer_reason': 'Motif de l’organisation',
  'history.field.answered_at': 'Répondu',
  'history.field.answer_language': 'Langue de la réponse',
  'history.field.upheld_reason': 'Pourquoi elle a été maintenue',
  'history.field.upheld_at': 'Maintenue',
} satisfies Record<keyof typeof en, string>;
