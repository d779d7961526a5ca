import { suggest } from '../engine/suggest.ts';
import { type Suggestion, suggestionKinds } from '../index/suggestions.ts';
import { element } from './element.ts';
import { fill, type SearchWords } from './words.ts';

/** How many suggestions are shown at a time. */
const most = 8;

/**
 * Makes a search field a combobox with a list of suggestions, by the WAI-ARIA pattern: arrows choose,
 * Enter searches what is chosen, Escape closes the list. Focus stays in the field.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #words: SearchWords;
  readonly #load: () => Promise<readonly Suggestion[]>;
  #chosen = -1;
  #typed = '';

  constructor(field: HTMLInputElement, words: SearchWords, load: () => Promise<readonly Suggestion[]>) {
    this.#field = field;
    this.#words = words;
    this.#load = load;
    const id = `${field.id}-list`;
    this.#list = element('ul', [], {
      id,
      role: 'listbox',
      'aria-label': words.suggestions,
      class: 'suggestions',
    });
    this.#list.hidden = true;
    this.#status = element('span', [], { class: 'hidden', 'aria-live': 'polite' });
    field.after(this.#list, this.#status);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#show();
    });
    field.addEventListener('compositionend', () => this.#show());
    field.addEventListener('keydown', (event) => this.#press(event));
    field.addEventListener('blur', () => this.close());
    // Before the field loses focus, which closes the list.
    this.#list.addEventListener('mousedown', (event) => this.#pick(event));
    // The reader may have typed while this was being loaded.
    if (document.activeElement === field && field.value !== '') this.#show();
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  close(): void {
    this.#list.hidden = true;
    this.#status.textContent = '';
    this.#field.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  async #show(): Promise<void> {
    this.#typed = this.#field.value;
    const all = await this.#load().catch((): readonly Suggestion[] => []);
    // The reader may have typed on, or left.
    if (this.#typed !== this.#field.value || document.activeElement !== this.#field) return;
    const found = suggest(this.#typed, all, most);
    if (found.length === 0) {
      this.close();
      return;
    }
    this.#list.replaceChildren(...found.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#choose(-1);
    this.#status.textContent = fill(this.#words.suggested, { n: found.length });
  }

  #option([text, other, kind]: Suggestion, index: number): HTMLLIElement {
    const name = suggestionKinds[kind];
    const note = [other, name ? this.#words.suggestionKinds[name] : ''].filter(Boolean).join(' · ');
    return element('li', [element('span', [text], { class: 'text' }), ' ', element('small', [note])], {
      id: `${this.#list.id}-${index}`,
      role: 'option',
      'aria-selected': 'false',
    });
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#list.children.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!this.isOpen) return;
        event.preventDefault();
        // One place beyond the last is the field itself, with what was typed.
        this.#choose(((this.#chosen + 1 + (event.key === 'ArrowDown' ? 1 : count)) % (count + 1)) - 1, true);
        return;
      case 'Escape':
        if (!this.isOpen) return;
        event.preventDefault();
        this.#field.value = this.#typed;
        this.close();
        return;
      case 'Enter':
        this.close();
    }
  }

  #pick(event: MouseEvent): void {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const text = option?.querySelector('.text')?.textContent;
    if (!text) return;
    this.#field.value = text;
    this.close();
    this.#field.form?.requestSubmit();
  }

  #choose(index: number, fillIn = false): void {
    this.#chosen = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const option = this.#list.children[index];
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
    if (fillIn) this.#field.value = option?.querySelector('.text')?.textContent ?? this.#typed;
  }
}
