import type en from '../en/rights.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.rights': 'Derechos humanos',
  'browse.rights.what': 'Lo que se pidió sobre cada derecho, y dónde está escrito',
  'recommendations.facet.right': 'Derecho humano',
  'rights.title': 'Derechos humanos',
  'rights.lead':
    'Lo que se pidió a {country} sobre cada derecho. Los derechos a los que se refiere una recomendación se deducen de los temas que le dan los documentos, según una lista que viene con este sistema; puede referirse a varios.',
  'rights.words': 'Los nombres y las explicaciones de los derechos son nuestros, no de las Naciones Unidas.',
  'rights.sentence':
    '{total, plural, =0 {Ninguna recomendación} one {# recomendación} other {# recomendaciones}} a {country} {total, plural, =0 {se refiere} one {se refiere} other {se refieren}} a este derecho, según sus temas.',
  'rights.nothing': 'Ninguna recomendación registrada lleva un tema de este derecho.',
  'rights.articles': 'Dónde está escrito',
  'rights.articles.note':
    'La Declaración Universal compromete políticamente a todos los Estados; un tratado obliga a los Estados que son parte en él. Aquí no consta en qué tratados es parte {country}.',
  'rights.themes': 'Temas de este derecho',
  'rights.entitlements': 'A qué tiene derecho',
  'rights.entitlements.empty':
    'Nadie ha escrito todavía, para un tema de este derecho, qué ley lo protege y dónde puede presentar una queja. La secretaría del mecanismo puede hacerlo en la página de cada tema.',
  'rights.ofTheme': 'Derechos humanos a los que se refiere',
  'rights.ofTheme.none':
    'La lista que viene con este sistema no vincula este tema con ningún derecho en particular: no conoce el tema, o este trata de cómo se llevan a la práctica todos los derechos.',
  'rights.ofTerms': 'Derechos humanos',
  'rights.ofTerms.how': 'Deducidos de los temas anteriores, según la lista que viene con este sistema.',
  'rights.family.equality': 'Igualdad y derechos de los pueblos',
  'rights.family.person': 'Vida, libertad y justicia',
  'rights.family.freedoms': 'Libertades, vida privada y participación',
  'rights.family.social': 'Trabajo, condiciones de vida, educación y cultura',
  'rights.family.persons': 'Derechos de determinadas personas',
  'figures.byRight': 'Recomendaciones por derecho; una puede referirse a varios',
  'figures.ofStates': 'Quién lo pidió más veces',
  'figures.take': 'Para llevar:',

  'instrument.UDHR': 'Declaración Universal de Derechos Humanos (1948)',
  'instrument.ICERD':
    'Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial (1965)',
  'instrument.ICCPR': 'Pacto Internacional de Derechos Civiles y Políticos (1966)',
  'instrument.ICESCR': 'Pacto Internacional de Derechos Económicos, Sociales y Culturales (1966)',
  'instrument.CEDAW':
    'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer (1979)',
  'instrument.CAT':
    'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes (1984)',
  'instrument.CRC': 'Convención sobre los Derechos del Niño (1989)',
  'instrument.ICRMW':
    'Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de Sus Familiares (1990)',
  'instrument.CRPD': 'Convención sobre los Derechos de las Personas con Discapacidad (2006)',
  'instrument.ICPPED':
    'Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas (2006)',
  'instrument.articles': '{count, plural, one {Artículo} other {Artículos}} {articles}',

  'right.equality': 'Igualdad y no discriminación',
  'right.equality.what':
    'Toda persona es igual ante la ley y nadie puede ser peor tratado por lo que es: por sexo, raza, idioma, religión, opinión, origen, discapacidad u otro motivo semejante.',
  'right.racial-equality': 'Derecho a no sufrir discriminación racial',
  'right.racial-equality.what':
    'Nadie puede ser peor tratado por su raza, color, linaje u origen étnico, y está prohibido incitar al odio racial.',
  'right.gender-equality': 'Igualdad de mujeres y hombres',
  'right.gender-equality.what':
    'Las mujeres tienen los mismos derechos que los hombres, en la ley y en la vida diaria. El Estado elimina lo que lo impide, también costumbres y estereotipos.',
  'right.self-determination': 'Libre determinación de los pueblos',
  'right.self-determination.what':
    'Un pueblo decide libremente cómo se gobierna y cómo se desarrolla, y no puede ser privado de sus medios de vida.',
  'right.development': 'Derecho al desarrollo',
  'right.development.what':
    'Toda persona y todo pueblo pueden participar en el desarrollo económico, social y cultural y compartir sus beneficios.',
  'right.life': 'Derecho a la vida',
  'right.life.what':
    'Nadie puede ser matado arbitrariamente. El Estado protege la vida por ley, investiga las muertes y limita la pena de muerte o la suprime.',
  'right.torture': 'Prohibición de la tortura y los malos tratos',
  'right.torture.what':
    'Nadie puede ser torturado ni tratado de forma cruel o degradante, sin excepción alguna. El Estado lo previene, lo investiga y lo castiga.',
  'right.gender-violence': 'Derecho a vivir sin violencia de género',
  'right.gender-violence.what':
    'Nadie tiene que soportar violencia por su sexo o género, en casa ni fuera de ella. El Estado la previene, protege a quienes corren peligro y castiga a los autores.',
  'right.slavery': 'Prohibición de la esclavitud, el trabajo forzoso y la trata',
  'right.slavery.what':
    'Nadie puede ser poseído, vendido ni obligado a trabajar. A las víctimas de la trata se las protege, no se las castiga.',
  'right.liberty': 'Libertad y seguridad personales',
  'right.liberty.what':
    'Nadie puede ser detenido ni encerrado arbitrariamente. A quien se detiene se le dice por qué, ve pronto a un juez y puede hacer revisar su detención.',
  'right.detention': 'Trato humano a las personas detenidas',
  'right.detention.what':
    'Quien está privado de libertad conserva su dignidad y recibe un trato humano: espacio, comida, atención de salud, contacto e inspecciones externas.',
  'right.disappearance': 'Protección contra las desapariciones forzadas',
  'right.disappearance.what':
    'Nadie puede ser llevado en secreto por el Estado o con su consentimiento. Las familias tienen derecho a saber qué ocurrió.',
  'right.legal-personality': 'Reconocimiento de la personalidad jurídica',
  'right.legal-personality.what':
    'Toda persona cuenta como tal ante la ley y puede poseer, firmar, demandar y decidir por sí misma, con apoyo si lo desea.',
  'right.fair-trial': 'Derecho a un juicio justo',
  'right.fair-trial.what':
    'Los tribunales son independientes e imparciales y juzgan en un plazo razonable. A quien se acusa se le presume inocente y puede defenderse.',
  'right.remedy': 'Derecho a un recurso y a la justicia',
  'right.remedy.what':
    'Toda persona cuyos derechos se violaron puede acudir a una autoridad que lo examine, conocer la verdad y recibir reparación. Los responsables rinden cuentas.',
  'right.privacy': 'Derecho a la vida privada',
  'right.privacy.what':
    'Nadie puede sufrir injerencias arbitrarias en su vida privada, su domicilio, sus mensajes o sus datos personales.',
  'right.movement': 'Libertad de circulación',
  'right.movement.what':
    'Quien está legalmente en un país puede circular y vivir donde elija, puede salir de él y puede volver a su propio país.',
  'right.asylum': 'Asilo y protección contra la devolución',
  'right.asylum.what':
    'Quien huye de la persecución puede pedir asilo. Nadie puede ser enviado adonde lo amenacen la tortura o la persecución, ni expulsado colectivamente.',
  'right.nationality': 'Nacionalidad, nombre e identidad',
  'right.nationality.what':
    'Todo nacimiento se registra, todo niño tiene un nombre, y nadie queda sin nacionalidad ni es privado de ella arbitrariamente.',
  'right.family': 'Matrimonio y vida familiar',
  'right.family.what':
    'Los adultos se casan libremente y son iguales en el matrimonio. La familia está protegida, y a los niños no se los separa de sus padres sin una razón grave.',
  'right.property': 'Derecho a la propiedad',
  'right.property.what':
    'Toda persona puede poseer y heredar, mujeres y hombres por igual, y nadie puede ser privado arbitrariamente de sus bienes.',
  'right.religion': 'Libertad de pensamiento, conciencia y religión',
  'right.religion.what':
    'Toda persona puede creer o no creer, cambiar de creencia y practicarla a solas o con otras.',
  'right.expression': 'Libertad de expresión y de información',
  'right.expression.what':
    'Toda persona puede opinar, hablar, escribir y publicar, y buscar y recibir información. Los límites exigen una ley y una buena razón.',
  'right.assembly': 'Libertad de reunión pacífica',
  'right.assembly.what':
    'Toda persona puede reunirse pacíficamente, al aire libre o bajo techo, para manifestarse, celebrar o conversar.',
  'right.association': 'Libertad de asociación',
  'right.association.what':
    'Toda persona puede fundar asociaciones y partidos, unirse a ellos y también quedarse fuera.',
  'right.participation': 'Participación en los asuntos públicos',
  'right.participation.what':
    'Los ciudadanos votan y se presentan a elecciones auténticas, participan en las decisiones públicas y acceden por igual a los cargos públicos.',
  'right.work': 'Derecho al trabajo',
  'right.work.what':
    'Toda persona puede ganarse la vida con un trabajo que elige libremente. El Estado fomenta el empleo y combate la exclusión.',
  'right.working-conditions': 'Condiciones de trabajo justas',
  'right.working-conditions.what':
    'El trabajo es seguro y se paga con equidad, igual por igual trabajo, con descanso, tiempo libre y vacaciones pagadas.',
  'right.unions': 'Derechos sindicales',
  'right.unions.what':
    'Los trabajadores pueden fundar sindicatos y unirse a ellos, negociar juntos y hacer huelga conforme a la ley.',
  'right.social-security': 'Derecho a la seguridad social',
  'right.social-security.what':
    'Toda persona está cubierta en la enfermedad, la vejez, el desempleo, la discapacidad o la crianza, y no queda sin medios.',
  'right.living-standard': 'Nivel de vida adecuado',
  'right.living-standard.what':
    'Toda persona tiene lo que exige una vida digna: comida, ropa, vivienda, agua, y condiciones que mejoran con el tiempo.',
  'right.food': 'Derecho a la alimentación',
  'right.food.what':
    'Nadie pasa hambre. La comida es suficiente, sana, asequible y acorde con la cultura de cada cual.',
  'right.water': 'Derecho al agua y al saneamiento',
  'right.water.what': 'Toda persona tiene agua limpia, suficiente, cercana y asequible, y un retrete seguro.',
  'right.housing': 'Derecho a la vivienda',
  'right.housing.what':
    'Toda persona tiene un hogar seguro, habitable y asequible, y nadie es desalojado por la fuerza sin la protección de la ley.',
  'right.health': 'Derecho a la salud',
  'right.health.what':
    'Toda persona puede recibir atención de calidad que pueda pagar, del cuerpo y de la mente, y vive en condiciones que cuidan su salud.',
  'right.reproductive-health': 'Salud sexual y reproductiva',
  'right.reproductive-health.what':
    'Toda persona decide sobre su cuerpo y sobre tener hijos, con información y atención: anticoncepción, embarazo, parto.',
  'right.education': 'Derecho a la educación',
  'right.education.what':
    'La escuela primaria es gratuita y obligatoria, lo que sigue está abierto a todas las personas, y nadie queda fuera.',
  'right.culture': 'Derecho a la cultura y a los beneficios de la ciencia',
  'right.culture.what':
    'Toda persona puede participar en la vida cultural, vivir según su cultura y disfrutar de los avances de la ciencia.',
  'right.environment': 'Derecho a un medio ambiente sano',
  'right.environment.what':
    'Toda persona puede vivir en un medio ambiente limpio, sano y sostenible. La Asamblea General reconoció este derecho en 2022; los tratados protegen partes de él.',
  'right.children': 'Derechos del niño',
  'right.children.what':
    'En todo lo que afecta a los niños, su interés superior es lo primero y se los escucha. Tienen todos los derechos de esta lista, y una protección propia.',
  'right.child-protection': 'Protección de los niños contra la violencia y la explotación',
  'right.child-protection.what':
    'Los niños están protegidos contra la violencia, el abandono, el trabajo dañino, la explotación sexual, la venta, el matrimonio precoz y el uso en la guerra.',
  'right.child-justice': 'Justicia para los niños',
  'right.child-justice.what':
    'A los niños en conflicto con la ley se los trata como niños: la detención es el último recurso, breve y separada de los adultos, y lo que se busca es su reintegración.',
  'right.disability': 'Derechos de las personas con discapacidad',
  'right.disability.what':
    'Las personas con discapacidad tienen todos los derechos en igualdad. El Estado elimina barreras y adapta lo que haga falta.',
  'right.accessibility': 'Accesibilidad y movilidad',
  'right.accessibility.what':
    'Las personas con discapacidad pueden usar edificios, transportes, información y servicios, por sí mismas en lo posible.',
  'right.independent-living': 'Vida independiente e inclusión',
  'right.independent-living.what':
    'Las personas con discapacidad eligen dónde y con quién viven, con apoyo en la comunidad en lugar de en instituciones.',
  'right.minorities': 'Derechos de las minorías',
  'right.minorities.what':
    'Quienes pertenecen a minorías étnicas, religiosas o lingüísticas viven juntos su cultura, practican su religión y usan su idioma.',
  'right.indigenous-peoples': 'Derechos de los pueblos indígenas',
  'right.indigenous-peoples.what':
    'Los pueblos indígenas conservan sus tierras, instituciones, lenguas y modos de vida, y se los consulta antes de decidir algo que los afecte.',
  'right.migrants': 'Derechos de los migrantes',
  'right.migrants.what':
    'Los trabajadores migrantes y sus familias tienen sus derechos humanos digan lo que digan sus papeles, y no pueden ser explotados ni expulsados sin procedimiento.',
} satisfies Record<keyof typeof en, string>;
