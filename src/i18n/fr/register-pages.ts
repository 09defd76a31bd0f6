import type en from '../en/register-pages.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'shell.nav.browse': 'Parcourir',
  'browse.title': 'Parcourir le registre',
  'browse.mechanisms': 'Mécanismes',
  'browse.mechanisms.what': 'Les organes qui ont examiné le pays, et quand chacun pourrait revenir',
  'browse.reviews': 'Examens',
  'browse.reviews.what': 'Chaque examen avec ses documents, ses réponses et ses engagements',
  'browse.themes': 'Thèmes',
  'browse.themes.what': 'Ce qui a été demandé par sujet, et ce à quoi vous avez droit',
  'browse.groups': 'Groupes de personnes',
  'browse.groups.what':
    'Ce qui a été demandé pour les femmes, les enfants, les personnes handicapées et d’autres',
  'browse.sdgs': 'Objectifs de développement durable',
  'browse.sdgs.what': 'Ce qui a été demandé par objectif et par cible',
  'browse.states': 'États auteurs de recommandations',
  'browse.states.what': 'Ce que chaque État a demandé',
  'browse.regions': 'Groupes régionaux',
  'browse.regions.what': 'Ce que les États de chaque groupe régional ont demandé',
  'browse.organisations': 'Organisations',
  'browse.organisations.what': 'Qui participe au suivi',
  'browse.timeline': 'Chronologie',
  'browse.timeline.what': 'Ce qui s’est passé et quand, et le registre tel qu’il était un jour donné',
  'browse.map': 'Carte',
  'browse.map.what': 'Les régions du pays',
  'figures.count': 'Recommandations',
  'figures.positions': 'Les réponses données',
  'figures.reviews': 'L’examen où elles ont été faites',
  'figures.reviews.all': '{count, plural, one {# examen} other {Les # examens}}, chacun avec leur nombre',
  'figures.thread': 'Où elles en sont',
  'figures.step': 'Étape',
  'figures.part': '{name} : {count, number}',
  'figures.newest': 'Les plus récentes',
  'figures.byMechanism': 'Recommandations par mécanisme',
  'figures.byTerm': 'Recommandations par terme ; une recommandation peut en porter plusieurs',
  'figures.byState': 'Recommandations par État ; celle de plusieurs États compte pour chacun',
  'figures.byRegion': 'Recommandations par groupe régional ; celle de plusieurs groupes compte pour chacun',
  'mechanisms.title': 'Mécanismes',
  'mechanisms.lead': '{country} : les organes dont les recommandations sont enregistrées.',
  'mechanisms.reviews': '{count, plural, one {# examen} other {# examens}}',
  'mechanisms.sentence':
    '{country} : {total, plural, one {# recommandation} other {# recommandations}} de {name}, lors {reviews, plural, one {d’un examen} other {de # examens}}.',
  'mechanisms.sentence.upr':
    '{country} : {total, plural, one {# recommandation} other {# recommandations}} de l’Examen périodique universel (EPU), lors {reviews, plural, one {d’un examen} other {de # examens}}.',
  'mechanisms.upr.the': 'L’EPU',
  'mechanisms.next.estimate': 'Estimation',
  'mechanisms.next':
    '{name} pourrait revenir vers {year} : son dernier examen date du {last}, et {years, number, ::.0} ans séparent ses examens enregistrés{intervals, plural, one { (un seul intervalle)} other { en moyenne}}. Aucune date n’est fixée ici.',
  'mechanisms.next.passed':
    '{name} devait revenir vers {year}, à en juger par les {years, number, ::.0} ans entre ses examens enregistrés. Aucun examen postérieur au {last} n’est enregistré ici : il n’a peut-être pas encore été importé.',
  'mechanisms.next.unknown': 'Son retour ne peut être estimé : moins de deux examens datés sont enregistrés.',
  'states.title': 'États auteurs de recommandations',
  'states.lead': '{country} : les États qui lui ont adressé des recommandations.',
  'states.regions': 'Groupes régionaux',
  'states.regions.lead':
    'Les groupes régionaux des Nations Unies. Un État appartient à l’un d’eux ou, rarement, à aucun.',
  'states.empty':
    'Aucune recommandation ne nomme encore d’État. Ils apparaissent avec un rapport de l’Examen périodique universel.',
  'states.sentence':
    '{name} : {total, plural, =0 {aucune recommandation adressée} one {# recommandation adressée} other {# recommandations adressées}} au pays examiné ({country}).',
  'states.nothing': 'Rien de ce qui a été demandé d’ici n’est enregistré.',
  'states.region.sentence':
    '{country} : {states, plural, =0 {aucun État de ce groupe n’a} one {un État de ce groupe a} other {# États de ce groupe ont}} pris part à {total, plural, one {# recommandation} other {# recommandations}}.',
  'terms.lead':
    'Les termes tels que les documents les donnent, dans leurs mots. Les graphies qui ne diffèrent que par les majuscules, les accents ou les signes sont réunies.',
  'terms.empty':
    'Aucun document enregistré ne donne de tels termes. Ils viennent avec une matrice de recommandations ou un export de l’Index universel des droits de l’homme.',
  'terms.sentence':
    '{country} : {total, plural, one {# recommandation porte} other {# recommandations portent}} ce terme.',
  'terms.spellings': 'Aussi écrit',
  'terms.sdg.goal': 'Objectif {number}',
  'terms.sdg.target': 'Cible {number}',
  'terms.sdg.indicator': 'Indicateur {number}',
  'terms.targets': 'Cibles de cet objectif',
  'terms.parts': 'Cibles et indicateurs de cet objectif',
  'terms.indicators': 'Indicateurs de cette cible',
  'terms.indicators.what':
    'Ce que chacun compte, dans nos propres mots. Ceux qu’un document nomme mènent à leur page.',
  'terms.entitlement': 'Ce à quoi vous avez droit',
  'terms.entitlement.empty':
    'Personne n’a encore écrit de quel droit il s’agit, quelle loi le protège et où vous pouvez porter plainte. Le secrétariat du mécanisme peut l’écrire, une fois connecté.',
  'terms.entitlement.by': 'Écrit par {name}, le {date}.',
  'terms.entitlement.write': 'Écrire ou modifier : {language}',
  'terms.entitlement.form': 'Ce à quoi a droit la personne qui lit ceci ({language})',
  'terms.entitlement.form.lead':
    'Tout le monde le lit aussitôt, avec le nom de votre organisation. Si vous videz tous les champs, il n’est plus montré.',
  'terms.entitlement.named_right': 'Le droit',
  'terms.entitlement.named_right.hint': 'En une ou deux phrases simples.',
  'terms.entitlement.treaty_articles': 'Articles de traités',
  'terms.entitlement.treaty_articles.hint': 'Les traités auxquels le pays est partie, avec leurs articles.',
  'terms.entitlement.national_law': 'Droit national',
  'terms.entitlement.national_law.hint': 'La constitution et les lois, avec leurs articles.',
  'terms.entitlement.responsible': 'Qui est responsable',
  'terms.entitlement.responsible.hint': 'Les autorités par leur nom, jamais des personnes.',
  'terms.entitlement.complaint': 'Où porter plainte',
  'terms.entitlement.complaint.hint': 'Comment s’y adresser, ce que cela coûte et dans quel délai.',
  'terms.entitlement.save': 'Enregistrer et publier',
  'terms.entitlement.tooLong':
    'Ce texte a {length, number} caractères ; le maximum est de {most, number}. Raccourcissez-le.',
  'summaries.title': 'En langage simple',
  'summaries.by': 'Écrit par {name}, le {date}. Ce ne sont pas les mots des Nations Unies.',
  'summaries.write': 'L’écrire en langage simple',
  'summaries.change': 'Le modifier',
  'summaries.form': '{number} en langage simple',
  'summaries.form.lead':
    'Dites ce qui est demandé dans des mots que chacun comprend, sans rien ajouter ni omettre. Tout le monde le lit aussitôt, avec le nom de votre organisation ; un champ vidé est retiré.',
  'summaries.save': 'Enregistrer et publier',
  'summaries.cancel': 'Annuler',
  'summaries.tooLong':
    'Ce texte a {length, number} caractères ; le maximum est de {most, number}. Raccourcissez-le.',
  'recommendations.mechanism': 'Mécanisme',
  'recommendations.alike': 'Demandes semblables d’autres examens',
  'recommendations.alike.how':
    'Trouvées par les mots communs, dans une seule langue ; un mot plus rare pèse davantage. Cela dit que les mots se ressemblent, non que la demande est la même.',
  'recommendations.alike.none':
    'Aucune recommandation d’un autre examen ne partage assez de mots rares avec celle-ci, dans la même langue.',
  'recommendations.alike.earlier': 'Avant',
  'recommendations.alike.later': 'Après, ou sans date',
  'recommendations.alike.share': '{share, number, percent} de son poids en commun',
  'recommendations.alike.words': 'En commun :',
  'recommendations.citation.long': 'Nations Unies, {symbol}, par. {number}, conservé par {site} à l’adresse',
  'front.next': 'Ce qui vient ensuite',
  'front.next.empty': 'Rien d’enregistré ne dit ce qui vient ensuite.',
  'front.next.promised':
    '{count, plural, one {# réponse promise n’est pas enregistrée} other {# réponses promises ne sont pas enregistrées}}',
  'front.next.due':
    '{name} demande des informations sur {count, plural, one {# recommandation} other {# recommandations}}, par exemple',
  'front.next.mechanism': 'Ses examens',
  'front.differ': 'Où les sources diffèrent',
  'front.differ.answers':
    '{count, plural, =0 {Aucune recommandation ne reçoit de réponses différentes de deux documents.} one {Pour # recommandation, les documents donnent des réponses différentes.} other {Pour # recommandations, les documents donnent des réponses différentes.}}',
  'front.differ.corrected':
    '{count, plural, =0 {Rien n’a été rectifié par une personne.} one {# recommandation a été rectifiée par une personne, ou tranchée entre des sources.} other {# recommandations ont été rectifiées par une personne, ou tranchées entre des sources.}}',
  'front.browse': 'Parcourir par mécanisme, thème, État et plus',
  'front.thread.stop': 'La plupart s’arrêtent à « {step} » : {count, number} sur {total, number}.',
  'timeline.title': 'Chronologie',
  'timeline.lead':
    'Selon les dates des documents et des événements eux-mêmes. L’historique dit quand chacun a été enregistré ici.',
  'timeline.empty': 'Aucun examen ni document daté n’est encore enregistré.',
  'timeline.review': 'Examen :',
  'timeline.due':
    'Informations demandées sur {count, plural, one {# recommandation} other {# recommandations}}',
  'timeline.asOf': 'Le registre au',
  'timeline.asOf.show': 'Afficher',
  'map.title': 'Carte',
  'map.empty':
    'Personne n’a encore donné les contours des régions. Un administrateur le peut, sous Administration.',
  'map.sentence':
    '{regions, plural, one {# région} other {# régions}} ; {found, plural, =0 {aucune n’a son administration locale} one {une a son administration locale} other {# ont leur administration locale}} parmi les organisations.',
  'map.later':
    'Une région est remplie là où une administration locale porte son nom. Ce qui se fait dans chacune sera montré dès que des actions seront enregistrées.',
  'map.region': 'Région',
  'map.none': 'aucune enregistrée',
  'map.upload': 'Contours des régions',
  'map.upload.lead':
    'Un fichier GeoJSON donne ses régions à la carte ; il remplace le précédent. Les contours sont gardés aussi fins qu’une page les dessine.',
  'map.upload.file': 'Fichier GeoJSON',
  'map.upload.hint':
    'Une FeatureCollection de polygones en longitude et latitude, chacun avec une propriété « name » ; au plus 5 Mo et 500 régions.',
  'map.upload.button': 'Envoyer et publier',
  'map.saved': 'Enregistré : {count, plural, one {# région} other {# régions}}.',
  'map.missing': 'Aucun fichier n’a été choisi, ou il est vide. Choisissez un fichier GeoJSON.',
  'map.tooLarge':
    'Le fichier est trop grand ; le maximum est de {most, number} Mo. Simplifiez d’abord les contours.',
  'map.tooDeep':
    'Le fichier a plus de {most, number} niveaux d’imbrication, ce dont aucune carte n’a besoin. Exportez à nouveau les contours en GeoJSON simple.',
  'map.notGeoJson':
    'Ce n’est pas une FeatureCollection GeoJSON. Exportez les régions en GeoJSON (RFC 7946), non en TopoJSON, KML ou shapefile.',
  'map.tooMany':
    'Le fichier a {found, number} régions ; le maximum est de {most, number}. Prenez un niveau plus grossier.',
  'map.tooFine':
    'Les contours ont {found, number} points ; le maximum est de {most, number}. Simplifiez-les d’abord.',
  'map.feature':
    'L’élément {number, number} n’est pas un polygone en longitude (−180 à 180) et latitude (−90 à 90). Exportez des polygones en WGS 84, sans points ni lignes.',
  'map.unnamed': 'L’élément {number, number} n’a pas de nom. Donnez-lui l’une de ces propriétés : {names}.',
  'country.administration.map': 'Carte',
  'country.administration.map.what': 'Les contours des régions',
  'history.kind.summary':
    '{count, plural, one {# texte en langage simple} other {# textes en langage simple}}',
  'history.kind.entitlement':
    '{count, plural, one {# texte sur ce à quoi l’on a droit} other {# textes sur ce à quoi l’on a droit}}',
  'history.kind.region_map': '{count, plural, one {carte} other {# cartes}}',
  'history.verb.summary.write': 'Une recommandation a été mise en langage simple',
  'history.verb.entitlement.write': 'Ce à quoi un thème donne droit a été écrit',
  'history.verb.map.upload': 'Les contours des régions ont été donnés',
} satisfies Record<keyof typeof en, string>;
