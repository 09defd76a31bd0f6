import type en from '../en/sdgs.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'terms.sdg.goal.named': 'Objetivo {number}: {name}',
  'terms.sdg.target.named': 'Meta {number}: {name}',
  'sdg.1': 'Acabar con la pobreza',
  'sdg.2': 'Acabar con el hambre, y una agricultura que dure',
  'sdg.3': 'Salud para todas las personas',
  'sdg.4': 'Buena educación para todas las personas',
  'sdg.5': 'Iguales derechos para mujeres y niñas',
  'sdg.6': 'Agua y saneamiento al alcance de todos',
  'sdg.7': 'Energía limpia que todos puedan pagar',
  'sdg.8': 'Empleos dignos y una economía que crece',
  'sdg.9': 'Infraestructura e industria sólidas',
  'sdg.10': 'Menos desigualdad',
  'sdg.11': 'Ciudades en las que se viva bien',
  'sdg.12': 'Consumir y producir con cuidado',
  'sdg.13': 'Actuar contra el cambio climático',
  'sdg.14': 'Océanos sanos',
  'sdg.15': 'Bosques, tierra y vida silvestre',
  'sdg.16': 'Sociedades en paz y justicia para todos',
  'sdg.17': 'Medios y socios para alcanzar los objetivos',
} satisfies Record<keyof typeof en, string>;
