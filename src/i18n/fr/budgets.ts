import type en from '../en/budgets.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.budgets': 'L’argent des plans',
  'browse.budgets.what': 'Ce dont les actions ont besoin, ce qui est alloué et dépensé, et ce qui manque',
  'budgets.title': 'L’argent des plans',
  'budgets.lead':
    'Ce dont les actions des plans ont besoin, ce qui leur est alloué et dépensé, et ce qui manque. Chaque chiffre ouvre la liste dont il vient.',
  'budgets.empty':
    'Aucune ligne budgétaire n’est encore enregistrée. Elles se saisissent avec chaque action : ouvrez un plan, puis une de ses actions, puis son financement.',
  'budgets.plans': 'Plans',
  'budgets.by': 'Par',
  'budgets.by.year': 'Exercice',
  'budgets.by.organisation': 'Organisation chef de file',
  'budgets.by.plan': 'Plan',
  'budgets.by.theme': 'Thème',
  'budgets.by.sdg': 'Objectif de développement durable',
  'budgets.by.source': 'Source',
  'budgets.by.cofog': 'Fonction des administrations publiques',
  'budgets.none.organisation': 'Sans chef de file',
  'budgets.none.plan': 'Sans plan',
  'budgets.none.theme': 'Aucun thème enregistré',
  'budgets.none.sdg': 'Aucun objectif enregistré',
  'budgets.none.cofog': 'Aucune fonction enregistrée',
  'budgets.table': '{by}, en {currency}',
  'budgets.download': 'Lignes budgétaires en {format}',
  'budgets.overlap':
    'Une action qui en sert plusieurs compte avec chacun : les lignes totalisent donc plus que les chiffres ci-dessus.',
  'budgets.how':
    'L’écart est ce qui manque à chaque action pour chaque exercice : ce que l’une a en trop ne comble pas ce qui manque à l’autre. Les actions arrêtées n’ont plus besoin de rien ; ce qu’elles ont dépensé reste. Les sommes sont arrondies à l’unité.',
  'budgets.only': 'Seulement',
  'budgets.filter.leave': 'Retirer',
  'budgets.lines': 'Lignes budgétaires',
  'budgets.lines.title': 'Lignes budgétaires',
  'budgets.lines.count':
    '{count, plural, =0 {Aucune ligne budgétaire} one {# ligne budgétaire} other {# lignes budgétaires}}',
  'budgets.lines.empty':
    'Rien n’est enregistré ici. Retirez une condition ci-dessus, ou revenez à l’ensemble.',
  'budgets.actions.title': 'L’argent par action',
  'budgets.actions.count': '{count, plural, one {# action} other {# actions}}',
  'budgets.action': 'Action {number}',
  'budgets.action.one': 'Action',
  'budgets.ofAction': 'Financement et personnel de l’action {number}',
  'budgets.money': 'Financement',
  'budgets.money.none': 'Rien n’a encore été dit de ce qu’il lui faut, et aucun crédit n’est enregistré.',
  'budgets.needsNoMoney':
    'Cette action ne demande pas d’argent en plus de ce que ses organisations dépensent déjà.',
  'budgets.sentence':
    '{needed} nécessaires, {allocated} alloués : {isMissing, select, yes {il manque {gap}} other {rien ne manque}}.',
  'budgets.sentence.surplus': 'Ce qu’une année a en trop ne comble pas ce qui manque à une autre.',
  'budgets.byYear': 'Par exercice, en {currency}',
  'budgets.year': 'Exercice',
  'budgets.year.hint': 'L’année où il commence.',
  'budgets.ofYear': 'Exercice {year}',
  'budgets.needed': 'Nécessaire',
  'budgets.allocated': 'Alloué',
  'budgets.allocated.hint': 'Au budget ou dans l’accord.',
  'budgets.committed': 'Engagé',
  'budgets.committed.hint': 'Lié par des contrats et commandes. Vide si rien.',
  'budgets.spent': 'Dépensé',
  'budgets.spent.hint': 'Payé jusqu’ici. Vide si rien.',
  'budgets.gap': 'Écart',
  'budgets.withheld': 'Montants non publiés',
  'budgets.withheld.count':
    '{count, plural, =0 {aucune ligne non publiée} one {# ligne non publiée} other {# lignes non publiées}}',
  'budgets.withheld.note':
    'Leurs montants ne sont dans aucune de ces sommes : l’écart réel peut être plus petit.',
  'budgets.converted':
    'Les montants en d’autres monnaies sont convertis en {currency} au taux indiqué avec chacun.',
  'budgets.inOwn': '= {amount}',
  'budgets.rate.said': '1 {currency} compté pour {rate} {own}',
  'budgets.overspent': 'Plus que l’allocation',
  'budgets.source': 'Source',
  'budgets.source.state': 'Budget de l’État',
  'budgets.source.local': 'Budget local',
  'budgets.source.donor': 'Donateur',
  'budgets.source.loan': 'Prêt',
  'budgets.source.other': 'Autre source',
  'budgets.sourceName': 'Nom de la source',
  'budgets.sourceName.hint':
    'Quel budget, donateur ou prêteur, par exemple « Ministère de la justice, programme 4 ».',
  'budgets.currency': 'Monnaie',
  'budgets.rate': 'Taux de change',
  'budgets.rate.hint': 'Combien de {own} vaut une unité de cette monnaie. Laisser vide pour {own}.',
  'budgets.cofog': 'Fonction des administrations publiques (CFAP)',
  'budgets.cofog.hint':
    'La Classification des fonctions des administrations publiques de l’Organisation des Nations Unies.',
  'budgets.cofog.none': 'Non précisée',
  'budgets.cofog.named': '{number} {name}',
  'budgets.code': 'Code budgétaire',
  'budgets.code.hint': 'Le code de la ligne dans le pays, s’il y en a un.',
  'budgets.withheldReason': 'Pourquoi les montants ne sont pas publics',
  'budgets.withheldReason.hint':
    'Laissé vide, ils sont publics avec le plan. Avec une raison, chacun voit qu’il y a une ligne et cette raison, et les montants ne sont montrés qu’à l’intérieur.',
  'budgets.overspentReason': 'Pourquoi plus a été engagé ou dépensé qu’alloué',
  'budgets.overspentReason.hint': 'Seulement si c’est le cas.',
  'budgets.choose': 'Choisir',
  'budgets.save': 'Enregistrer',
  'budgets.cancel': 'Annuler',
  'budgets.remove': 'Retirer',
  'budgets.remove.hint': 'Cela ne compte alors plus nulle part ; l’historique le garde.',
  'budgets.line.add': 'Ajouter une ligne budgétaire',
  'budgets.line.adding': 'Ajouter une ligne budgétaire',
  'budgets.line.changing': 'Modifier une ligne budgétaire',
  'budgets.line.change': 'Modifier',
  'budgets.line.lead':
    'L’argent d’une source pour cette action pendant un exercice. Écrivez les montants comme vous en avez l’habitude, en unités entières, avec des décimales s’il y en a.',
  'budgets.needs.change': 'Dire ce qu’il lui faut',
  'budgets.needs.title': 'Ce dont l’action a besoin',
  'budgets.needs.lead':
    'Ce que l’action coûte à chaque exercice de son plan, quel que soit le payeur. Laissez vide une année dont on ne peut encore rien dire.',
  'budgets.needs.amounts': 'Nécessaire',
  'budgets.noMoney': 'Elle n’a pas besoin d’argent',
  'budgets.noMoney.hint':
    'Elle compte alors comme financée : pour ce qu’une organisation fait avec ce qu’elle a, comme une circulaire.',
  'budgets.noMoney.amounts':
    'Il est dit qu’elle n’a pas besoin d’argent, et des montants sont donnés. Videz les montants, ou décochez la case.',
  'budgets.amount.noNumber':
    'Le montant est « {found} », ce qui n’est pas un nombre. Écrivez-le en chiffres, par exemple {example}.',
  'budgets.amount.negative':
    'Le montant est {found}, moins que rien. Écrivez ce qui est donné ou dépensé comme un nombre à partir de 0 ; corrigez plutôt la ligne qui en contient trop.',
  'budgets.amount.decimals':
    'Le montant {found} a plus de décimales que {currency} : {decimals, plural, =0 {elle n’en a pas} one {# au plus} other {# au plus}}. Arrondissez-le.',
  'budgets.amount.large':
    'Le montant {found} est plus grand que ce qui peut être gardé. Vérifiez le nombre de zéros et la monnaie.',
  'budgets.currency.missing':
    'Aucune monnaie n’est donnée. Choisissez celle dans laquelle sont les montants.',
  'budgets.currency.unknown':
    '« {found} » n’est pas une monnaie en usage selon ISO 4217. Choisissez-en une de la liste, comme EUR.',
  'budgets.rate.missing':
    'Les montants sont en {currency}, et aucun taux vers {own} n’est donné. Écrivez combien de {own} vaut un {currency}.',
  'budgets.rate.wrong':
    'Le taux est « {found} ». Écrivez un nombre supérieur à 0 avec 8 décimales au plus : combien de {own} vaut un {currency}.',
  'budgets.rate.own':
    'Les montants sont en {own}, la monnaie du pays, et un taux de {found} est donné. Videz le taux, ou choisissez l’autre monnaie.',
  'budgets.year.missing':
    'Aucun exercice n’est donné. Choisissez-en un de {first} à {last}, les années du plan.',
  'budgets.year.outside':
    'L’exercice {found} est hors du plan, qui va de {first} à {last}. Choisissez-en un de ceux-ci, ou changez les dates du plan.',
  'budgets.text.long':
    'Ce texte a {length, number} caractères ; {most, number} est le maximum. Raccourcissez-le.',
  'budgets.source.missing': 'Aucune source n’est choisie. Choisissez d’où vient l’argent.',
  'budgets.sourceName.missing':
    'La source n’a pas de nom. Écrivez de quel budget, donateur ou prêteur il s’agit.',
  'budgets.cofog.unknown':
    '« {found} » n’est ni une division ni un groupe de la CFAP. Choisissez dans la liste, ou rien.',
  'budgets.overspent.spent':
    'Plus est dépensé qu’alloué. Corrigez les montants, ou dites pourquoi dans le champ prévu.',
  'budgets.overspent.committed':
    'Plus est engagé qu’alloué. Corrigez les montants, ou dites pourquoi dans le champ prévu.',
  'budgets.overspent.without':
    'Une raison de dépassement est donnée, et ni l’engagé ni le dépensé ne dépasse l’alloué. Videz la raison, ou corrigez les montants.',
  'budgets.resources': 'Personnel et moyens matériels',
  'budgets.resources.title': 'Personnel et moyens matériels des plans',
  'budgets.resources.lead':
    'Quels personnel, locaux, équipements, transports et systèmes les actions demandent et ont, et où ils manquent.',
  'budgets.resources.empty':
    'Aucun personnel ni moyen matériel n’est encore enregistré. Ils se saisissent avec chaque action : ouvrez un plan, puis une de ses actions, puis son financement et son personnel.',
  'budgets.resources.none': 'Aucun personnel ni moyen matériel n’est enregistré.',
  'budgets.resources.caption': 'Personnel et moyens matériels de cette action, par exercice',
  'budgets.resources.byYear': 'Ce qui manque, par exercice',
  'budgets.resources.of': '{inHand} sur {needed}',
  'budgets.resources.how':
    'Le personnel en équivalents temps plein, tout le reste en pièces. L’écart est ce qui manque à chaque action ; ce que l’une a en trop n’aide pas l’autre. Les actions arrêtées n’ont plus besoin de rien.',
  'budgets.resources.lacking': 'Où cela manque',
  'budgets.resources.all': 'Tout montrer',
  'budgets.resources.nothingLacks': 'Rien ne manque ici : tout ce qu’il faut est là.',
  'budgets.inHand': 'Disponible',
  'budgets.inHand.hint': 'Personnel en poste, ou pièces disponibles.',
  'budgets.resource': 'Quoi',
  'budgets.resource.kind': 'Type',
  'budgets.resource.staff': 'Personnel (équivalents temps plein)',
  'budgets.resource.premises': 'Locaux',
  'budgets.resource.equipment': 'Équipement',
  'budgets.resource.transport': 'Transport',
  'budgets.resource.systems': 'Systèmes',
  'budgets.resource.add': 'Ajouter du personnel ou des moyens matériels',
  'budgets.resource.adding': 'Ajouter du personnel ou des moyens matériels',
  'budgets.resource.changing': 'Modifier du personnel ou des moyens matériels',
  'budgets.resource.lead':
    'Ce dont l’action a besoin et ce qu’elle a, d’un type et pour un exercice. Le personnel se compte en équivalents temps plein, tout le reste en pièces entières.',
  'budgets.resource.description': 'Ce que c’est',
  'budgets.resource.description.hint':
    'Par exemple « Enquêteurs sur les violences domestiques » ou « Salles d’audition ».',
  'budgets.resource.needed.hint': 'Personnel : 1,5 pour un poste et demi à plein temps.',
  'budgets.resource.kind.missing':
    'Aucun type n’est choisi. Choisissez le personnel ou un type de moyens matériels.',
  'budgets.resource.description.missing':
    'Il n’est pas dit ce que c’est. Écrivez en quelques mots qui ou quoi est nécessaire.',
  'budgets.count.noNumber': '« {found} » n’est pas un nombre. Écrivez-le en chiffres, par exemple {example}.',
  'budgets.count.negative': 'C’est {found}, moins que rien. Écrivez un nombre à partir de 0.',
  'budgets.count.large': 'C’est {found} ; {most, number} est le maximum. Vérifiez le nombre.',
  'budgets.count.decimals':
    'Les équivalents temps plein {found} ont plus de deux décimales. Arrondissez-les, par exemple {example}.',
  'budgets.count.pieces': 'C’est {found}, et les pièces se comptent entières. Écrivez un nombre entier.',
  'country.settings.currency': 'Monnaie',
  'country.settings.currency.hint':
    'Selon ISO 4217. Les sommes d’argent s’affichent dans cette monnaie, et les taux y convertissent. Elle ne change plus une fois que des montants sont saisis.',
  'country.currency.unknown':
    '« {found} » n’est pas une monnaie en usage selon ISO 4217. Choisissez-en une de la liste, comme EUR.',
  'country.currency.inUse':
    'Des montants sont enregistrés avec des taux vers {standing}, qui diraient autre chose en {found}. Gardez {standing}, ou retirez d’abord les montants des actions.',
  'history.verb.budget.needs': 'Les besoins d’une action ont été fixés',
  'history.verb.budget.line.add': 'Une ligne budgétaire a été ajoutée',
  'history.verb.budget.line.change': 'Une ligne budgétaire a été modifiée',
  'history.verb.budget.line.remove': 'Une ligne budgétaire a été retirée',
  'history.verb.resource.add': 'Du personnel ou des moyens matériels d’une action ont été ajoutés',
  'history.verb.resource.change': 'Du personnel ou des moyens matériels d’une action ont été modifiés',
  'history.verb.resource.remove': 'Du personnel ou des moyens matériels d’une action ont été retirés',
  'history.field.amount': 'Montant en unités mineures',
  'history.field.allocated': 'Alloué, en unités mineures',
  'history.field.committed': 'Engagé, en unités mineures',
  'history.field.spent': 'Dépensé, en unités mineures',
  'budgets.by.objective': 'Objectif',
  'budgets.by.group': 'Groupe de personnes',
  'budgets.by.region': 'Groupe régional de l’État auteur de la recommandation',
  'budgets.none.objective': 'Sans objectif',
  'budgets.none.group': 'Aucun groupe de personnes enregistré',
  'budgets.none.region': 'Aucun État d’un groupe régional',
  'budgets.resources.found': 'Tout le personnel et le matériel',
  'budgets.resources.which': 'Quel personnel et quel matériel',
} satisfies Record<keyof typeof en, string>;
