/** The type of a table with one handler for each member of a union, so that a forgotten member does not compile. */

/** One function for each `type` of the union `Node`, given the node and a context. */
export type Handlers<Node extends { readonly type: string }, Context, Out> = {
  readonly [Type in Node['type']]: (
    node: Extract<Node, { readonly type: Type }>,
    context: Context,
  ) => Out;
};

/** Calls the handler that fits the node. */
export function handle<Node extends { readonly type: string }, Context, Out>(
  handlers: Handlers<Node, Context, Out>,
  node: Node,
  context: Context,
): Out {
  // The table has exactly one handler for each type, but TypeScript cannot correlate key and argument.
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Out;
  return handler(node, context);
}

/** Marks a place that no value can reach; reaching it is a bug. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
