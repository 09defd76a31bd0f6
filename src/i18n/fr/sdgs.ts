import type en from '../en/sdgs.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'terms.sdg.goal.named': 'Objectif {number} : {name}',
  'terms.sdg.target.named': 'Cible {number} : {name}',
  'sdg.1': 'En finir avec la pauvreté',
  'sdg.2': 'En finir avec la faim, et une agriculture qui dure',
  'sdg.3': 'La santé pour tous',
  'sdg.4': 'Une bonne éducation pour tous',
  'sdg.5': 'Des droits égaux pour les femmes et les filles',
  'sdg.6': 'De l’eau et des toilettes pour tous',
  'sdg.7': 'Une énergie propre que chacun peut payer',
  'sdg.8': 'Des emplois décents et une économie qui croît',
  'sdg.9': 'Des infrastructures et une industrie solides',
  'sdg.10': 'Moins d’inégalités',
  'sdg.11': 'Des villes où il fait bon vivre',
  'sdg.12': 'Consommer et produire avec soin',
  'sdg.13': 'Agir contre le changement climatique',
  'sdg.14': 'Des océans en bonne santé',
  'sdg.15': 'Forêts, sols et vie sauvage',
  'sdg.16': 'Des sociétés en paix et la justice pour tous',
  'sdg.17': 'Des moyens et des partenaires pour atteindre les objectifs',
} satisfies Record<keyof typeof en, string>;
