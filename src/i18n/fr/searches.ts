import type en from '../en/searches.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'searches.title': 'Recherches enregistrées',
  'searches.lead':
    'Les recherches du registre auxquelles vous revenez, avec ce que chacune a de nouveau. Elles ne sont qu’à vous : aucune page ne les montre à quelqu’un d’autre, pas même aux administrateurs, et l’historique n’en dit rien.',
  'searches.toList': 'Vos recherches enregistrées',
  'searches.operator':
    'Qui exploite la base de données de cette installation peut techniquement en lire les tables. Une recherche qui ne doit pas être rattachée à vous est mieux gardée comme adresse dans votre propre navigateur.',
  'searches.without':
    'Sans compte : gardez l’adresse d’une recherche en signet, ou suivez son flux Atom, à côté des téléchargements du registre.',
  'searches.empty':
    'Vous n’avez pas encore gardé de recherche. Cherchez et affinez dans le registre, puis choisissez « Enregistrer cette recherche ».',
  'searches.toRegister': 'Aller au registre',
  'searches.count':
    '{count, plural, one {# sur {most, number} au plus} other {# sur {most, number} au plus}}',
  'searches.found':
    '{found, plural, =0 {Aucune recommandation} one {# recommandation} other {# recommandations}}',
  'searches.new':
    '{count, plural, =0 {rien de nouveau depuis le {date}} one {# nouvelle ou nouvellement répondue depuis le {date}} other {# nouvelles ou nouvellement répondues depuis le {date}}}',
  'searches.open': 'Ouvrir',
  'searches.open.named': 'Ouvrir « {name} »',
  'searches.feed': 'Flux (Atom)',
  'searches.change': 'Renommer ou retirer',
  'searches.change.named': 'Renommer ou retirer « {name} »',
  'searches.new.title': 'Enregistrer cette recherche',
  'searches.asks': 'Ce qu’elle demande',
  'searches.name': 'Nom',
  'searches.name.hint': 'Vous seul le voyez.',
  'searches.save': 'Enregistrer la recherche',
  'searches.change.title': 'Modifier « {name} »',
  'searches.rename': 'Enregistrer le nom',
  'searches.remove': 'Retirer cette recherche',
  'searches.remove.lead': 'Une fois retirée, il n’en reste rien. Le registre lui-même n’est pas touché.',
  'searches.done.saved': 'La recherche est enregistrée.',
  'searches.done.renamed': 'Le nom est enregistré.',
  'searches.done.removed': 'La recherche est retirée.',
  'searches.name.missing': 'La recherche n’a pas encore de nom. Écrivez-en un auquel vous la reconnaîtrez.',
  'searches.name.long':
    'Le nom a {length, number} caractères ; {most, number} au plus sont gardés. Raccourcissez-le.',
  'searches.same':
    'Vous gardez déjà cette recherche, sous le nom « {name} ». Renommez-la, ou changez ce que vous cherchez.',
  'searches.most':
    'Vous gardez {most, number} recherches, autant qu’il peut y en avoir. Retirez-en une dont vous n’avez plus besoin.',
  'searches.query.long':
    'La recherche demande plus que ce qui peut être gardé : {length, number} caractères d’adresse, là où {most, number} tiennent. Choisissez moins dans le registre.',
} satisfies Record<keyof typeof en, string>;
