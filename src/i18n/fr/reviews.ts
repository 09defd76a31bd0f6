import type en from '../en/reviews.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'reviews.title': 'Examens',
  'reviews.intro':
    'Chaque fois qu’un mécanisme des Nations Unies examine un État, il lui adresse des recommandations. Voici les examens enregistrés pour {country}.',
  'reviews.empty': 'Aucun examen n’a encore été publié.',
  'reviews.held': 'Date',
  'reviews.session': 'Session',
  'reviews.symbol': 'Rapport',
  'reviews.count': '{count, plural, one {# recommandation} other {# recommandations}}',
  'reviews.documents': 'Documents',
  'reviews.pledges': 'Promesses et engagements volontaires',
  'reviews.all': 'Lire {count, plural, one {sa recommandation} other {ses # recommandations}}',
  'reviews.history': 'Son historique',
  'reviews.file': 'Le fichier original ({name})',
  'reviews.kind.working-group-report': 'Rapport du Groupe de travail',
  'reviews.kind.working-group-draft': 'Projet de rapport du Groupe de travail',
  'reviews.kind.addendum': 'Additif',
  'reviews.kind.recommendation-matrix': 'Tableau des recommandations',
  'reviews.kind.uhri-export': 'Export de l’Index universel des droits de l’homme',
  'reviews.kind.upr-info-export': 'Export d’UPR Info',
  'reviews.kind.impact-export': 'Export d’IMPACT OSS',
  'reviews.kind.other': 'Document',
  'reviews.unpublished':
    'Cet examen n’est pas public : seuls le secrétariat et les administrateurs le voient.',
  'reviews.withdraw.title': 'Retirer du public',
  'reviews.withdraw.body':
    'L’examen, ses recommandations et tout ce qui en a été dit disparaissent aussitôt de toutes les pages, listes et fichiers publics. Vous voyez d’abord ce qui disparaît et donnez un motif que tout le monde lira. Rien n’est supprimé, et vous pourrez le publier de nouveau.',
  'reviews.withdraw.link': 'Voir ce qui disparaîtrait, et retirer cet examen',
  'reviews.withdraw.form': 'Retirer du public : {review}',
  'reviews.withdraw.what':
    '{count, plural, one {# recommandation disparaît} many {# de recommandations disparaissent} other {# recommandations disparaissent}} aussitôt de toutes les pages, listes et fichiers publics.',
  'reviews.withdraw.said':
    'Ce que d’autres en ont dit est caché aussi : {assessments, plural, one {# appréciation} many {# d’appréciations} other {# appréciations}} de {organisations, plural, one {# organisation} many {# d’organisations} other {# organisations}}.',
  'reviews.withdraw.unsaid': 'Personne n’a encore dit jusqu’où elles sont mises en œuvre.',
  'reviews.withdraw.stays':
    'Rien n’est supprimé, et vous pourrez le publier de nouveau. Jusque-là, l’historique ainsi que les adresses de l’examen et de ses recommandations disent à tout le monde qu’il a été retiré, quand, par quelle organisation et pourquoi.',
  'reviews.withdraw.already': 'Cet examen est déjà retiré. Publiez-le d’abord si un autre motif doit valoir.',
  'reviews.withdrawn.name': '{title}, {symbol}',
  'reviews.withdrawn.title': '{review} : examen retiré du public',
  'reviews.withdrawn.by': 'Retiré le {date} par : {organisation}.',
  'reviews.withdrawn.reason': 'Motif indiqué : {reason}',
  'reviews.withdrawn.noReason': 'Aucun motif n’est enregistré : il n’en était pas demandé à l’époque.',
  'reviews.withdrawn.kept':
    'Rien n’a été supprimé. Les adresses de l’examen et de ses recommandations restent valables s’il est publié de nouveau.',
  'reviews.withdrawn.history': 'L’inscription dans l’historique',
  'reviews.withdraw.button': 'Retirer cet examen',
  'reviews.publish.title': 'Publier',
  'reviews.publish.body':
    'L’examen et ses recommandations paraissent aussitôt sur toutes les pages publiques.',
  'reviews.publish.button': 'Publier cet examen',
  'reviews.asked': 'Ce qui a été demandé',
  'front.sentence':
    '{country} : {asked, plural, one {# changement demandé} other {# changements demandés}} lors {reviews, plural, one {d’un examen} other {de # examens}}.',
  'front.sentence.unanswered': 'Aucune des {asking, number} réponses attendues n’est enregistrée.',
  'front.sentence.answered':
    '{answered, plural, =0 {Aucune réponse} one {# réponse} other {# réponses}} sur {asking, number} attendues : {supported, plural, one {# recommandation appuyée} other {# recommandations appuyées}}, {noted, plural, one {# prise en note} other {# prises en note}}{partly, plural, =0 {} one {, # appuyée en partie} other {, # appuyées en partie}}.',
  'front.sentence.empty':
    '{country} : le suivi de ce que demandent les mécanismes des droits de l’homme des Nations Unies.',
  'front.empty':
    'Rien n’a encore été publié. Dès que le secrétariat aura importé un rapport du Groupe de travail, ses recommandations figureront ici, pour tout le monde.',
  'front.thread.title': 'Où elles en sont',
  'front.thread.unanswered':
    '{count, plural, =0 {Toutes les recommandations qui appellent une réponse en ont une.} one {# recommandation n’a pas encore de réponse.} other {# recommandations n’ont pas encore de réponse.}}',
  'front.thread.see': 'Voir lesquelles',
  'front.thread.later':
    'Les actions, l’argent et les rapports sont comptés ici dès que quelqu’un les enregistre. Rien n’est saisi à la main.',
  'front.changes.title': 'Ce qui a changé',
  'front.changes.all': 'Tout l’historique',
  'front.reviews.title': 'Examens',
  'front.reviews.all': '{count, plural, one {# examen} other {Les # examens}}',
  'about.title': 'À propos de ce site',
  'about.what.title': 'Ce que c’est',
  'about.what.body':
    '{country} : ce site assure le suivi des recommandations adressées à l’État par les mécanismes des droits de l’homme des Nations Unies, dont l’Examen périodique universel (EPU). Chacune a sa propre page, durable, dans les mots des Nations Unies, avec la réponse de l’État et l’état d’avancement.',
  'about.words.title': 'Qui parle',
  'about.words.body':
    'Les mots en caractères à empattements sont ceux des Nations Unies, exactement tels que publiés, dans la langue du document ; ils ne sont jamais modifiés. Ce que la machine a mal lu et qu’une personne a rectifié est indiqué à côté.',
  'about.ledger.title': 'Comment vous pouvez nous contrôler',
  'about.ledger.body':
    'Chaque modification est une entrée d’une chaîne : chaque entrée contient l’empreinte de la précédente. La dernière empreinte figure au pied de chaque page, dans le flux et dans chaque fichier téléchargé. Gardez-en une : personne ne pourra plus modifier ce qui précède sans que vous le remarquiez.',
  'about.protection.title': 'Si parler vous met en danger',
  'about.protection.body':
    'Ce site ne permet pas encore de recueillir les paroles d’une source qui doit rester cachée. N’envoyez rien ici qui puisse vous mettre en danger, vous ou quelqu’un d’autre.',
  'about.software.title': 'Le logiciel',
  'about.software.body':
    'Suivi est un logiciel libre. Tout pays peut l’utiliser, et chacun peut lire d’où vient chaque chiffre.',
  'reviews.mechanism.UPR': 'EPU',
  'reviews.upr': 'Examen périodique universel (EPU), mené au Conseil des droits de l’homme.',
  'reviews.mechanism.SP': 'Procédures spéciales',
  'reviews.mechanism.TB': 'Organe conventionnel',
  'reviews.kind.concluding-observations': 'Observations finales',
  'reviews.kind.visit-report': 'Rapport de visite',
  'reviews.file.inside': 'Le fichier original est conservé et n’est pas public.',
  'reviews.kind.country-register': 'Registre du pays',
  'reviews.kind.entered-text': 'Texte saisi à la main',
  'reviews.mechanism.IACHR': 'Commission interaméricaine des droits de l’homme',
  'reviews.mechanism.IACtHR': 'Cour interaméricaine des droits de l’homme',
  'reviews.mechanism.ACHPR': 'Commission africaine des droits de l’homme et des peuples',
  'reviews.mechanism.AfCHPR': 'Cour africaine des droits de l’homme et des peuples',
  'reviews.mechanism.ACERWC': 'Comité africain sur les droits et le bien-être de l’enfant',
  'reviews.mechanism.ECtHR': 'Cour européenne des droits de l’homme',
  'reviews.mechanism.CPT': 'Conseil de l’Europe, Comité pour la prévention de la torture',
  'reviews.mechanism.ECRI': 'Conseil de l’Europe, Commission contre le racisme et l’intolérance',
  'reviews.mechanism.GRETA': 'Conseil de l’Europe, Groupe d’experts sur la traite',
  'reviews.mechanism.GREVIO': 'Conseil de l’Europe, Groupe d’experts sur la violence à l’égard des femmes',
  'reviews.mechanism.ECSR': 'Conseil de l’Europe, Comité des droits sociaux',
  'reviews.mechanism.FCNM': 'Conseil de l’Europe, Comité consultatif sur les minorités nationales',
  'reviews.mechanism.COMMHR': 'Conseil de l’Europe, Commissaire aux droits de l’homme',
  'reviews.mechanism.ARABHRC': 'Comité arabe des droits de l’homme',
} satisfies Record<keyof typeof en, string>;
