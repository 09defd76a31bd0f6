import type {
  CommonTableExpressionNode,
  KyselyPlugin,
  OperationNode,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
} from 'kysely';

/**
 * Leaves out of a query those of its common table expressions that nothing in it mentions. PostgreSQL parses and plans
 * each one anyway: with some thirty of them before every query, that took longer than most of the queries themselves.
 *
 * One that is left out by mistake would let a query reach what it shadows, so a word is enough to keep it, wherever it
 * stands: as a table, a column, an alias or in written SQL. Only values are not looked into.
 */
export const withMentionedTables: KyselyPlugin = {
  transformQuery({ node }: PluginTransformQueryArgs) {
    if (node.kind !== 'SelectQueryNode' || !node.with) return node;
    const { with: shadows, ...asked } = node;
    const mentioned = new Set<string>();
    addWords(asked, mentioned);
    const kept: CommonTableExpressionNode[] = [];
    // each can mention those before it only
    for (const expression of shadows.expressions.toReversed()) {
      if (!mentioned.has(expression.name.table.table.identifier.name)) continue;
      addWords(expression.expression, mentioned);
      kept.unshift(expression);
    }
    return kept.length === 0 ? asked : { ...asked, with: { ...shadows, expressions: kept } };
  },
  transformResult: ({ result }: PluginTransformResultArgs) => Promise.resolve(result),
};

function addWords(part: unknown, words: Set<string>): void {
  if (typeof part === 'string') {
    for (const word of part.match(/\w+/g) ?? []) words.add(word);
  } else if (Array.isArray(part)) {
    for (const one of part) addWords(one, words);
  } else if (typeof part === 'object' && part !== null) {
    const { kind } = part as Partial<OperationNode>;
    if (kind === 'ValueNode' || kind === 'PrimitiveValueListNode') return;
    for (const one of Object.values(part)) addWords(one, words);
  }
}
