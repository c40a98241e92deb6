import fc from "fast-check";
import { expect, it } from "vitest";
import { addToTree, stepInTree, textTree } from "./text-tree.ts";

it("finds every text that was added, with its values, and no other", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "無", "し"), minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(texts, texts, (added, others) => {
      const tree = textTree<number>();
      for (const [value, text] of added.entries()) addToTree(tree, text, value);
      for (const text of [...added, ...others]) {
        let node = stepInTree(tree, 0, text.charCodeAt(0));
        for (let at = 1; at < text.length && node !== 0; at += 1) node = stepInTree(tree, node, text.charCodeAt(at));
        const values = [...added.keys()].filter((value) => added[value] === text);
        expect(node === 0 ? [] : (tree.values[node] ?? [])).toEqual(values);
      }
    }),
  );
});
