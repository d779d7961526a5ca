import type { Nodes, Parent, Root } from 'mdast';
import { type Attributes, components, type Element } from './components.ts';
import type { DocumentKind } from './frontmatter.ts';
import { isDialectType } from './nodes.ts';
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

function admitChildren(parent: Parent, kind: DocumentKind, problems: Problems): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const admitted = admitNode(child, parent, kind, problems);
    if (!admitted) continue;
    if ('children' in admitted) admitChildren(admitted as Parent, kind, problems);
    children.push(admitted);
  }
  parent.children = children as Parent['children'];
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
      return admitLink(node, problems);
    default:
      if (isDialectType(node.type) || (kind === 'page' && pageMarkup.has(node.type))) return node;
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
  const known = [...component.required, ...component.optional, ...component.flags];
  let sound = true;
  for (const [key, value] of attributes) {
    if (!known.includes(key)) {
      sound = false;
      problems.add(
        'unknown-attribute',
        element.position,
        {
          zh: `元件 <${name}> 沒有屬性「${key}」。`,
          en: `Unexpected attribute \`${key}\` on <${name}>.`,
        },
        {
          zh: known.length > 0 ? `可用的屬性：${known.join('、')}。` : `<${name}> 不需要屬性。`,
          en: known.length > 0 ? `It takes: ${known.join(', ')}.` : `<${name}> takes no attributes.`,
        },
      );
    } else if ((value === true) !== component.flags.includes(key)) {
      sound = false;
      const flag = component.flags.includes(key);
      problems.add(
        'unknown-attribute',
        element.position,
        {
          zh: `<${name}> 的屬性「${key}」${flag ? '不應有值' : '沒有值'}。`,
          en: `Unexpected form of \`${key}\` on <${name}>, expected ${flag ? 'it to stand alone' : 'a value in quotes'}.`,
        },
        {
          zh: flag ? `請只寫 ${key}。` : `請寫成 ${key}="…"。`,
          en: flag ? `Write just ${key}.` : `Write ${key}="…".`,
        },
      );
    }
  }
  for (const key of component.required) {
    if (attributes.has(key)) continue;
    sound = false;
    problems.add(
      'unknown-attribute',
      element.position,
      { zh: `<${name}> 缺少屬性「${key}」。`, en: `Missing attribute \`${key}\` on <${name}>.` },
      { zh: `請寫成 <${name} ${key}="…" />。`, en: `Write <${name} ${key}="…" />.` },
    );
  }
  if (!sound) return undefined;
  const misplaced = component.inline
    ? false
    : element.type !== 'mdxJsxFlowElement' || (parent.type !== 'root' && parent.type !== 'listItem');
  const filled = !component.holdsText && element.children.length > 0;
  if (misplaced || filled) {
    problems.add(
      'unknown-component',
      element.position,
      filled
        ? { zh: `<${name}> 不能包住文字。`, en: `Unexpected text inside <${name}>.` }
        : { zh: `<${name}> 不能放在句子裡。`, en: `Unexpected <${name}> inside a sentence.` },
      filled
        ? { zh: `請寫成 <${name} … />。`, en: `Write <${name} … />.` }
        : {
            zh: '請讓它自成一段，上下各空一行。',
            en: 'Give it a paragraph of its own, with blank lines around it.',
          },
    );
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

function readAttributes(element: Element, problems: Problems): Attributes {
  const attributes = new Map<string, string | true>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && /^on[a-z]/i.test(attribute.name)) {
      problems.add(
        'event-handler',
        attribute.position ?? element.position,
        {
          zh: `內文出現事件屬性「${attribute.name}」。`,
          en: `Unexpected event handler \`${attribute.name}\`.`,
        },
        { zh: '請刪除這個屬性；內容不能執行程式。', en: 'Remove it: content cannot run code.' },
      );
    } else if (
      attribute.type === 'mdxJsxAttribute' &&
      (attribute.value === null || attribute.value === undefined)
    ) {
      attributes.set(attribute.name, true);
    } else if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes.set(attribute.name, attribute.value);
    } else {
      problems.add(
        'mdx-code',
        attribute.position ?? element.position,
        {
          zh: '屬性的值是程式碼，但只能是文字。',
          en: 'Unexpected code as an attribute, expected text in quotes.',
        },
        { zh: '請寫成 屬性="文字"。', en: 'Write attribute="text".' },
      );
    }
  }
  return attributes;
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

function admitLink(node: Extract<Nodes, { type: 'link' }>, problems: Problems): Nodes | undefined {
  if (/^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@|\/(?!\/)|#)/.test(node.url)) return node;
  problems.add(
    'unsafe-link',
    node.position,
    {
      zh: `連結「${excerpt(node.url)}」不是網址，也不是站內路徑。`,
      en: `Unexpected link \`${excerpt(node.url)}\`, expected a web address or a path of this site.`,
    },
    {
      zh: '請寫成 https://…，或以 / 開頭的站內路徑，或以 # 開頭的錨點。',
      en: 'Write https://…, a path of this site that begins with /, or an anchor that begins with #.',
    },
  );
  return undefined;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
