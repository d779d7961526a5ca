import type { Nodes, Parent, Root } from 'mdast';
import type { Bilingual } from '../model/locale.ts';
import { checkAttributes, readAttributes } from './attributes.ts';
import { type Component, components, type Element } from './components.ts';
import type { DocumentKind } from './frontmatter.ts';
import { admitLink, excerpt } from './link.ts';
import { maxDepth, reportDeepNesting } from './nesting.ts';
import { isDialectType } from './nodes.ts';
import { joinParagraphs, liftElement } from './paragraph.ts';
import type { Problems } from './problem.ts';

/**
 * Admits into the tree only what the dialect knows: components become typed nodes; code, HTML and
 * unknown markup become problems and leave the tree.
 */
export function admit(tree: Root, kind: DocumentKind, problems: Problems): void {
  admitChildren(tree, kind, problems);
}

/** Markup that pages may have and items, whose headings stand in the outline, may not. */
const pageMarkup = new Set(['heading', 'thematicBreak']);

function admitChildren(parent: Parent, kind: DocumentKind, problems: Problems, depth = 1): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if (depth > maxDepth) {
      reportDeepNesting(child.position, problems);
      break;
    }
    const admitted = admitNode(liftElement(child, isBlock), parent, kind, problems);
    if (!admitted) continue;
    if ('children' in admitted) admitChildren(admitted as Parent, kind, problems, depth + 1);
    if (!joinParagraphs(children.at(-1), admitted)) children.push(admitted);
  }
  parent.children = children as Parent['children'];
}

function isBlock({ name }: Element): boolean {
  return name !== null && Object.hasOwn(components, name) && !components[name]?.inline;
}

function admitNode(node: Nodes, parent: Parent, kind: DocumentKind, problems: Problems): Nodes | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      problems.add(
        'mdx-code',
        node.position,
        {
          zh: `內文出現程式碼「${excerpt(node.value)}」，但內容檔只能有文字。`,
          en: `Unexpected code \`${excerpt(node.value)}\`, expected prose: content cannot run code.`,
        },
        {
          zh: '請刪除 import、export 或大括號；若要印出大括號，請寫成 \\{。',
          en: 'Remove the import, export or braces. To print a brace, write \\{.',
        },
      );
      return undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return admitElement(node, parent, kind, problems);
    case 'link':
      return admitLink(node, problems) ? node : undefined;
    default:
      if (isAdmitted(node, kind)) return node;
      problems.add(
        'unknown-markup',
        node.position,
        {
          zh: `內文不支援${markupNames[node.type]?.zh ?? `「${node.type}」標記`}。`,
          en: `Unexpected ${markupNames[node.type]?.en ?? node.type}, which texts of reports do not support.`,
        },
        {
          zh: '可用的標記為段落、清單、表格、粗體、強調、引文、連結與元件；標題請寫在 report.yaml。',
          en: 'Use paragraphs, lists, tables, bold, emphasis, quotations, links and components. Headings stand in report.yaml.',
        },
      );
      return undefined;
  }
}

/** Whether markup belongs to the dialect. A list item does unless it has a checkbox, which nothing renders. */
function isAdmitted(node: Nodes, kind: DocumentKind): boolean {
  if (node.type === 'listItem') return typeof node.checked !== 'boolean';
  return isDialectType(node.type) || (kind === 'page' && pageMarkup.has(node.type));
}

const markupNames: Record<string, { zh: string; en: string }> = {
  heading: { zh: '標題', en: 'heading' },
  code: { zh: '程式碼區塊', en: 'code block' },
  inlineCode: { zh: '行內程式碼', en: 'inline code' },
  image: { zh: '圖片', en: 'image' },
  imageReference: { zh: '圖片', en: 'image' },
  linkReference: { zh: '參照式連結', en: 'reference link' },
  definition: { zh: '連結定義', en: 'link definition' },
  footnoteReference: { zh: '註腳', en: 'footnote' },
  footnoteDefinition: { zh: '註腳', en: 'footnote' },
  thematicBreak: { zh: '分隔線', en: 'horizontal rule' },
  html: { zh: 'HTML', en: 'HTML' },
  listItem: { zh: '核取方塊', en: 'checkbox' },
};

function admitElement(
  element: Element,
  parent: Parent,
  kind: DocumentKind,
  problems: Problems,
): Nodes | undefined {
  const name = element.name ?? '';
  const component = kind === 'item' && Object.hasOwn(components, name) ? components[name] : undefined;
  const attributes = readAttributes(element, problems);
  if (!component) {
    reportUnknownElement(name, kind, element, problems);
    return undefined;
  }
  if (!checkAttributes(element, component, attributes, problems)) return undefined;
  const misuse = findMisuse(name, component, element, parent);
  if (misuse) {
    problems.add('unknown-component', element.position, misuse.message, misuse.hint);
    return undefined;
  }
  const node = component.node(attributes, element);
  if (element.position) node.position = element.position;
  // A component alone on its line is a block to MDX; a figure still belongs in a paragraph.
  if (component.inline && element.type === 'mdxJsxFlowElement') {
    return {
      type: 'paragraph',
      children: [node as never],
      ...(element.position && { position: element.position }),
    };
  }
  return node as Nodes;
}

/** What is wrong with the place or the content of an element. */
function findMisuse(
  name: string,
  component: Component,
  element: Element,
  parent: Parent,
): { message: Bilingual; hint: Bilingual } | undefined {
  const isEmpty = element.children.length === 0;
  if (!component.holdsText && !isEmpty) {
    return {
      message: { zh: `<${name}> 不能包住文字。`, en: `Unexpected text inside <${name}>.` },
      hint: { zh: `請寫成 <${name} … />。`, en: `Write <${name} … />.` },
    };
  }
  if (component.holdsText && isEmpty) {
    return {
      message: { zh: `<${name}> 裡沒有文字。`, en: `Unexpected empty <${name}>, expected text in it.` },
      hint: {
        zh: `請寫成 <${name}>文字</${name}>，或刪除它。`,
        en: `Write <${name}>text</${name}>, or delete it.`,
      },
    };
  }
  const standsAlone = element.type === 'mdxJsxFlowElement';
  if (component.inline || (standsAlone && (parent.type === 'root' || parent.type === 'listItem')))
    return undefined;
  return {
    message: standsAlone
      ? {
          zh: `<${name}> 不能放在引文或別的元件裡。`,
          en: `Unexpected <${name}> inside a quotation or another component.`,
        }
      : { zh: `<${name}> 不能放在句子裡。`, en: `Unexpected <${name}> inside a sentence.` },
    hint: {
      zh: '請讓它自成一段，上下各空一行。',
      en: 'Give it a paragraph of its own, with blank lines around it.',
    },
  };
}

function reportUnknownElement(name: string, kind: DocumentKind, element: Element, problems: Problems): void {
  const html = /^[a-z]/.test(name) || name === '';
  const known = Object.keys(components).map((key) => `<${key}>`);
  problems.add(
    html ? 'raw-html' : 'unknown-component',
    element.position,
    html
      ? { zh: `內文出現 HTML 標籤 <${name}>。`, en: `Unexpected HTML tag <${name}>.` }
      : { zh: `沒有名為 <${name}> 的元件。`, en: `Unknown component <${name}>.` },
    kind === 'page'
      ? {
          zh: '請改用一般標記；這一類頁面沒有元件。',
          en: 'Use plain markup; these pages have no components.',
        }
      : {
          zh: `請改用一般標記，或使用元件 ${known.join('、')}。`,
          en: `Use plain markup, or one of the components ${known.join(', ')}.`,
        },
  );
}
