import type en from '../en/budgets.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.budgets': 'El dinero de los planes',
  'browse.budgets.what': 'Lo que las acciones necesitan, lo asignado y gastado, y lo que falta',
  'budgets.title': 'El dinero de los planes',
  'budgets.lead':
    'Lo que necesitan las acciones de los planes, lo que se les asigna y se gasta, y lo que falta. Cada cifra abre la lista de la que sale.',
  'budgets.empty':
    'Todavía no hay líneas presupuestarias registradas. Se introducen con cada acción: abra un plan, luego una de sus acciones y luego su financiación.',
  'budgets.plans': 'Planes',
  'budgets.by': 'Por',
  'budgets.by.year': 'Ejercicio fiscal',
  'budgets.by.organisation': 'Organización responsable',
  'budgets.by.plan': 'Plan',
  'budgets.by.theme': 'Tema',
  'budgets.by.sdg': 'Objetivo de Desarrollo Sostenible',
  'budgets.by.source': 'Fuente',
  'budgets.by.cofog': 'Función del gobierno',
  'budgets.none.organisation': 'Sin organización responsable',
  'budgets.none.plan': 'Sin plan',
  'budgets.none.theme': 'Ningún tema registrado',
  'budgets.none.sdg': 'Ningún objetivo registrado',
  'budgets.none.cofog': 'Ninguna función registrada',
  'budgets.table': '{by}, en {currency}',
  'budgets.download': 'Líneas presupuestarias en {format}',
  'budgets.overlap':
    'Una acción que sirve a varios cuenta con cada uno, de modo que las filas suman más que las cifras de arriba.',
  'budgets.how':
    'La brecha es lo que falta a cada acción en cada ejercicio: lo que a una le sobra no cubre lo que a otra le falta. Las acciones detenidas ya no necesitan nada; lo gastado en ellas permanece. Las sumas se redondean a unidades enteras.',
  'budgets.only': 'Solo',
  'budgets.filter.leave': 'Quitar',
  'budgets.lines': 'Líneas presupuestarias',
  'budgets.lines.title': 'Líneas presupuestarias',
  'budgets.lines.count':
    '{count, plural, =0 {Ninguna línea presupuestaria} one {# línea presupuestaria} other {# líneas presupuestarias}}',
  'budgets.lines.empty': 'Aquí no hay nada registrado. Quite una condición de arriba, o vuelva al conjunto.',
  'budgets.actions.title': 'El dinero por acción',
  'budgets.actions.count': '{count, plural, one {# acción} other {# acciones}}',
  'budgets.action': 'Acción {number}',
  'budgets.action.one': 'Acción',
  'budgets.ofAction': 'Financiación y personal de la acción {number}',
  'budgets.money': 'Financiación',
  'budgets.money.none': 'Todavía no se ha dicho lo que necesita, y no hay dinero registrado.',
  'budgets.needsNoMoney':
    'Esta acción no necesita dinero además de lo que sus organizaciones gastan de todos modos.',
  'budgets.sentence':
    '{needed} necesarios, {allocated} asignados: {isMissing, select, yes {faltan {gap}} other {no falta nada}}.',
  'budgets.sentence.surplus': 'Lo que sobra en un año no cubre lo que falta en otro.',
  'budgets.byYear': 'Por ejercicio fiscal, en {currency}',
  'budgets.year': 'Ejercicio fiscal',
  'budgets.year.hint': 'El año en que comienza.',
  'budgets.ofYear': 'Ejercicio {year}',
  'budgets.needed': 'Necesario',
  'budgets.allocated': 'Asignado',
  'budgets.allocated.hint': 'En el presupuesto o el acuerdo.',
  'budgets.committed': 'Comprometido',
  'budgets.committed.hint': 'Ligado por contratos y pedidos. Vacío si nada.',
  'budgets.spent': 'Gastado',
  'budgets.spent.hint': 'Pagado hasta ahora. Vacío si nada.',
  'budgets.gap': 'Brecha',
  'budgets.withheld': 'Importes reservados',
  'budgets.withheld.count':
    '{count, plural, =0 {ninguna línea reservada} one {# línea reservada} other {# líneas reservadas}}',
  'budgets.withheld.note':
    'Sus importes no están en ninguna de estas sumas, de modo que la brecha real puede ser menor.',
  'budgets.converted':
    'Los importes en otras monedas se convierten a {currency} al tipo que figura con cada uno.',
  'budgets.inOwn': '= {amount}',
  'budgets.rate.said': '1 {currency} contado como {rate} {own}',
  'budgets.overspent': 'Más de lo asignado',
  'budgets.source': 'Fuente',
  'budgets.source.state': 'Presupuesto del Estado',
  'budgets.source.local': 'Presupuesto local',
  'budgets.source.donor': 'Donante',
  'budgets.source.loan': 'Préstamo',
  'budgets.source.other': 'Otra fuente',
  'budgets.sourceName': 'Nombre de la fuente',
  'budgets.sourceName.hint':
    'Qué presupuesto, donante o prestamista, por ejemplo «Ministerio de Justicia, programa 4».',
  'budgets.currency': 'Moneda',
  'budgets.rate': 'Tipo de cambio',
  'budgets.rate.hint': 'Cuántos {own} vale una unidad de ella. Déjelo vacío para {own}.',
  'budgets.cofog': 'Función del gobierno (CFG)',
  'budgets.cofog.hint': 'La Clasificación de las Funciones del Gobierno de las Naciones Unidas.',
  'budgets.cofog.none': 'Sin indicar',
  'budgets.cofog.named': '{number} {name}',
  'budgets.code': 'Código presupuestario',
  'budgets.code.hint': 'El código de la línea en el país, si lo tiene.',
  'budgets.withheldReason': 'Por qué los importes no son públicos',
  'budgets.withheldReason.hint':
    'Si se deja vacío, son públicos con el plan. Con un motivo, todos ven que hay una línea y este motivo, y los importes solo se muestran dentro.',
  'budgets.overspentReason': 'Por qué se comprometió o gastó más de lo asignado',
  'budgets.overspentReason.hint': 'Solo cuando es así.',
  'budgets.choose': 'Elegir',
  'budgets.save': 'Guardar',
  'budgets.cancel': 'Cancelar',
  'budgets.remove': 'Quitar',
  'budgets.remove.hint': 'Entonces ya no cuenta en ninguna parte; el historial lo conserva.',
  'budgets.line.add': 'Añadir una línea presupuestaria',
  'budgets.line.adding': 'Añadir una línea presupuestaria',
  'budgets.line.changing': 'Cambiar una línea presupuestaria',
  'budgets.line.change': 'Cambiar',
  'budgets.line.lead':
    'Dinero de una fuente para esta acción en un ejercicio. Escriba los importes como acostumbra, en unidades enteras, con decimales si los hay.',
  'budgets.needs.change': 'Decir lo que necesita',
  'budgets.needs.title': 'Lo que necesita la acción',
  'budgets.needs.lead':
    'Lo que cuesta la acción en cada ejercicio de su plan, pague quien pague. Deje vacío un año del que todavía no se puede decir nada.',
  'budgets.needs.amounts': 'Necesario',
  'budgets.noMoney': 'No necesita dinero',
  'budgets.noMoney.hint':
    'Entonces cuenta como financiada: para lo que una organización hace con lo que tiene, como una circular.',
  'budgets.noMoney.amounts':
    'Se dice que no necesita dinero y también se dan importes. Vacíe los importes, o quite la marca.',
  'budgets.amount.noNumber':
    'El importe dice «{found}», que no es un número. Escríbalo en cifras, por ejemplo {example}.',
  'budgets.amount.negative':
    'El importe es {found}, menos que nada. Escriba lo dado o gastado como un número a partir de 0; corrija en cambio la línea que contiene demasiado.',
  'budgets.amount.decimals':
    'El importe {found} tiene más decimales que {currency}: {decimals, plural, =0 {no tiene ninguno} one {# como máximo} other {# como máximo}}. Redondéelo.',
  'budgets.amount.large':
    'El importe {found} es mayor de lo que se puede guardar. Compruebe el número de ceros y la moneda.',
  'budgets.currency.missing': 'No se indica ninguna moneda. Elija aquella en la que están los importes.',
  'budgets.currency.unknown':
    '«{found}» no es una moneda en uso según ISO 4217. Elija una de la lista, como EUR.',
  'budgets.rate.missing':
    'Los importes están en {currency} y no se indica ningún tipo de cambio a {own}. Escriba cuántos {own} vale un {currency}.',
  'budgets.rate.wrong':
    'El tipo de cambio dice «{found}». Escriba un número mayor que 0 con 8 decimales como máximo: cuántos {own} vale un {currency}.',
  'budgets.rate.own':
    'Los importes están en {own}, la moneda del país, y se indica un tipo de {found}. Vacíe el tipo, o elija la otra moneda.',
  'budgets.year.missing':
    'No se indica ningún ejercicio fiscal. Elija uno de {first} a {last}, los años del plan.',
  'budgets.year.outside':
    'El ejercicio {found} está fuera del plan, que va de {first} a {last}. Elija uno de estos, o cambie las fechas del plan.',
  'budgets.text.long': 'Tiene {length, number} caracteres; {most, number} es el máximo. Acórtelo.',
  'budgets.source.missing': 'No se ha elegido ninguna fuente. Elija de dónde viene el dinero.',
  'budgets.sourceName.missing':
    'La fuente no tiene nombre. Escriba de qué presupuesto, donante o prestamista se trata.',
  'budgets.cofog.unknown':
    '«{found}» no es una división ni un grupo de la CFG. Elija uno de la lista, o ninguno.',
  'budgets.overspent.spent':
    'Se ha gastado más de lo asignado. Corrija los importes, o diga por qué en el campo previsto.',
  'budgets.overspent.committed':
    'Se ha comprometido más de lo asignado. Corrija los importes, o diga por qué en el campo previsto.',
  'budgets.overspent.without':
    'Se da un motivo de exceso, y ni lo comprometido ni lo gastado excede lo asignado. Vacíe el motivo, o corrija los importes.',
  'budgets.resources': 'Personal y material',
  'budgets.resources.title': 'Personal y material de los planes',
  'budgets.resources.lead':
    'Qué personal, locales, equipos, transporte y sistemas necesitan y tienen las acciones, y dónde faltan.',
  'budgets.resources.empty':
    'Todavía no hay personal ni material registrado. Se introducen con cada acción: abra un plan, luego una de sus acciones y luego su financiación y personal.',
  'budgets.resources.none': 'No hay personal ni material registrado.',
  'budgets.resources.caption': 'Personal y material de esta acción, por ejercicio fiscal',
  'budgets.resources.byYear': 'Lo que falta, por ejercicio fiscal',
  'budgets.resources.of': '{inHand} de {needed}',
  'budgets.resources.how':
    'El personal en equivalentes a tiempo completo, todo lo demás en piezas. La brecha es lo que falta a cada acción; lo que a una le sobra no ayuda a otra. Las acciones detenidas ya no necesitan nada.',
  'budgets.resources.lacking': 'Dónde falta',
  'budgets.resources.all': 'Mostrar todo',
  'budgets.resources.nothingLacks': 'Aquí no falta nada: se dispone de todo lo necesario.',
  'budgets.inHand': 'Disponible',
  'budgets.inHand.hint': 'Personal en su puesto, o piezas disponibles.',
  'budgets.resource': 'Qué',
  'budgets.resource.kind': 'Tipo',
  'budgets.resource.staff': 'Personal (equivalentes a tiempo completo)',
  'budgets.resource.premises': 'Locales',
  'budgets.resource.equipment': 'Equipos',
  'budgets.resource.transport': 'Transporte',
  'budgets.resource.systems': 'Sistemas',
  'budgets.resource.add': 'Añadir personal o material',
  'budgets.resource.adding': 'Añadir personal o material',
  'budgets.resource.changing': 'Cambiar personal o material',
  'budgets.resource.lead':
    'Lo que la acción necesita y tiene de un tipo en un ejercicio. El personal se cuenta en equivalentes a tiempo completo, todo lo demás en piezas enteras.',
  'budgets.resource.description': 'Qué es',
  'budgets.resource.description.hint':
    'Por ejemplo «Investigadores de violencia doméstica» o «Salas de entrevista».',
  'budgets.resource.needed.hint': 'Personal: 1,5 para un puesto y medio a tiempo completo.',
  'budgets.resource.kind.missing': 'No se ha elegido ningún tipo. Elija personal o un tipo de material.',
  'budgets.resource.description.missing':
    'No se dice qué es. Escriba en pocas palabras quién o qué se necesita.',
  'budgets.count.noNumber': '«{found}» no es un número. Escríbalo en cifras, por ejemplo {example}.',
  'budgets.count.negative': 'Es {found}, menos que nada. Escriba un número a partir de 0.',
  'budgets.count.large': 'Es {found}; {most, number} es el máximo. Compruebe el número.',
  'budgets.count.decimals':
    'Los equivalentes a tiempo completo {found} tienen más de dos decimales. Redondéelos, por ejemplo {example}.',
  'budgets.count.pieces': 'Es {found}, y las piezas se cuentan enteras. Escriba un número entero.',
  'country.settings.currency': 'Moneda',
  'country.settings.currency.hint':
    'Según ISO 4217. Las sumas de dinero se muestran en ella, y los tipos de cambio convierten a ella. No cambia una vez introducidos importes.',
  'country.currency.unknown':
    '«{found}» no es una moneda en uso según ISO 4217. Elija una de la lista, como EUR.',
  'country.currency.inUse':
    'Hay importes registrados con tipos de cambio a {standing}, que dirían otra cosa en {found}. Conserve {standing}, o quite antes los importes de las acciones.',
  'history.verb.budget.needs': 'Se fijó lo que necesita una acción',
  'history.verb.budget.line.add': 'Se añadió una línea presupuestaria',
  'history.verb.budget.line.change': 'Se cambió una línea presupuestaria',
  'history.verb.budget.line.remove': 'Se quitó una línea presupuestaria',
  'history.verb.resource.add': 'Se añadió personal o material de una acción',
  'history.verb.resource.change': 'Se cambió personal o material de una acción',
  'history.verb.resource.remove': 'Se quitó personal o material de una acción',
  'history.field.amount': 'Importe en unidades menores',
  'history.field.allocated': 'Asignado, en unidades menores',
  'history.field.committed': 'Comprometido, en unidades menores',
  'history.field.spent': 'Gastado, en unidades menores',
  'budgets.by.objective': 'Objetivo',
  'budgets.by.group': 'Grupo de personas',
  'budgets.by.region': 'Grupo regional del Estado recomendante',
  'budgets.none.objective': 'Sin objetivo',
  'budgets.none.group': 'Ningún grupo de personas registrado',
  'budgets.none.region': 'Ningún Estado de un grupo regional',
  'budgets.resources.found': 'Todo el personal y el material',
  'budgets.resources.which': 'Qué personal y qué material',
} satisfies Record<keyof typeof en, string>;
