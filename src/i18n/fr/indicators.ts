import type en from '../en/indicators.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.indicators': 'Indicateurs',
  'browse.indicators.what': 'Ce qui est mesuré, ce que dit chaque source, et si l’on est en bonne voie',
  'indicators.title': 'Indicateurs',
  'indicators.one': 'Indicateur',
  'indicators.lead':
    'Ce qui est mesuré pour savoir si les droits sont respectés, par qui, et si l’on est en voie d’atteindre la cible. Chaque source figure à côté des autres.',
  'indicators.search': 'Mots du nom, ou numéro d’un indicateur des ODD',
  'indicators.found': '{found, plural, =0 {Aucun indicateur} one {# indicateur} other {# indicateurs}}',
  'indicators.all': 'Tous les indicateurs',
  'indicators.any': 'Tous',
  'indicators.narrow': 'Rechercher',
  'indicators.nothing': 'Aucun indicateur ne correspond. Retirez une condition, ou repartez de tous.',
  'indicators.empty':
    'Il n’y a pas encore d’indicateur. Un indicateur dit à quoi l’on verra que quelque chose a changé pour les personnes.',
  'indicators.download': 'Cette liste en {format}',
  'indicators.download.figures': 'Ces chiffres en {format}',
  'indicators.new': 'Saisir un indicateur',
  'indicators.new.measures': 'Il mesurera',
  'indicators.edit': 'Modifier : {title}',
  'indicators.change': 'Modifier l’indicateur',
  'indicators.save': 'Enregistrer l’indicateur',
  'indicators.cancel': 'Annuler',
  'indicators.inside': 'pas encore public',
  'indicators.of.none': 'Rien ne la mesure encore.',
  'indicators.name': 'Nom',
  'indicators.name.hint': 'Ce qui est compté, et pour qui : « Part des détenus en attente de jugement ».',
  'indicators.definition': 'Définition',
  'indicators.definition.hint':
    'Ce qui compte et ce qui ne compte pas, pour que deux personnes comptent de même.',
  'indicators.language': 'Langue du nom et de la définition',
  'indicators.kind': 'Type',
  'indicators.kind.hint': 'Selon la distinction du Haut-Commissariat aux droits de l’homme (HRI/MC/2008/3).',
  'indicators.kind.structural': 'Structurel',
  'indicators.kind.process': 'De processus',
  'indicators.kind.outcome': 'De résultat',
  'indicators.kind.structural.what': 'Structurel : les lois et les institutions existent (engagement)',
  'indicators.kind.process.what': 'De processus : ce qui est fait (effort)',
  'indicators.kind.outcome.what': 'De résultat : ce qui a changé pour les titulaires de droits',
  'indicators.unit': 'Unité',
  'indicators.unit.hint': 'En quoi les chiffres sont comptés : %, personnes, jours, lois.',
  'indicators.better': 'Ce qui est bon',
  'indicators.better.higher': 'Plus haut vaut mieux',
  'indicators.better.lower': 'Plus bas vaut mieux',
  'indicators.better.neither': 'Ni l’un ni l’autre : il décrit seulement',
  'indicators.frequency': 'Fréquence',
  'indicators.frequency.monthly': 'Chaque mois',
  'indicators.frequency.quarterly': 'Chaque trimestre',
  'indicators.frequency.half-yearly': 'Chaque semestre',
  'indicators.frequency.yearly': 'Chaque année',
  'indicators.frequency.less-often': 'Moins souvent que chaque année',
  'indicators.collector': 'Collecté par',
  'indicators.collector.hint': 'D’autres peuvent saisir leurs propres chiffres à côté.',
  'indicators.limits': 'Limites',
  'indicators.limits.hint': 'Ce qu’il ne montre pas, et qui il n’atteint pas.',
  'indicators.limits.none': 'Aucune n’est indiquée.',
  'indicators.sdg': 'Indicateur des ODD',
  'indicators.sdg.hint': 'Son numéro s’il en est un, par exemple 16.3.2. Sinon, laissez vide.',
  'indicators.smallest': 'Plus petite case',
  'indicators.smallest.hint':
    'Dans une ventilation, les chiffres portant sur moins de personnes sont retenus, car ils pourraient désigner des individus. 0 ne retient rien.',
  'indicators.smallest.what':
    'Les chiffres d’une partie comptant moins de {smallest, plural, one {# personne} other {# personnes}} sont retenus.',
  'indicators.smallest.nothing': 'Aucun chiffre n’est retenu.',
  'indicators.ends': 'D’où l’on part et où l’on veut arriver',
  'indicators.ends.hint': 'Dans l’unité ci-dessus. Laissez vide ce qui n’est pas encore décidé.',
  'indicators.ends.short': 'Prévu',
  'indicators.ends.year': '{what} : année',
  'indicators.ends.value': '{what} : chiffre',
  'indicators.ends.baseline': 'référence',
  'indicators.ends.benchmark': 'repère',
  'indicators.ends.target': 'cible',
  'indicators.baseline': 'Valeur de référence',
  'indicators.baseline.from': 'à partir de {figure} en {year}',
  'indicators.benchmarks': 'Repères',
  'indicators.benchmark.of': 'Repère {number, number}',
  'indicators.target': 'Cible',
  'indicators.target.by': 'd’ici à {year}',
  'indicators.target.none': 'Pas encore de cible',
  'indicators.method': 'Méthode',
  'indicators.method.hint': 'D’où viennent les chiffres et comment ils sont calculés.',
  'indicators.method.new': 'Autre méthode : {title}',
  'indicators.method.other': 'Il est mesuré autrement',
  'indicators.method.what':
    'Des chiffres obtenus par des méthodes différentes ne se comparent pas : la série est visiblement interrompue à l’année que vous indiquez. Les chiffres déjà saisis pour cette année et les suivantes comptent comme mesurés de la nouvelle façon.',
  'indicators.method.present': 'La méthode depuis {since}',
  'indicators.method.since': 'Depuis {since}',
  'indicators.method.save': 'Interrompre la série ici',
  'indicators.since': 'Depuis quelle année',
  'indicators.since.hint': 'La première année dont les chiffres sont mesurés ainsi.',
  'indicators.latest': 'Dernier chiffre',
  'indicators.latest.none': 'Pas encore de chiffre',
  'indicators.latest.of': '{period}, {organisation}',
  'indicators.way': 'Progression',
  'indicators.way.reached': 'Atteint',
  'indicators.way.on-track': 'En bonne voie',
  'indicators.way.behind': 'En retard',
  'indicators.way.missed': 'Manqué',
  'indicators.way.unknown': 'Impossible à dire',
  'indicators.way.said':
    'En {period}, {source} compte {figure} ; une progression régulière de la valeur de référence{benchmarks, plural, =0 {} other {, par ses repères,}} à la cible ({target} d’ici à {year}) en serait à {expected}.',
  'indicators.way.neither':
    'Aucun sens n’est bon ici : rien n’est donc dit d’une progression vers une cible.',
  'indicators.way.noEnds':
    'Il n’a pas encore de valeur de référence et de cible : rien ne peut être dit de sa progression.',
  'indicators.way.noFigure':
    'Qui le collecte n’a saisi aucun chiffre depuis la valeur de référence : rien ne peut être dit de sa progression.',
  'indicators.way.broken':
    'Il est mesuré autrement depuis {year}, après sa valeur de référence : rien ne peut être dit de sa progression. Une valeur de référence selon la nouvelle méthode le permettrait.',
  'indicators.value.some': 'Avec des chiffres',
  'indicators.value.none': 'Sans chiffre',
  'indicators.figure': '{value} {unit}',
  'indicators.figure.points':
    '{value} {count, plural, one {point de pourcentage} other {points de pourcentage}}',
  'indicators.figures': 'Chiffres',
  'indicators.figures.none': 'Personne n’a encore saisi de chiffre.',
  'indicators.enter': 'Saisir des chiffres',
  'indicators.said': '{name} : {figure}',
  'indicators.agree':
    '{count, plural, one {# source dit} other {# sources disent}} la même chose pour {period}.',
  'indicators.differ': 'Pour {period}, les sources diffèrent de {by} : {sources}.',
  'indicators.table': 'Tous les chiffres, en {unit}',
  'indicators.break':
    'À partir de {year}, mesuré autrement : à ne pas comparer avec ce qui se trouve au-dessus',
  'indicators.chart.title': '{title}, en {unit}',
  'indicators.chart.what':
    'Une ligne par source au fil des années : {sources}. Chaque chiffre figure dans le tableau ci-dessous.',
  'indicators.chart.break': 'nouvelle méthode {year}',
  'indicators.chart.target': 'Cible {value}',
  'indicators.chart.way': 'Référence, repères, cible',
  'indicators.parts': 'Qui se trouve derrière le chiffre : {period}',
  'indicators.parts.periods': 'Périodes ventilées',
  'indicators.parts.title': 'Ventilation',
  'indicators.parts.hint':
    'Une ligne par partie : « Sexe », « Femmes ». Choisissez un nom proposé ou saisissez le vôtre. Vider un chiffre retire sa partie.',
  'indicators.breakdown': 'Selon',
  'indicators.breakdown.sex': 'Sexe',
  'indicators.breakdown.age': 'Âge',
  'indicators.breakdown.region': 'Région',
  'indicators.breakdown.disability': 'Handicap',
  'indicators.breakdown.group': 'Groupe',
  'indicators.category': 'Partie',
  'indicators.keptBack': 'retenu',
  'indicators.keptBack.own': 'retenu pour les autres',
  'indicators.keptBack.why':
    'Les chiffres portant sur moins de {smallest, plural, one {# personne} other {# personnes}} sont retenus, et avec eux le plus petit suivant lorsque le chiffre manquant pourrait être calculé à partir des autres.',
  'indicators.cases': 'Nombre de personnes',
  'indicators.cases.hint': 'Sur combien de personnes porte le chiffre, s’il porte sur des personnes.',
  'indicators.cases.of': '{cases, plural, one {sur # personne} other {sur # personnes}}',
  'indicators.period': 'Période',
  'indicators.period.half': 'S{half} {year}',
  'indicators.period.quarter': 'T{quarter} {year}',
  'indicators.period.choose': 'Montrer cette période',
  'indicators.period.entered': 'Déjà saisies :',
  'indicators.period.hint.monthly': 'Un mois, par exemple {example}.',
  'indicators.period.hint.quarterly': 'Un trimestre, par exemple {example}.',
  'indicators.period.hint.half-yearly': 'Un semestre, par exemple {example}.',
  'indicators.period.hint.yearly': 'Une année, par exemple {example}.',
  'indicators.period.hint.less-often': 'Une année, par exemple {example}.',
  'indicators.sheet': 'Chiffres : {title}',
  'indicators.sheet.who':
    'Vous les saisissez au nom de {name}. Ils figurent à côté des chiffres des autres ; personne d’autre ne peut les modifier.',
  'indicators.sheet.other': 'Plutôt au nom de {name}',
  'indicators.sheet.save': 'Enregistrer les chiffres de {period}',
  'indicators.sheet.of': 'Chiffres de {period}',
  'indicators.period.other': 'Saisir une autre période',
  'indicators.cell.breakdown': 'Ligne {number, number} : selon',
  'indicators.cell.category': 'Ligne {number, number} : partie',
  'indicators.cell.value': 'Ligne {number, number} : chiffre',
  'indicators.cell.cases': 'Ligne {number, number} : nombre de personnes',
  'indicators.whole': 'L’ensemble',
  'indicators.whole.in': 'Chiffre en {unit}',
  'indicators.whole.hint': 'De l’ensemble, par exemple {example}.',
  'indicators.from': 'Source',
  'indicators.from.hint': 'Le registre, l’enquête ou le document dont il est tiré.',
  'indicators.note': 'Remarque',
  'indicators.note.hint': 'Ce qu’un lecteur doit savoir de ce chiffre.',
  'indicators.about': 'À propos de cet indicateur',
  'indicators.measures': 'Ce qu’il mesure',
  'indicators.measures.none':
    'Il n’est encore relié à aucune action, aucun objectif ni aucune recommandation.',
  'indicators.linked.recommendation': 'Recommandation',
  'indicators.linked.action': 'Action',
  'indicators.linked.objective': 'Objectif',
  'indicators.link.to': 'Relier un indicateur',
  'indicators.link.title': 'Relier un indicateur',
  'indicators.link.back': 'Y revenir',
  'indicators.link.choose': 'Quel indicateur la mesure ?',
  'indicators.link.more':
    '{more, plural, one {# autre : cherchez ses mots.} other {# autres : cherchez leurs mots.}}',
  'indicators.link.save': 'Relier',
  'indicators.link.end': 'Retirer ce lien',
  'indicators.link.new': 'Saisir un nouvel indicateur',
  'indicators.link.address': 'Le relier à',
  'indicators.link.address.hint':
    'L’adresse de la page d’une recommandation, d’une action ou d’un objectif : copiez-la depuis votre navigateur.',
  'indicators.link.unknown':
    '« {found} » n’est l’adresse d’aucune recommandation, action ni objectif ici. Ouvrez sa page et copiez l’adresse.',
  'indicators.link.none': 'Ce que l’indicateur devait mesurer n’existe plus. Rouvrez sa page.',
  'indicators.link.nothing': 'Aucun indicateur n’a été choisi. Choisissez-en un, ou saisissez-en un nouveau.',
  'indicators.office': 'Publier, retirer, supprimer des listes',
  'indicators.office.public':
    'Tout le monde voit cet indicateur avec ses méthodes, ses cibles et ses chiffres.',
  'indicators.office.inside': 'Seules les personnes qui travaillent aux plans voient cet indicateur.',
  'indicators.office.kept': 'Rien ne se perd ainsi : l’historique conserve ce qui figurait ici.',
  'indicators.publish': 'Le publier avec ses chiffres',
  'indicators.withdraw': 'Le retirer du public',
  'indicators.remove': 'Le supprimer des listes',
  'indicators.page.removed': 'Il a été supprimé des listes le {day}. Ce qui a été saisi reste ici.',
  'indicators.done.added': 'L’indicateur est saisi. Il n’est pas encore public.',
  'indicators.done.saved': 'Enregistré.',
  'indicators.done.entered': 'Les chiffres sont enregistrés au nom de votre organisation.',
  'indicators.done.published': 'L’indicateur est public.',
  'indicators.done.withdrawn': 'L’indicateur est retiré du public.',
  'indicators.done.removed': 'L’indicateur est supprimé des listes.',
  'indicators.done.linked': 'Le lien est enregistré.',
  'indicators.done.imported': 'Tous les chiffres du fichier sont enregistrés au nom de votre organisation.',
  'indicators.import': 'Importer des chiffres',
  'indicators.import.who': 'Les chiffres du fichier sont enregistrés au nom de {name}.',
  'indicators.import.template':
    'Téléchargez le modèle : il a une ligne pour chaque indicateur que votre organisation collecte.',
  'indicators.import.fill':
    'Remplissez les chiffres, ajoutez des lignes pour d’autres périodes et pour des parties. Les lignes sans chiffre sont ignorées.',
  'indicators.import.check': 'Envoyez-le : tout est montré avant que quoi que ce soit soit enregistré.',
  'indicators.import.file': 'Fichier',
  'indicators.import.file.hint': 'csv ou xlsx, au plus {most, number} lignes.',
  'indicators.import.upload': 'Vérifier le fichier',
  'indicators.import.columns.title': 'Les colonnes',
  'indicators.import.column.indicator':
    'La dernière partie de l’adresse de l’indicateur, ou l’adresse entière. Obligatoire.',
  'indicators.import.column.title': 'Pour les lecteurs ; ignorée.',
  'indicators.import.column.unit': 'Si elle est indiquée, ce doit être celle de l’indicateur.',
  'indicators.import.column.period':
    '2026, 2026-H1, 2026-Q3 ou 2026-04, selon la fréquence de l’indicateur. Obligatoire.',
  'indicators.import.column.breakdown':
    'Selon quoi il est ventilé, par exemple le sexe ; vide pour l’ensemble.',
  'indicators.import.column.category': 'Quelle partie, par exemple les femmes ; vide pour l’ensemble.',
  'indicators.import.column.value': 'Le chiffre. Obligatoire.',
  'indicators.import.column.cases':
    'Sur combien de personnes il porte ; obligatoire pour les parties dont les petites sont retenues.',
  'indicators.import.column.source': 'Le registre, l’enquête ou le document dont il est tiré.',
  'indicators.import.column.note': 'Ce qu’un lecteur doit en savoir.',
  'indicators.import.column.organisation': 'Si elle est indiquée, ce doit être la vôtre.',
  'indicators.import.noFile':
    'Aucun fichier n’est arrivé. Choisissez un fichier csv ou xlsx et envoyez-le de nouveau.',
  'indicators.import.unread':
    '« {name} » n’a pas pu être lu comme un tableau : {reason} Enregistrez-le en csv ou xlsx et réessayez.',
  'indicators.import.columns':
    'La colonne {missing} manque ; celles-ci s’y trouvent : {found}. Prenez le modèle et laissez sa première ligne telle quelle.',
  'indicators.import.empty': 'Aucune ligne du fichier n’a de chiffre. Remplissez la colonne « value ».',
  'indicators.import.tooMany':
    'Le fichier a {rows, number} lignes ; le maximum est {most, number}. Envoyez-le en plusieurs fois.',
  'indicators.import.unknown':
    'Il n’y a pas d’indicateur « {found} » que vous puissiez voir. Copiez la dernière partie de son adresse depuis sa page.',
  'indicators.import.otherSource':
    'La ligne est de « {found} », et vous saisissez les chiffres de « {own} ». Retirez-la : chaque organisation saisit les siens.',
  'indicators.import.unit':
    'La ligne compte en « {found} », l’indicateur en « {unit} ». Convertissez le chiffre, ou corrigez l’unité.',
  'indicators.import.twice':
    'La ligne {first, number} dit la même partie de la même période. Retirez l’une des deux.',
  'indicators.preview': 'Ce que ferait le fichier',
  'indicators.preview.who': 'Au nom de {name}. Rien n’est encore enregistré.',
  'indicators.preview.what':
    '{fresh, plural, =0 {Aucun nouveau chiffre} one {# nouveau chiffre} other {# nouveaux chiffres}}, {corrected, plural, =0 {aucun corrigé} one {# corrigé} other {# corrigés}}, {same, plural, =0 {aucun inchangé} one {# inchangé} other {# inchangés}}.',
  'indicators.preview.apply': 'Enregistrer {count, plural, one {# chiffre} other {# chiffres}}',
  'indicators.preview.nothing': 'Tout ce que contient le fichier est déjà là. Il n’y a rien à enregistrer.',
  'indicators.preview.wrong':
    '{count, plural, one {# défaut fait obstacle} other {# défauts font obstacle}} : rien du fichier n’est enregistré avant que tous soient corrigés',
  'indicators.preview.again': 'Corrigez le fichier et envoyez-le de nouveau',
  'indicators.preview.row': 'Ligne',
  'indicators.preview.fault': 'Ce qui ne va pas et que faire',
  'indicators.preview.rows':
    '{count, plural, one {# ligne qui peut être enregistrée} other {# lignes qui peuvent être enregistrées}}',
  'indicators.preview.before': 'Actuellement',
  'indicators.preview.after': 'Dans le fichier',
  'indicators.preview.effect': 'Ce qui se passe',
  'indicators.preview.effect.new': 'nouveau',
  'indicators.preview.effect.corrects': 'corrigé',
  'indicators.preview.effect.same': 'inchangé',
  'indicators.title.missing': 'L’indicateur n’a pas de nom. Dites ce qui est compté, et pour qui.',
  'indicators.definition.missing': 'La définition manque. Dites ce qui compte et ce qui ne compte pas.',
  'indicators.unit.missing':
    'L’unité manque : un chiffre sans unité ne dit rien. Saisissez par exemple % ou personnes.',
  'indicators.unit.inUse':
    'Des chiffres ont déjà été saisis en « {unit} » : l’unité reste. Saisissez un nouvel indicateur pour une autre unité.',
  'indicators.kind.missing': 'Aucun type n’a été choisi. Choisissez structurel, de processus ou de résultat.',
  'indicators.better.missing': 'Dites quel sens est bon, ou qu’aucun ne l’est.',
  'indicators.frequency.missing': 'Aucune fréquence n’a été choisie. Dites tous les combien il est mesuré.',
  'indicators.collector.none':
    'Aucune organisation qui puisse le collecter n’a été choisie. Choisissez-en une dans la liste.',
  'indicators.collector.notYours':
    'Vous pouvez saisir des indicateurs que votre propre organisation collecte. Pour un autre, adressez-vous au secrétariat.',
  'indicators.sdg.unknown':
    '« {found} » n’est pas le numéro d’un indicateur des ODD. Écrivez-le comme 16.3.2, ou laissez vide.',
  'indicators.smallest.unfit':
    '« {found} » n’est pas un nombre de 0 à {most, number}. Écrivez combien de personnes il faut pour qu’une partie soit montrée, par exemple 10.',
  'indicators.year.unfit':
    '« {found} » n’est pas une année de {first} à {last}. Écrivez-la avec quatre chiffres.',
  'indicators.target.beforeBaseline':
    'La cible est pour {target} et la valeur de référence de {baseline} : une cible vient après. Corrigez l’une des années.',
  'indicators.target.backwards':
    'La cible {target} est plus {better, select, higher {basse} other {haute}} que la valeur de référence {baseline}, alors que plus {better, select, higher {haut} other {bas}} vaut mieux. Corrigez l’un des trois.',
  'indicators.benchmark.twice': 'Il y a deux repères pour {year}. Retirez-en un.',
  'indicators.benchmark.outside':
    'Le repère pour {year} ne se situe pas entre la valeur de référence et la cible. Corrigez son année, ou retirez-le.',
  'indicators.method.missing':
    'La méthode manque. Dites d’où viennent les chiffres et comment ils sont calculés.',
  'indicators.method.notLater':
    '{found} n’est pas postérieur à {last}, depuis quand vaut la méthode actuelle. Indiquez la première année de la nouvelle.',
  'indicators.text.long':
    'Ce texte a {length, number} caractères ; le maximum est {most, number}. Raccourcissez-le.',
  'indicators.figure.none':
    '« {found} » n’est pas un nombre. Écrivez le chiffre en {unit}, par exemple {example}.',
  'indicators.figure.unit':
    '« {found} » est en « {given} », mais cet indicateur compte en « {unit} ». Convertissez le chiffre, ou cherchez l’indicateur qui compte ainsi.',
  'indicators.figure.large':
    '« {found} » a plus de chiffres qu’il n’en est conservé : au plus {whole, number} avant et {decimals, number} après la virgule. Arrondissez-le.',
  'indicators.cases.unfit':
    '« {found} » n’est pas un nombre de personnes. Écrivez un nombre entier, ou laissez vide.',
  'indicators.cases.missing':
    'Dites combien de personnes compte cette partie : les chiffres portant sur moins de {smallest, plural, one {# personne} other {# personnes}} sont retenus, et sans le nombre personne ne peut le savoir.',
  'indicators.category.missing':
    'Il est dit selon quoi ceci est ventilé, mais pas de quelle partie il s’agit. Saisissez par exemple « Femmes ».',
  'indicators.breakdown.missing':
    'Il est dit de quelle partie il s’agit, mais pas selon quoi. Saisissez par exemple « Sexe ».',
  'indicators.part.twice': '« {category} » figure deux fois ici. Retirez-en un.',
  'indicators.sheet.empty': 'Aucun chiffre n’a été saisi. Saisissez celui de l’ensemble, ou d’une partie.',
  'indicators.period.none': '« {found} » n’est pas une période. Écrivez-la comme {example}.',
  'indicators.period.frequency':
    '« {found} » ne convient pas : cet indicateur est mesuré {frequency, select, monthly {chaque mois} quarterly {chaque trimestre} halfyearly {chaque semestre} other {par année}}. Écrivez la période comme {example}.',
  'indicators.period.future':
    '« {found} » n’a pas encore commencé le {today}. Saisissez des chiffres de périodes qui ont commencé.',
  'indicators.period.beforeMethod':
    '« {found} » est antérieur à {since}, la première année où cet indicateur est mesuré. Choisissez une période ultérieure, ou faites indiquer à la méthode une année antérieure.',
  'indicators.source.none':
    'Vous n’appartenez à aucune organisation qui saisit des chiffres ici. Adressez-vous à l’administration, ou choisissez l’une de vos propres organisations.',
  'indicators.removed': 'Cet indicateur a été supprimé des listes : rien ne peut plus y être modifié.',
  'indicators.notYours':
    'Seuls l’organisation qui collecte cet indicateur et le secrétariat peuvent le modifier.',
  'indicators.others':
    '{names} s’appuient sur cet indicateur avec leurs propres chiffres : il ne peut être ni retiré ni supprimé. Dites dans ses limites ce qui ne va pas, ou demandez-leur de retirer leurs chiffres.',
  'history.verb.indicator.add': 'Un indicateur a été saisi',
  'history.verb.indicator.change': 'Un indicateur a été modifié',
  'history.verb.indicator.method': 'Un indicateur a reçu une autre méthode',
  'history.verb.indicator.remove': 'Un indicateur a été supprimé des listes',
  'history.verb.indicator.publish': 'Un indicateur a été publié',
  'history.verb.indicator.withdraw': 'Un indicateur a été retiré',
  'history.verb.indicator.link': 'Un indicateur a été relié à ce qu’il mesure',
  'history.verb.indicator.unlink': 'Un lien d’un indicateur a été retiré',
  'history.verb.indicator.enter': 'Des chiffres d’un indicateur ont été saisis',
  'history.verb.indicator.import': 'Des chiffres d’indicateurs ont été importés',
  'history.field.year': 'Année',
  'history.field.value': 'Chiffre',
  'history.field.is_suppressed': 'Retenu',
  'indicators.way.line': '{baseline} → {latest} → {target}',
  'indicators.way.point': '{figure} ({when})',
  'indicators.way.line.said': 'Valeur de référence, valeur la plus récente, cible :',
  'indicators.way.nothing': 'aucune',
} satisfies Record<keyof typeof en, string>;
