import type en from '../en/letters.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'country.administration.letterhead': 'En-tête et signature',
  'country.administration.letterhead.what':
    'Ce qui figure en tête des lettres et procès-verbaux, et qui les signe',
  'letters.title': 'Lettres',
  'letters.lead':
    'Les lettres du secrétariat aux organisations : ce qui leur est confié, ce dont rien n’est parvenu, remerciements. Chaque lettre établie est numérotée et conservée.',
  'letters.new': 'Écrire des lettres',
  'letters.empty':
    'Aucune lettre n’a encore été établie. Choisissez un type et les organisations, et regardez ce qu’elles recevraient.',
  'letters.batch': 'Lettres établies ensemble',
  'letters.batch.lead':
    '{count, plural, one {# lettre est établie et conservée.} other {# lettres sont établies et conservées.}} Signez-les et envoyez-les comme d’habitude.',
  'letters.zip': 'Toutes dans un seul fichier (zip)',
  'letters.number': 'Nº',
  'letters.to': 'À',
  'letters.kind': 'Type',
  'letters.kind.hint':
    'L’attribution parle des responsabilités auxquelles personne n’a encore répondu, le rappel de celles dont rien n’est publié, les remerciements de celles dont il a été rendu compte.',
  'letters.kind.assigning': 'Attribution',
  'letters.kind.reminding': 'Rappel',
  'letters.kind.thanking': 'Remerciements',
  'letters.made': 'Établie le',
  'letters.file': 'Fichier',
  'letters.language': 'Langue des lettres',
  'letters.day': 'Jour pour lequel une réponse est demandée',
  'letters.day.hint': 'Si le modèle en parle.',
  'letters.organisations': 'À qui',
  'letters.organisations.empty':
    'Aucune organisation n’est encore chargée d’une recommandation. Attribuez-en d’abord.',
  'letters.organisations.counts':
    '{given, plural, one {# sans réponse} other {# sans réponse}} · {silent, plural, one {# sans compte rendu} other {# sans compte rendu}} · {reported, plural, one {# avec compte rendu} other {# avec compte rendu}}',
  'letters.preview': 'Les regarder d’abord',
  'letters.preview.lead':
    '{count, plural, one {Voici ce que dirait la lettre. Rien n’est encore établi.} other {Voici ce que diraient les # lettres. Rien n’est encore établi.}}',
  'letters.make': '{count, plural, one {Établir la lettre} other {Établir # lettres}}',
  'letters.other': 'Choisir autre chose',
  'letters.reference': 'Nº {number}',
  'letters.templates': 'Modèles de lettres',
  'letters.templates.lead':
    'Le texte de chaque type de lettre dans chaque langue. Le texte fourni vaut jusqu’à ce que vous écriviez le vôtre ; les lettres établies gardent le leur.',
  'letters.template.own': 'votre texte',
  'letters.template.shipped': 'texte fourni',
  'letters.template.saved': 'Le modèle est enregistré.',
  'letters.template.preview': 'Aperçu',
  'letters.template.example': 'Avec un exemple à la place des champs.',
  'letters.example.organisation': 'Ministère des exemples',
  'letters.subject': 'Objet',
  'letters.body': 'Texte',
  'letters.body.hint':
    'Champs remplis : {fields}. La liste des recommandations se place là où est son champ. Pluriels et choix s’écrivent comme dans les messages ICU.',
  'letters.letterhead': 'En-tête et signature',
  'letters.letterhead.lead':
    'Ce qui figure en tête des lettres et procès-verbaux sous le nom de {country}, et qui les signe.',
  'letters.letterhead.body': 'Qui écrit',
  'letters.letterhead.address': 'Adresse',
  'letters.letterhead.signatory': 'Nom du ou de la signataire',
  'letters.letterhead.post': 'Fonction du ou de la signataire',
  'letters.letterhead.saved': 'L’en-tête est enregistré.',
  'letters.default.assigning.subject': 'Recommandations dont est chargée l’organisation : {organisation}',
  'letters.default.assigning.body':
    'Le mécanisme national a confié à l’organisation suivante : {organisation}, {count, plural, one {la recommandation ci-dessous, adressée} other {les # recommandations ci-dessous, adressées}} à l’État ({country}) par des organes des droits de l’homme des Nations Unies :\n\n{recommendations}\n\nVeuillez nous faire savoir, au plus tard le {day}, si vous les acceptez, ou pour quelle raison une autre organisation devrait en répondre.',
  'letters.default.reminding.subject': 'Rappel : suite donnée aux recommandations',
  'letters.default.reminding.body':
    'L’organisation suivante : {organisation}, est chargée {count, plural, one {de la recommandation ci-dessous, dont} other {des # recommandations ci-dessous, dont}} aucun compte rendu ne nous est parvenu :\n\n{recommendations}\n\nVeuillez nous envoyer votre compte rendu au plus tard le {day}. Si quelque chose y fait obstacle, dites-nous quoi ; nous en saisirons le mécanisme.',
  'letters.default.thanking.subject': 'Remerciements pour votre compte rendu',
  'letters.default.thanking.body':
    'Nous remercions l’organisation suivante : {organisation}, d’avoir rendu compte {count, plural, one {de la recommandation ci-dessous} other {des # recommandations ci-dessous}} :\n\n{recommendations}\n\nVotre travail fera partie de ce que l’État ({country}) rapporte aux Nations Unies.',
  'letters.kind.missing': 'Aucun type de lettre n’est choisi. Choisissez-en un.',
  'letters.organisations.none': 'Aucune organisation n’est cochée. Cochez les destinataires.',
  'letters.organisations.nothing':
    '{count, plural, one {Pour # des organisations, il n’y a rien dont ce type de lettre puisse parler.} other {Pour # des organisations, il n’y a rien dont ce type de lettre puisse parler.}} Décochez, ou choisissez un autre type.',
  'letters.day.missing':
    'Le modèle parle d’un jour, et aucun n’est donné. Donnez-en un, ou modifiez le modèle.',
  'letters.subject.missing': 'La lettre n’a pas d’objet. Écrivez-en un.',
  'letters.body.missing': 'La lettre n’a pas de texte. Écrivez-le.',
  'letters.template.broken':
    'Le texte ne peut être lu : il manque une accolade, ou un pluriel n’est pas complet. Vérifiez les accolades.',
  'letters.template.unknown':
    '{count, plural, one {{found} n’est pas un champ de lettre.} other {{found} ne sont pas des champs de lettre.}} Champs connus : {known}.',
  'letters.template.noList':
    'Le texte ne dit pas où placer les recommandations. Écrivez {found} là où doit être leur liste.',
  'letters.template.listInSubject':
    'La liste des recommandations ne peut figurer dans l’objet. Mettez-la dans le texte.',
  'history.kind.letter': '{count, plural, one {# lettre} other {# lettres}}',
  'history.kind.letterhead': '{count, plural, one {en-tête} other {en-têtes}}',
  'history.kind.letter_template': '{count, plural, one {# modèle de lettre} other {# modèles de lettres}}',
  'history.verb.letter.make': 'Des lettres ont été établies',
  'history.verb.letter.template': 'Un modèle de lettre a été modifié',
  'history.verb.letterhead.change': 'L’en-tête a été modifié',
} satisfies Record<keyof typeof en, string>;
