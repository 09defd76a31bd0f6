import type en from '../en/data.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'data.title': 'Données ouvertes',
  'data.description':
    'Tout ce qui est public dans le registre de {country}, à emporter, à vérifier et à réutiliser.',
  'data.package': 'Le tout en un seul paquet de données (zip)',
  'data.package.what':
    'Les examens, documents, recommandations et leurs parties, engagements, réponses, termes, libellés, corrections et les entrées publiées du registre propre au pays, qui répond de quoi et qui a évalué quoi, les termes attribués par des personnes, les résumés en langage clair et les droits qui découlent des thèmes, les plans avec leurs actions, leurs moyens financiers, humains et matériels, les indicateurs avec leurs chiffres et les partenariats, chacun en csv, json et xlsx avec une description (datapackage.json) ; les fichiers d’origine ; et les recommandations telles que les écrivent l’Index universel des droits de l’homme et IMPACT OSS. Une autre installation de Suivi du même pays les reprend avec bin/suivi import.',
  'data.package.without':
    'Il ne contient ni l’historique (le registre chaîné), ni les montants non publiés, ni les chiffres qui feraient reconnaître des personnes, ni les organisations et les personnes, ni les réglages, ni les fichiers du registre propre à un pays, ni rien qui ne soit public.',
  'data.licence':
    'Vous pouvez l’utiliser sous cette licence ; citez la source, s’il vous plaît. Les mots des Nations Unies restent ceux des Nations Unies.',
  'data.head': 'À l’entrée {seq, number} du registre chaîné, {hash}',
  'data.register': 'Ce que vous avez trouvé, et rien d’autre',
  'data.register.what':
    'Le registre donne exactement ce qu’il montre à une adresse, avec les mêmes choix, le même ordre et le même jour, jusqu’à 100 000 lignes : ajoutez la terminaison à l’adresse. L’adresse est la recherche enregistrée ; le flux Atom dit ce qu’elle a de nouveau.',
  'data.readme':
    '# {country} : recommandations des mécanismes des droits de l’homme des Nations Unies\n\nDe {address}, à l’entrée {entry} de son registre chaîné, dont l’empreinte est {hash}.\n\nLicence : {licence}. Les mots des Nations Unies restent ceux des Nations Unies.\n\ncsv, json et xlsx contiennent les mêmes tableaux ; json est fait pour calculer. datapackage.json les décrit et donne le SHA-256 de chacun. files contient les documents d’origine, chacun nommé par son SHA-256. uhri et impact-oss contiennent les recommandations telles que ces systèmes les écrivent, autant que leurs colonnes le permettent.\n\nN’y figurent pas : le registre chaîné lui-même, les organisations, hormis le nom de celles qui répondent d’une recommandation, l’évaluent, planifient, mesurent, concluent un partenariat, ont attribué un terme ou écrit un texte, les personnes, les montants non publiés, les chiffres qui feraient reconnaître des personnes, les réglages, les fichiers du registre propre à un pays, et tout ce qui n’est pas public.\n\nUne autre installation de Suivi du même pays le reprend avec : bin/suivi import FICHIER.zip\n',
  'data.package.damaged':
    '{name} n’est pas un paquet de données entier de Suivi : une partie manque ou n’est pas ce que dit la description. Téléchargez-le de nouveau.',
  'data.package.country':
    'Le paquet est de {found}, et cette installation de {country}. Reprenez-le là où le pays est le même.',
  'data.package.taken':
    'Le registre a déjà {name}. Un paquet se reprend là où aucun de ses examens n’est enregistré.',
} satisfies Record<keyof typeof en, string>;
