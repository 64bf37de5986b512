// Reads Mermaid text with Mermaid's own parser, without a browser, and prints what it understood as JSON.
// Use: node mermaid.mjs mermaid.min.js FILE
import fs from 'fs'; import vm from 'vm';
const [library, file] = process.argv.slice(2);
class Stub {}
Object.assign(globalThis, {
  window: globalThis, addEventListener() {}, Element: Stub, Node: Stub, NodeFilter: {}, NamedNodeMap: Stub,
  HTMLFormElement: Stub, DocumentFragment: Stub, HTMLTemplateElement: undefined,
  DOMParser: class { parseFromString() { return document; } },
});
globalThis.document = {
  nodeType: 9, addEventListener() {}, documentElement: {}, head: {}, body: {},
  createElement() { return { style: {}, setAttribute() {}, appendChild() {} }; },
  implementation: { createHTMLDocument() { return { body: {} }; } },
};
vm.runInThisContext(fs.readFileSync(library, 'utf8'));
const text = fs.readFileSync(file, 'utf8');
const parsed = await globalThis.mermaid.parse(text);
const diagram = await globalThis.mermaid.mermaidAPI.getDiagramFromText(text);
console.log(JSON.stringify({
  type: parsed.diagramType, title: diagram.db.getDiagramTitle(), sections: diagram.db.getSections(),
  tasks: diagram.db.getTasks(),
}));
