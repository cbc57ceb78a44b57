import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { orderOfNodes } from '../../src/pictures/node-order.js';
import { aNode, anyGraph, edges } from './graphs.js';

describe('the order of the boxes', () => {
  it('has those who stand in for each other side by side, and those whom no arrow touches last', () => {
    const nodes = ['a', 'x', 'b', 'c', 'd'].map((id) => aNode(id));
    const order = orderOfNodes({ nodes, edges: edges('a>d', 'd>a', 'b>c') }).join('');
    assert.ok(/ad|da/u.test(order) && /bc|cb/u.test(order), order);
    assert.ok(order.endsWith('x'), order);
  });

  it('reads a chain from the top to the bottom', () => {
    const nodes = ['c', 'a', 'd', 'b'].map((id) => aNode(id));
    const order = orderOfNodes({ nodes, edges: edges('a>b', 'b>c', 'c>d') }).join('');
    assert.ok(order === 'abcd' || order === 'dcba', order);
  });

  it('loses nobody and doubles nobody', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ids = graph.nodes.map(({ id }) => id);
        assert.deepEqual([...orderOfNodes(graph)].toSorted(), ids.toSorted());
      }),
    );
  });
});
