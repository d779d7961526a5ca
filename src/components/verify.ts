import { route } from '../i18n/route.ts';
import { sealWords } from '../i18n/words-seals.ts';
import { correctionsAddress, editionVerifyAddress } from '../library/address.ts';
import type { Locale } from '../model/locale.ts';
import type { Hashes } from '../seal/hashes.ts';
import type { KnownFile } from '../seal/known-file.ts';
import { judge, type Verdict } from '../seal/verdict.ts';
import { fileKind } from './file-name.ts';

const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const words = sealWords(locale);
const place = document.getElementById('verify');
const field = place?.querySelector<HTMLInputElement>('input');
const answer = document.getElementById('verify-answer');
const details = document.getElementById('verify-details');
if (place && field && answer && details) start(place, field, { answer, details });

/** What is said of a file: the answer, which is read out, and what belongs to it, to be read as wanted. */
interface Said<Part> {
  readonly answer: Part;
  readonly details: Part;
}

/** Shows the place for files, and answers whatever file is chosen in it or dropped on it. */
function start(place: HTMLElement, field: HTMLInputElement, { answer, details }: Said<HTMLElement>): void {
  let asked = 0;
  const ask = async (file: File | null | undefined) => {
    if (!file) return;
    const turn = ++asked;
    answer.replaceChildren(paragraph(words.working));
    details.replaceChildren();
    const said = await verify(file, place);
    // A later file may have been answered already.
    if (turn !== asked) return;
    answer.replaceChildren(...said.answer);
    details.replaceChildren(...said.details);
  };
  field.addEventListener('change', () => ask(field.files?.[0]));
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
    place.addEventListener(kind, (event) => {
      event.preventDefault();
      place.classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
      if (kind === 'drop') ask(event.dataTransfer?.files[0]);
    });
  }
  place.hidden = false;
}

async function verify(file: File, { dataset }: HTMLElement): Promise<Said<HTMLElement[]>> {
  // Browsers offer it on secure pages alone.
  if (!crypto.subtle) return { answer: [paragraph(words.noCrypto)], details: [] };
  const [bytes, hashes] = await Promise.all([
    file.arrayBuffer().catch(() => undefined),
    load(dataset.hashes ?? ''),
  ]);
  if (!bytes) return { answer: [paragraph(words.unreadable)], details: [] };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const hash = paragraph(`SHA-256 `, 'quiet');
  const code = document.createElement('code');
  code.textContent = sha256;
  hash.append(code);
  if (!hashes) return { answer: [paragraph(words.noHashes)], details: [hash] };
  const { answer, details } = said(judge(sha256, hashes.files), hashes, file.name, dataset.base ?? '/');
  return { answer, details: [...details, hash] };
}

async function load(address: string): Promise<Hashes | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response.json().catch(() => undefined) : undefined;
}

/** The answer in words, and what to do next. */
function said(verdict: Verdict, hashes: Hashes, given: string, base: string): Said<HTMLElement[]> {
  if (verdict.kind === 'unknown')
    return { answer: [paragraph(words.unknown(given), 'verdict')], details: [paragraph(words.unknownHelp)] };
  const { file } = verdict;
  const links = [link(words.seeFiles, route(editionVerifyAddress({ path: file.edition }), locale, base))];
  const extra: HTMLElement[] = [];
  if (verdict.kind === 'superseded') {
    const { by } = verdict;
    extra.push(paragraph(words.supersededBy(words.revision(by.revision), by.sealed.at(-1))));
    links.unshift(
      link(words.download, `${base}${by.path}`),
      link(words.seeCorrections, route(correctionsAddress, locale, base)),
    );
  }
  return { answer: [paragraph(sentence(verdict, hashes), 'verdict')], details: [...extra, list(links)] };
}

function sentence(verdict: Exclude<Verdict, { kind: 'unknown' }>, hashes: Hashes): string {
  const { kind, file } = verdict;
  const name = nameOf(file, hashes);
  if (kind === 'unsealed') return words.unsealed(name, words.revision(file.revision));
  const sealed = kind === 'reissue' ? verdict.of : file;
  return words[kind](name, words.revision(sealed.revision), sealed.sealed.at(-1) ?? '');
}

function nameOf(file: KnownFile, { editions, agencies }: Hashes): string {
  const edition = editions[file.edition]?.[locale] ?? file.edition;
  const agency = file.agency && (agencies[file.agency]?.[locale] ?? file.agency);
  return words.fileName(edition, agency, fileKind(file, locale));
}

function paragraph(text: string, kind = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = kind;
  element.textContent = text;
  return element;
}

function link(text: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

function list(links: readonly HTMLAnchorElement[]): HTMLUListElement {
  const element = document.createElement('ul');
  for (const one of links) {
    const item = document.createElement('li');
    item.append(one);
    element.append(item);
  }
  return element;
}
