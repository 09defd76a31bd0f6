import { noted2024French, pending2024French, supported2024French } from './review-2024-french-items.ts';
import { dialogue2024French, presentation2024French } from './review-2024-french-summary.ts';
import { review2024 } from './review-2024.ts';
import { expectedItems, type ReportSource } from './report-source.ts';
import { itemsIn } from './worded-items.ts';

const [supported, noted, pending] = review2024.lists;

/** A/HRC/90/7 as it is issued in French: the same numbers, States and answers. */
export const review2024French: ReportSource = {
  ...review2024,
  fileName: 'A-HRC-90-7-F.pdf',
  language: 'fr',
  state: 'Alvéra',
  distributed: '3 juin 2024',
  councilSession: 'Quatre-vingt-dixième session',
  councilDates: '24 juin-12 juillet 2024',
  introduction: [
    {
      text: 'Le Groupe de travail sur l’Examen périodique universel, créé conformément à la résolution 5/1 du Conseil des droits de l’homme, a tenu sa soixante-treizième session du 29 avril au 10 mai 2024. L’examen concernant l’Alvéra a eu lieu à la 12e séance, le 7 mai 2024. La délégation alvérane était dirigée par la Ministre des affaires étrangères, Livia Sandoral. À sa 17e séance, le 10 mai 2024, le Groupe de travail a adopté le rapport concernant l’Alvéra.',
    },
    {
      text: 'Le 10 janvier 2024, afin de faciliter l’examen concernant l’Alvéra, le Conseil des droits de l’homme avait constitué le groupe de rapporteurs (troïka) suivant : Costa Rica, Malaisie et Maroc.',
    },
    {
      text: 'Conformément au paragraphe 15 de l’annexe de la résolution 5/1 du Conseil des droits de l’homme et au paragraphe 5 de l’annexe de sa résolution 16/21, les documents ci-après avaient été établis en vue de l’examen concernant l’Alvéra :',
      parts: [
        'Un rapport national/exposé écrit présenté conformément au paragraphe 15 a) (A/HRC/WG.6/73/XAL/1) ;',
        'Une compilation établie par le Haut-Commissariat des Nations Unies aux droits de l’homme (HCDH) conformément au paragraphe 15 b) (A/HRC/WG.6/73/XAL/2) ;',
        'Un résumé établi par le HCDH conformément au paragraphe 15 c) (A/HRC/WG.6/73/XAL/3).',
      ],
    },
    {
      text: 'Une liste de questions préparée à l’avance par l’Allemagne, la Belgique, le Canada, le Liechtenstein, le Portugal, au nom du Groupe des amis des mécanismes nationaux d’application, d’établissement de rapports et de suivi, et la Slovénie avait été transmise à l’Alvéra par l’intermédiaire de la troïka. Ces questions sont disponibles sur le site Web de l’Examen périodique universel.',
    },
  ],
  presentation: presentation2024French,
  dialogue: dialogue2024French,
  lists: [
    {
      paragraph: 42,
      leadIn:
        'Les recommandations formulées au cours du dialogue/énumérées ci-après ont été examinées par l’Alvéra et recueillent son adhésion :',
      position: 'supported',
      items: itemsIn('fr', supported?.items ?? [], supported2024French),
    },
    {
      paragraph: 43,
      leadIn: 'Les recommandations ci-après ont été examinées par l’Alvéra, qui en a pris note :',
      position: 'noted',
      items: itemsIn('fr', noted?.items ?? [], noted2024French),
    },
    {
      paragraph: 44,
      leadIn:
        'Les recommandations ci-après seront examinées par l’Alvéra, qui y répondra en temps voulu, au plus tard à la quatre-vingt-douzième session du Conseil des droits de l’homme :',
      position: 'pending',
      items: itemsIn('fr', pending?.items ?? [], pending2024French),
    },
  ],
  pledges: [
    'Présenter à titre volontaire, d’ici à juin 2027, un rapport à mi-parcours sur l’application des recommandations acceptées ;',
    'Publier, sur un seul site Web, toutes les recommandations que l’Alvéra a reçues des mécanismes des Nations Unies relatifs aux droits de l’homme, avec le ministère qui en répond ;',
    'Ouvrir le mécanisme national d’application, d’établissement de rapports et de suivi à la Commission des droits de l’homme et aux organisations de la société civile, en qualité d’observateurs permanents ;',
    'Financer chaque année au moins deux nouveaux foyers d’accueil pour femmes, jusqu’à ce que chaque province en ait un.',
  ],
};

/** What a reader has to find in the French A/HRC/90/7. */
export const expectedItems2024French = expectedItems(review2024French);
