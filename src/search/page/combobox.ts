import { type Locale, otherLocale } from '../../model/locale.ts';
import { suggest } from '../engine/suggest.ts';
import { type Suggestion, suggestionKinds } from '../index/suggestions.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { spoken, spokenWithin } from './spoken.ts';
import type { SearchWords } from './words.ts';

/** How many suggestions are shown at a time. */
const most = 8;

/** How long typing must rest before the number of suggestions is told, in milliseconds. */
const rest = 500;

/** The language of a page, and search's words in it. */
interface Language {
  readonly locale: Locale;
  readonly words: SearchWords;
}

/**
 * Makes a search field a combobox with a list of suggestions, by the WAI-ARIA pattern: arrows choose,
 * Enter searches what is chosen, Escape closes the list and Down opens it again. Focus stays in the field,
 * unless there is nothing to suggest: then Down leads on to what follows.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #locale: Locale;
  readonly #words: SearchWords;
  readonly #load: () => Promise<readonly Suggestion[]>;
  readonly #leave: () => void;
  #chosen = -1;
  #typed = '';
  #telling = 0;

  constructor(
    field: HTMLInputElement,
    { locale, words }: Language,
    load: () => Promise<readonly Suggestion[]>,
    leave: () => void = () => {},
  ) {
    this.#field = field;
    this.#locale = locale;
    this.#words = words;
    this.#load = load;
    this.#leave = leave;
    const id = `${field.id}-list`;
    this.#list = element('ul', [], {
      id,
      role: 'listbox',
      'aria-label': this.#words.suggestions,
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
    field.addEventListener('blur', () => this.#close());
    // Before the field loses focus, which closes the list.
    this.#list.addEventListener('mousedown', (event) => this.#pick(event));
    // The reader may have typed while this was being loaded.
    if (document.activeElement === field && field.value !== '') this.#show();
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #close(): void {
    this.#list.hidden = true;
    clearTimeout(this.#telling);
    this.#status.textContent = '';
    this.#field.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  /** Opens the list; tells whether there is anything to suggest. */
  async #show(): Promise<boolean> {
    this.#typed = this.#field.value;
    const all = await this.#load().catch((): readonly Suggestion[] => []);
    // The reader may have typed on, or left.
    if (this.#typed !== this.#field.value || document.activeElement !== this.#field) return true;
    const found = suggest(this.#typed, all, most);
    this.#close();
    if (found.length === 0) return false;
    this.#list.replaceChildren(...found.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#telling = window.setTimeout(() => {
      this.#status.textContent = fill(this.#words.suggested, { n: found.length });
    }, rest);
    return true;
  }

  /** Opens the list by key, and chooses its first or last; leads on where there is none. */
  async #reopen({ key, altKey }: KeyboardEvent): Promise<void> {
    const typed = this.#field.value;
    const isThere = await this.#show();
    if (!isThere) {
      if (key === 'ArrowDown' && !altKey) this.#leave();
    } else if (this.#isOpen && typed === this.#field.value && !altKey) {
      this.#choose(key === 'ArrowDown' ? 0 : this.#list.children.length - 1, true);
    }
  }

  #option([text, other, kind]: Suggestion, index: number): HTMLLIElement {
    const name = suggestionKinds[kind];
    const gloss = other ? spokenWithin(other, otherLocale(this.#locale), this.#locale) : [];
    const note = [...gloss, ...(other && name ? [' · '] : []), name ? this.#words.suggestionKinds[name] : ''];
    const shown = element('span', spoken(text, this.#locale), { class: 'text' });
    return element('li', [shown, ' ', element('small', note)], {
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
        if (this.#field.value === '') return;
        event.preventDefault();
        if (!this.#isOpen) {
          this.#reopen(event);
          return;
        }
        // One place beyond the last is the field itself, with what was typed.
        this.#choose(((this.#chosen + 1 + (event.key === 'ArrowDown' ? 1 : count)) % (count + 1)) - 1, true);
        return;
      case 'Escape':
        if (!this.#isOpen) return;
        event.preventDefault();
        this.#field.value = this.#typed;
        this.#close();
        return;
      case 'Enter':
        this.#close();
    }
  }

  #pick(event: MouseEvent): void {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const text = option?.querySelector('.text')?.textContent;
    if (!text) return;
    this.#field.value = text;
    this.#close();
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
