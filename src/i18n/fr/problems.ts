import type en from '../en/problems.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'problem.not-a-document':
    'Le fichier est vide ou ne contient rien de lisible. Attendu : un document des Nations Unies en PDF. Reprenez-le sur documents.un.org.',
  'problem.format-not-read':
    'Le fichier est {format, select, pdf {un PDF} docx {un document Word (.docx)} xlsx {une feuille de calcul (.xlsx)} zip {une archive ZIP} doc {un ancien document Office (.doc ou .xls)} html {une page web} json {du JSON} text {du texte brut} empty {vide} other {d’un format inconnu}}, ce qui ne se lit pas. Il fallait un PDF, un document Word (.docx), un texte simple, un tableur (.xlsx, .csv) ou du JSON. Enregistrez-le dans l’un de ces formats, ou prenez-le sur documents.un.org.',
  'problem.old-office':
    'Le fichier est un ancien document Office (.doc ou .xls, d’avant 2007), ce qui ne se lit pas. Ouvrez-le dans Word, Excel ou LibreOffice, enregistrez-le en .docx ou .xlsx, et apportez ce fichier.',
  'problem.wrong-extension':
    'Le nom se termine par .{extension}, mais le contenu est {format, select, pdf {un PDF} docx {un document Word (.docx)} xlsx {une feuille de calcul (.xlsx)} zip {une archive ZIP} doc {un ancien document Office (.doc ou .xls)} html {une page web} json {du JSON} text {du texte brut} empty {vide} other {d’un format inconnu}}. Il a été lu pour ce qu’il est ; renommez le fichier pour éviter toute confusion.',
  'problem.encrypted':
    'Le PDF est protégé par un mot de passe. Attendu : un fichier ouvert. Enregistrez-le sans mot de passe, ou reprenez la version publique sur documents.un.org.',
  'problem.damaged':
    'Le fichier est endommagé et ne peut pas être lu. Attendu : un PDF complet. Téléchargez-le de nouveau.',
  'problem.no-text-layer':
    'Le PDF a {pages} pages et seulement {characters} caractères de texte : c’est un document numérisé. Attendu : un PDF avec du texte. Soumettez-le à une reconnaissance de caractères, ou reprenez l’original sur documents.un.org.',
  'problem.too-many-pages':
    'Le PDF a {pages} pages ; {limit} au plus sont lues. Divisez-le et importez la partie qui contient les recommandations.',
  'problem.too-large':
    'Le contenu du fichier atteint {size} ; {limit} au plus sont lus. Divisez-le et importez la partie qui contient les recommandations.',
  'problem.unpacks-too-large':
    'Une fois décompressé, le contenu du fichier dépasse la mémoire. Un rapport ordinaire occupe alors quelques mégaoctets. Reprenez le fichier, ou enregistrez-le de nouveau en PDF.',
  'problem.sheet-too-large':
    'Le tableur compte plus de {limit, number} {what, select, sheets {feuilles} rows {lignes} columns {colonnes} cell_characters {caractères dans une cellule} other {caractères}}, le maximum qui se lit. Supprimez ce qui ne sert pas, ou enregistrez à part les lignes de votre pays.',
  'problem.timed-out':
    'La lecture a été arrêtée après {seconds} secondes. Un rapport ordinaire en prend moins d’une. Reprenez le fichier, ou enregistrez-le de nouveau en PDF.',
  'problem.out-of-memory':
    'La lecture demandait plus de {megabytes} Mo de mémoire et a été arrêtée. Reprenez le fichier, ou enregistrez-le de nouveau en PDF.',
  'problem.reader-failed':
    'La lecture s’est interrompue. Rien n’a été lu. Reprenez le fichier ; si cela se reproduit, signalez la cote du document.',
  'problem.unknown-kind':
    'Le document n’a pas été reconnu ; il commence par « {beginning} ». Attendu : un rapport du Groupe de travail sur l’Examen périodique universel.',
  'problem.other-document':
    'Le document {symbol} n’est pas d’un type qui contient des recommandations à un État ou ses réponses. Attendu : un rapport du Groupe de travail sur l’Examen périodique universel, par exemple A/HRC/43/15.',
  'problem.follow-up-assessment':
    'Ce document est l’évaluation par un comité de ce qu’un État a fait de recommandations antérieures, avec des notes telles que A à E : il ne formule pas de recommandations, et ses notes ne sont pas lues. Importez les observations finales qu’il cite, puis saisissez chaque note à la main avec la recommandation dont elle traite.',
  'problem.columns-unknown':
    'Le tableur n’est aucune des exportations connues ; sa première ligne commence par « {headings} ». Indiquez quelles colonnes contiennent les recommandations et ce que signifient les autres.',
  'problem.several-documents':
    'Le fichier contient des recommandations de {count, number} documents : {names}. Chaque examen prend celles qui sont les siennes ; importez le fichier avec le rapport de l’examen visé.',
  'problem.rows-left-out':
    '{count, plural, one {Une ligne a été laissée} other {# lignes ont été laissées}} de côté : {reason, select, no_text {aucun texte} concern {une préoccupation ou une observation, non une recommandation} pledge {un engagement volontaire, non une recommandation} draft {un brouillon} archived {archivée} other_state {d’un autre État} other_sheet {dans une feuille aux autres colonnes} other {aucune recommandation}}. Il n’y a rien à faire si ces lignes ne contiennent aucune recommandation.',
  'problem.rows-merged':
    'Les {rows, number} lignes de recommandations en donnent {recommendations, number} : les lignes de même texte, du même examen et de même position ont été prises pour une seule recommandation de plusieurs États.',
  'problem.unnumbered-rows':
    '{count, plural, one {Une recommandation n’a} other {# recommandations n’ont}} pas de numéro dans ce fichier. Elles sont rattachées au rapport de leur examen par leurs mots et leurs États ; importez ce rapport avec lui.',
  'problem.no-rows':
    'Aucune ligne ne contient de recommandation. Attendu : une recommandation par ligne. Vérifiez ce qui a été choisi lors de l’exportation du fichier.',
  'problem.no-symbol':
    'Aucune cote telle que A/HRC/43/15 n’a été trouvée sur la première page. Saisissez-la avant de confirmer.',
  'problem.unknown-country':
    'L’État examiné n’a pas pu être lu (trouvé sous le titre : « {found} »). Choisissez-le avant de confirmer.',
  'problem.no-session':
    'La session du Groupe de travail n’a pas été trouvée dans l’introduction ; le cycle n’est donc pas connu. Saisissez-la.',
  'problem.no-list':
    'Aucune liste de recommandations n’a été trouvée. Attendu : une section « Conclusions et/ou recommandations » aux éléments numérotés. Vérifiez que le fichier est le rapport complet.',
  'problem.empty-list':
    'Le paragraphe {number} annonce des recommandations, mais aucun élément n’a été lu à sa suite. Comparez avec {page, select, 0 {le document} other {la page {page}}}.',
  'problem.lead-in-without-position':
    'Le paragraphe {number} introduit des recommandations sans dire si elles recueillent l’appui de l’État. Importez l’additif pour avoir les positions.',
  'problem.paragraph-not-read':
    'Le paragraphe {number}, parmi les recommandations, a été lu comme du texte ordinaire. Vérifiez {page, select, 0 {dans le document} other {à la page {page}}} qu’il ne contient pas de recommandation.',
  'problem.recommendations-outside-list':
    'Le paragraphe {number} répond à des recommandations qui figurent ailleurs dans le rapport et non dans la liste. Saisissez-les à partir des paragraphes qu’il cite.',
  'problem.repeated-number':
    'Le numéro {number} apparaît plus d’une fois. Chacun doit désigner une seule recommandation. Comparez avec la page et corrigez l’un d’eux.',
  'problem.missing-numbers':
    'Les numéros de {from} à {to} manquent dans la liste. Comparez avec la page : soit le document les saute, soit ils ont été lus dans une recommandation voisine.',
  'problem.number-out-of-order':
    'Le numéro {number} vient après {after} dans le document. Il a été laissé à sa place ; il n’y a rien à faire si la page montre la même chose.',
  'problem.number-under-other-paragraph':
    'Le numéro {number} figure sous le paragraphe {paragraph}. Il a été laissé tel qu’imprimé, avec la position de ce paragraphe. Comparez avec la page.',
  'problem.unread-state':
    '« {name} » figure là où un État auteur de la recommandation est attendu et n’est pas le nom d’un État. Choisissez l’État.',
  'problem.guessed-state':
    '« {name} » a été lu comme {state}, dont le nom est le plus proche. Corrigez s’il s’agit d’un autre État.',
  'problem.unbalanced-brackets':
    'Les parenthèses autour des États du numéro {number} ne vont pas par paires. Les États ont été lus tels quels ; comparez-les avec la page.',
  'problem.no-closing-states':
    'La recommandation {number} ne se termine pas par l’État qui l’a faite. Choisissez l’État si la page en nomme un.',
  'problem.states-inside-text':
    'Les États du numéro {number} figurent au milieu de la phrase, dont ils partagent la fin. La phrase a été gardée entière ; vérifiez qui a demandé quelle partie.',
  'problem.positions-differ':
    'La recommandation {number} figure avec des positions différentes. La première a été gardée ; comparez avec le document et corrigez si l’autre vaut.',
  'problem.short-text':
    'La recommandation {number} n’a que {characters} caractères. Comparez avec la page : une partie a pu se perdre.',
  'problem.long-text':
    'La recommandation {number} a {characters} caractères. Comparez avec la page : elle contient peut-être sa voisine ou un paragraphe qui n’est pas une recommandation.',
  'problem.gap-in-text':
    'Entre deux lignes de la recommandation {number}, il y a la place d’une ligne qui n’a pas été lue. Comparez avec la page et ajoutez ce qui manque.',
  'problem.no-answers':
    'Aucune réponse à une recommandation n’a été lue dans cet additif. On attendait des listes de numéros comme 122.17-18, ou des réponses précédées d’un numéro. Saisissez les positions à la main d’après le texte de l’État.',
  'problem.unread-range':
    '« {range} » ne se lit pas comme une suite de recommandations ; seul le premier numéro a été retenu. Comparez avec {page, select, 0 {le document} other {la page {page}}} et saisissez les autres à la main.',
  'problem.answered-twice':
    'Le numéro {number} reçoit deux réponses : {position, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}}, et {other, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}} à la page {otherPage}. La première a été gardée ; demandez à l’État laquelle vaut.',
  'problem.unclear-answer':
    'La réponse à {number} ne dit pas si la recommandation est acceptée ou notée. On attendait des mots comme « accepte » ou « prend note ». Lisez-la et choisissez la position à la main.',
  'problem.answer-outside-lists':
    'Le numéro {number} est commenté mais ne figure dans aucune liste du document ; la position ({position, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}}) vient du commentaire ou du titre qui le précède. Comparez avec la page.',
  'problem.answer-for-the-rest':
    '{page, select, 0 {Le document} other {La page {page}}} répond à des recommandations ensemble sans les énumérer : {position, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}}. Elles reçoivent cette position quand le rapport est importé ; vérifiez lesquelles sont visées.',
  'problem.counts-differ':
    'Selon le document, le nombre de recommandations de position « {position, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}} » est {stated} ; {read} ont été lues. Comparez ses listes avec ce qui a été lu.',
  'problem.answer-without-recommendation':
    'L’additif répond à {number}, que le rapport n’a pas. Trouvez la recommandation visée et saisissez sa position à la main.',
  'problem.ambiguous-answer':
    'L’additif répond au numéro {number}, qui peut être n’importe lequel de {labels} dans le rapport. Saisissez la position à la main pour celui qui est visé.',
  'problem.answer-differs':
    'La recommandation {number} est {reported, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}} dans le rapport et {answered, select, supported {acceptée} noted {notée} partially_supported {acceptée en partie} pending {en attente} other {ouverte}} dans l’additif. Choisissez ce qui vaut ; l’additif est le document le plus récent.',
  'problem.unanswered':
    '{count, plural, one {La recommandation {from} n’a pas de réponse} many {Les # recommandations de {from} à {to} n’ont pas de réponse} other {Les # recommandations de {from} à {to} n’ont pas de réponse}} dans le rapport ni dans l’additif. Cherchez dans le document final de l’adoption, ou demandez à l’État.',
  'problem.unproven-on-real-documents':
    'La lecture {kind, select, concluding_observations {des observations finales d’un organe conventionnel} visit_report {des rapports de visite des procédures spéciales} national_report {des rapports nationaux et à mi-parcours} uhri_export {des exportations de l’Index universel des droits de l’homme} impact_export {des exportations d’IMPACT OSS} other {de ce type de document}} n’a été essayée que sur des documents inventés. Comparez chaque numéro, chaque mot et chaque date avec la page avant de confirmer.',
  'problem.no-recommendations':
    'Aucune recommandation n’a été lue. Attendu : des paragraphes numérotés avec des mots tels que « recommande » ou « devrait ». Vérifiez que le fichier est le document complet, ou saisissez-les.',
  'problem.due-estimated':
    'Le paragraphe {paragraph} demande des renseignements sur certaines recommandations. Leur date, le {due}, est une estimation : {months, plural, one {# mois} other {# mois}} après la date du document, le {date}. Corrigez-la si la lettre du comité indique un autre jour.',
  'problem.due-unknown':
    'Le paragraphe {paragraph} demande des renseignements sur certaines recommandations dans un délai de {months, plural, one {# mois} other {# mois}}, et le document ne porte pas de date à partir de laquelle compter. Saisissez le jour.',
  'problem.follow-up-without-recommendation':
    'Le paragraphe {paragraph} demande des renseignements sur {label}, où aucune recommandation n’a été lue. Comparez avec la page et saisissez-la s’il y en a une.',
  'problem.addressed-to-others':
    'La recommandation {number} semble s’adresser à d’autres que l’État. Écartez-la si elle ne demande rien à l’État.',
  'problem.cites-only':
    'Ceci est un rapport national ou à mi-parcours : il cite des recommandations et n’en formule aucune, il n’y a donc rien à importer. Vérifiez ce qu’il cite en ligne de commande avec bin/suivi check.',
  'problem.no-citations':
    'Aucune recommandation citée n’a été trouvée. Attendu : des numéros tels que « recommandations 14 à 17 » ou « 121.5 ». Si le fichier en cite d’une autre manière, vérifiez-les vous-même.',
  'problem.citations-not-sought':
    'Ceci est {kind, select, working_group_report {un rapport du Groupe de travail} working_group_draft {un projet de rapport du Groupe de travail} addendum {un additif contenant les réponses de l’État} recommendation_matrix {un tableau des recommandations} concluding_observations {un document d’observations finales} visit_report {un rapport de visite} other {une liste de recommandations}}, qui formule des recommandations ou y répond ; ses propres numéros ne sont pas des citations. Vérifiez un rapport qui les cite et nommez ce fichier après --register.',
  'problem.citations-not-resolved':
    'Les citations ont été relevées mais pas résolues, faute de registre auquel les rapporter. Nommez après --register le rapport du Groupe de travail auquel il est donné suite.',
  'problem.register-without-recommendations':
    'Aucune recommandation n’a été lue dans {file}, qui ne peut donc servir de registre. Attendu : un rapport du Groupe de travail, son additif ou un tableau. Voyez ce qu’en dit bin/suivi read.',
  'problem.register-of-other-country':
    '{file} contient des recommandations adressées à {found}, et le rapport est celui de {expected}. Il a été laissé de côté. Nommez après --register les documents de {expected}.',
  'problem.cited-review-missing':
    '« {cited} » cite des recommandations de {review}, qui n’est pas dans le registre. Nommez son rapport après --register, ou corrigez la citation.',
  'problem.cited-review-unknown':
    '« {cited} » ne dit pas de quel examen sont ses recommandations, et le registre en contient plusieurs. Nommez l’examen dans le rapport, ou un seul après --register.',
  'problem.wrong-cycle':
    '{number} est cité comme une recommandation de {expected}, qui n’en a pas de telle ; {document} l’a{likely, select, none {} other {, et dans {expected} il s’agit sans doute de {likely}}}. Corrigez le numéro, ou dites de quel examen il s’agit.',
  'problem.unknown-citation':
    '{document} n’a pas de recommandation {number}{likely, select, none {} other { ; il s’agit sans doute de {likely}}}. Comparez la citation avec le document et corrigez-la.',
  'problem.ambiguous-citation':
    'Le numéro {number} peut désigner chacune de celles-ci : {labels}. Citez-le avec le numéro de son paragraphe, ou dites comment les numéros comptent.',
  'problem.broken-range':
    '« {range} » n’est pas une suite : elle va à rebours ou de la liste d’un paragraphe à celle d’un autre.{likely, select, none {} other { Il s’agit sans doute de {likely}.}} Corrigez ses extrémités.',
  'problem.doubled-citation':
    '« {cited} » cite {number} plus d’une fois. Retirez l’une des mentions, ou corrigez le numéro erroné.',
  'problem.running-numbers':
    'Le rapport compte à partir de 1 à travers {total, plural, one {la seule recommandation} other {les # recommandations}} de {document} : il cite {evidence}, et aucune liste n’y va aussi loin. Ses numéros simples ont été résolus ainsi.',
  'problem.rows-of-no-review':
    '{rows, plural, one {# ligne} other {# lignes}} de « {value} » {rows, plural, one {a été laissée} other {ont été laissées}} de côté, faute d’examen choisi. Choisissez-en un sur la page des colonnes pour {rows, plural, one {la} other {les}} reprendre.',
  'problem.row-without-words':
    'La ligne {row} n’a ni numéro ni texte, et aucune recommandation ne la précède. Complétez-la et importez le fichier de nouveau, si elle importe.',
  'problem.register-rows-merged':
    '{rows, plural, one {# ligne parle} other {# lignes parlent}} de {count, plural, one {# recommandation} other {# recommandations}} : les lignes de même numéro et de même texte n’en font qu’une, avec tout ce qu’elles disent à côté. Comparez-en quelques-unes avec le tableur.',
  'problem.words-of-register':
    'Ce sont les mots du registre du pays lui-même. Importez aussi le document des Nations Unies sur cet examen, afin de pouvoir comparer.',
  'problem.text-not-split':
    'Aucune recommandation n’a pu être distinguée dans le texte. On attend des paragraphes ou des points numérotés, ou des phrases avec des mots tels que « recommande ». Ajoutez chaque recommandation à la main.',
} satisfies Record<keyof typeof en, string>;
