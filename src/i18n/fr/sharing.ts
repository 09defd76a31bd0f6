import type en from '../en/sharing.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'sharing.sentence':
    '{total, plural, one {# recommandation} other {# recommandations}} à {country}{asking, plural, =0 {} other { ; réponses : {answered, number} sur {asking, number} attendues}}.',
  'sharing.source': 'Source :',
  'sharing.source.named': '{country}, {address}',
  'sharing.gone.title': 'Ce graphique n’est pas public',
  'sharing.gone.body': 'Il a été retiré, ou son adresse n’est pas la bonne. Ce qui est public :',
  'sharing.embed.link': 'Afficher ce graphique sur un autre site',
  'sharing.embed.title': '{name} : afficher le graphique sur un autre site',
  'sharing.embed.heading': 'Afficher ce graphique sur un autre site',
  'sharing.embed.what':
    'Le graphique figure dans un cadre sur votre page et montre toujours ce qui est public ici le jour même. Il n’exécute aucun script, ne dépose aucun cookie et ne dit à personne qui l’a lu.',
  'sharing.embed.code': 'Code HTML à copier dans votre page',
  'sharing.embed.hint':
    'Gardez le titre : il dit à qui ne voit pas le graphique ce que contient le cadre. Donnez-lui plus de hauteur si votre colonne est étroite.',
  'sharing.embed.languages': 'Le même dans une autre langue :',
  'sharing.embed.shows': 'Ce qu’il montre',
  'sharing.embed.alone': 'Ouvrir le graphique seul',
} satisfies Record<keyof typeof en, string>;
