import type en from '../en/shell.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'shell.tagline': 'le suivi des recommandations relatives aux droits de l’homme',
  'shell.skip': 'Aller au contenu principal',
  'shell.sandbox': 'Bac à sable : {country} est un État inventé. Rien ici n’est réel.',
  'shell.nav': 'Menu principal',
  'shell.nav.recommendations': 'Recommandations',
  'shell.nav.reviews': 'Examens',
  'shell.nav.history': 'Historique',
  'shell.nav.about': 'À propos',
  'shell.nav.imports': 'Importations',
  'shell.nav.administration': 'Administration',
  'shell.languages': 'Langues',
  'shell.signIn': 'Se connecter',
  'shell.signOut': 'Se déconnecter',
  'shell.footer.head': 'Entrée {seq, number} du journal, {hash}',
  'shell.footer.noHead': 'Rien n’a encore été enregistré.',
  'shell.footer.words':
    'Les mots des Nations Unies figurent tels que publiés, en caractères à empattements. Tout le reste est de nous.',
  'shell.footer.api': 'Données pour les programmes',
  'shell.footer.software': 'Suivi, logiciel libre',
  'shell.asOf': 'Vous consultez le registre tel qu’il était à la fin du {date}.',
  'shell.asOf.leave': 'Le voir tel qu’il est maintenant',
  'shell.day.title': 'Ce jour ne peut pas être affiché',
  'shell.day.none':
    '« {found} » n’est pas un jour. Écrivez un jour tel que 2026-02-28, qui ne soit pas dans l’avenir.',
  'shell.day.future':
    'Le {found} n’est pas encore venu : rien n’est enregistré à cette date. Écrivez un jour tel que 2026-02-28, qui ne soit pas dans l’avenir.',
  'shell.character.title': 'L’adresse contient un caractère qu’aucun texte n’a',
  'shell.character.body':
    'Le paramètre « {parameter} » contient le caractère U+0000, écrit %00. Retirez-le de l’adresse et refaites la demande.',
  'shell.errors.inTitle': 'Erreur :',
  'shell.errors.title': 'Il y a un problème',
  'shell.notFound.title': 'Cette page n’existe pas',
  'shell.notFound.body':
    'Rien ne se trouve à l’adresse {path}. Les adresses des recommandations ressemblent à /recommendations/A-HRC-28-15/115.1. Cherchez dans le registre ou partez de la page d’accueil.',
  'shell.notAllowed.title': 'Vous ne pouvez pas ouvrir cette page',
  'shell.notAllowed.body':
    'Peuvent l’ouvrir : {roles}. Vous utilisez le compte suivant : {name}. S’il vous la faut, adressez-vous à un administrateur de votre mécanisme.',
  'shell.failed.title': 'Une erreur s’est produite de notre côté',
  'shell.failed.body':
    'Rien n’a été modifié. L’erreur est enregistrée sous le numéro {id} ; indiquez-le si vous demandez de l’aide. Réessayez dans un instant.',
  'shell.databaseAway.title': 'La base de données est injoignable',
  'shell.databaseAway.body':
    'Rien n’a été modifié, et votre saisie est encore dans le formulaire si vous revenez en arrière. Réessayez dans une minute ; si cela dure, indiquez le numéro {id} à votre administrateur.',
  'shell.diskFull.title': 'Le serveur n’a plus de place',
  'shell.diskFull.body':
    'Rien n’a été modifié. Un administrateur doit d’abord libérer de la place sur le disque. Numéro à indiquer : {id}.',
  'shell.crossOrigin.title': 'Ce formulaire vient d’un autre site',
  'shell.crossOrigin.body':
    'Pour vous protéger, les modifications ne sont acceptées que depuis les pages de ce site. Ouvrez la page ici et renvoyez le formulaire.',
  'shell.tooLarge.title': 'L’envoi est trop volumineux',
  'shell.tooLarge.body': 'La limite est de {limit} par envoi. Envoyez un fichier plus petit.',
  'shell.tooLarge.back': 'Retour au formulaire',
  'shell.field.unfit':
    'Ce champ manque, est trop long ou contient une valeur qui ne peut pas être choisie ici. Corrigez-le et renvoyez le formulaire.',
  'shell.percent.missing': 'Aucune part n’est indiquée. Entrez un nombre entier de 1 à 100.',
  'shell.percent.wrong':
    '« {typed} » n’est pas une part en pour cent entiers. Entrez un nombre entier de 1 à 100.',
  'shell.newer.problem':
    'Quelqu’un d’autre a enregistré ceci après que vous l’avez ouvert ; rien de votre part n’a donc été écrit. Votre version est encore dans les champs ; la version actuelle est affichée avec elle. Enregistrez de nouveau pour la remplacer par la vôtre, ou modifiez d’abord les champs.',
  'shell.newer.title': 'Version actuelle',
  'shell.newer.same': 'Identique à vos champs. Il ne reste rien à enregistrer.',
  'shell.newer.nothing': 'rien',
  'shell.name.hint':
    'Le nom dans cette langue est obligatoire : {language}. Là où un autre reste vide, on affiche un nom qui existe.',
  'shell.name.missing': 'Le nom est vide dans cette langue : {language}. Écrivez le nom employé en public.',
  'shell.name.tooLong':
    'Nom ({language}) : {length, number} caractères, pour {most, number} au plus. Raccourcissez-le.',
  'shell.frontPage': 'Accueil',
  'shell.page.previous': 'Précédente',
  'shell.page.next': 'Suivante',
  'shell.page.position': 'Page {page, number} sur {pages, number}',
  'role.public': 'le public',
  'role.administrator': 'les administrateurs',
  'role.secretariat': 'le secrétariat',
  'role.focal-point': 'les points focaux',
  'role.signatory': 'les signataires',
  'role.parliament': 'le Parlement',
  'role.nhri': 'l’institution nationale des droits de l’homme',
  'role.civil-society': 'la société civile',
  'role.observer': 'les observateurs',
  'role.one.administrator': 'Administrateur',
  'role.one.secretariat': 'Secrétariat',
  'role.one.focal-point': 'Point focal',
  'role.one.signatory': 'Signataire',
  'role.one.parliament': 'Parlement',
  'role.one.nhri': 'Institution nationale des droits de l’homme',
  'role.one.civil-society': 'Société civile',
  'role.one.observer': 'Observateur',
  'kind.secretariat': 'Secrétariat du mécanisme',
  'kind.ministry': 'Ministère',
  'kind.agency': 'Organisme public',
  'kind.local-government': 'Collectivité locale',
  'kind.parliament-committee': 'Commission parlementaire',
  'kind.nhri': 'Institution nationale des droits de l’homme',
  'kind.cso': 'Organisation de la société civile',
  'kind.un-entity': 'Entité des Nations Unies',
} satisfies Record<keyof typeof en, string>;
