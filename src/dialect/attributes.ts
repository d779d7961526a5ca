import type { Attributes, Component, Element } from './components.ts';
import type { Problems } from './problem.ts';

/** Reads an element's attributes. Code and event handlers are problems and leave it. */
export function readAttributes(element: Element, problems: Problems): Attributes {
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
    } else if (attribute.type === 'mdxJsxAttribute' && attributes.has(attribute.name)) {
      problems.add(
        'unknown-attribute',
        attribute.position ?? element.position,
        {
          zh: `屬性「${attribute.name}」出現兩次。`,
          en: `Unexpected second attribute \`${attribute.name}\`.`,
        },
        { zh: '請刪除其中一個。', en: 'Delete one of them.' },
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

/** Whether an element has the attributes that its component takes, each in its form; says what is wrong. */
export function checkAttributes(
  element: Element,
  component: Component,
  attributes: Attributes,
  problems: Problems,
): boolean {
  const name = element.name ?? '';
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
  return sound;
}
