/**
 * Keeps in the browser what was typed into a form and is not yet acknowledged by the server, sends it in the pauses of
 * typing, and shows at each field how far it got. It knows no rules and no words: what it found again it hands over,
 * and the words of every state stand in the page already. Each field carries its name in data-field and the version it
 * shows in data-version. Why words are kept and for whom: docs/decisions/0031.
 */
/** `sent` went to the server and was not answered yet, oldest first. */
type Kept = { text: string; seen: number; sent: string[]; at: number };

/** One field of the form; `sent` as above. */
type Field = {
  readonly name: string;
  readonly host: HTMLElement & { value?: string };
  server: string;
  version: number;
  at: number;
  readonly sent: string[];
  /** What the server was told last, taken or not: it does not hear the same words twice. */
  told?: string;
  sentAt: number;
  waitsSince?: number;
  composing: boolean;
  keeping?: number;
  pause?: number;
};

const PREFIX = 'hagukumi/kept/';
const KEEP_AFTER = 300;
const SEND_AFTER_PAUSE = 1200;
/** Who types without a pause is saved all the same: a browser that is killed forgets what it wrote down last. */
const SEND_AT_LATEST = 1500;
const ANSWER_WITHIN = 4000;
/**
 * Of so many words that went to the server is known that they are one's own: the oldest, which alone can have arrived
 * while it is silent, for the page sends one after another, and the newest.
 */
const SENT_MAX = 4;

class HagukumiKeeper extends HTMLElement {
  /** Two tabs of one person write down apart from each other. */
  private readonly page = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');
  private readonly fields = new Map<string, Field>();
  private place = '';
  private watch = 0;
  private readonly leaving = () => this.fields.forEach((field) => this.keep(field));

  constructor() {
    super();
    this.addEventListener('input', (event) => this.at(event, (field) => this.typed(field)));
    this.addEventListener('change', (event) => this.at(event, (field) => this.committed(field)));
    this.addEventListener('compositionstart', (event) => this.at(event, (field) => this.composes(field)));
    this.addEventListener('compositionend', (event) => this.at(event, (field) => this.composed(field)));
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => this.copy(event));
  }

  connectedCallback() {
    this.watch = window.setInterval(() => this.look(), 1000);
    window.addEventListener('pagehide', this.leaving);
    document.addEventListener('visibilitychange', this.leaving);
  }

  disconnectedCallback() {
    window.clearInterval(this.watch);
    window.removeEventListener('pagehide', this.leaving);
    document.removeEventListener('visibilitychange', this.leaving);
    this.leaving();
  }

  /** Begins to keep for one person and one report, and hands over what was kept for them before, newest first. */
  open(place: string) {
    this.place = `${PREFIX}${place}/`;
    this.fields.clear();
    for (const host of this.querySelectorAll<HTMLElement>('[data-field]')) {
      const name = host.dataset.field!;
      const version = Number(host.dataset.version);
      this.fields.set(name, { name, host, server: text(host), version, at: 0, sent: [], sentAt: 0, composing: false });
    }
    const room = store();
    this.toggleAttribute('data-full', room === null);
    const found = Object.keys(room ?? {})
      .filter((key) => key.startsWith(this.place))
      .map((key) => ({ key, field: key.slice(this.place.length).split('/')[0], ...kept(key) }))
      .filter((one) => one.text !== undefined)
      .sort((one, other) => other.at! - one.at!);
    if (found.length > 0) {
      this.dispatchEvent(new CustomEvent('kept-found', { detail: found }));
    }
  }

  /** The server has these words in this version; what was typed on top of them stays kept. */
  stands(name: string, words: string, version: number) {
    const field = this.fields.get(name);
    if (!field) {
      return;
    }
    field.server = words;
    field.told = undefined;
    field.version = version;
    field.sent.splice(0, text(field.host) === words ? field.sent.length : field.sent.lastIndexOf(words) + 1);
    this.keep(field);
    if (text(field.host) !== words && field.sent.length === 0 && field.pause === undefined && !field.composing) {
      this.sendLater(field);
    }
  }

  /** The server has not taken the words and says so in the page; here they stay kept. */
  refused(name: string) {
    const field = this.fields.get(name);
    if (field) {
      field.sent.length = 0;
      show(field, '');
    }
  }

  /** What was found again stands in its field now, as if it had just been typed on the version it was written on. */
  adopt(name: string, key: string, seen: number, at: number) {
    const field = this.fields.get(name);
    if (field) {
      field.version = seen;
      field.at = at;
      this.write(field);
      if (key !== this.keyOf(field)) {
        this.forget(key);
      }
      show(field, 'saving');
    }
  }

  forget(key: string) {
    store()?.removeItem(key);
  }

  private at(event: Event, act: (field: Field) => void) {
    const host = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null;
    const field = this.fields.get(host?.dataset.field ?? '');
    if (field) {
      act(field);
    }
  }

  private typed(field: Field) {
    if (field.host.hasAttribute('data-choice')) {
      return;
    }
    field.at = Date.now();
    field.keeping ??= window.setTimeout(() => this.keep(field), KEEP_AFTER);
    show(field, 'saving');
    if (!field.composing) {
      this.sendLater(field);
    }
  }

  /** A field was left or a choice made, which the server hears of by itself. */
  private committed(field: Field) {
    // What is chosen is only known when the button has told its group.
    window.setTimeout(() => {
      window.clearTimeout(field.pause);
      field.pause = undefined;
      field.waitsSince = undefined;
      this.sending(field);
    });
  }

  /** Half a conversion is written down here, so that it is not lost; the server gets to see whole ones only. */
  private composes(field: Field) {
    field.composing = true;
    window.clearTimeout(field.pause);
    field.pause = undefined;
  }

  private composed(field: Field) {
    field.composing = false;
    this.typed(field);
  }

  private key(event: KeyboardEvent) {
    // What Ctrl+Enter does to the report must find the words that stand in the fields now.
    if (event.key === 'Enter' && event.ctrlKey && !event.isComposing && event.keyCode !== 229) {
      this.fields.forEach((field) => field.pause !== undefined && this.send(field));
    }
  }

  private sendLater(field: Field) {
    const now = Date.now();
    field.waitsSince ??= now;
    const wait = Math.min(SEND_AFTER_PAUSE, Math.max(0, field.waitsSince + SEND_AT_LATEST - now));
    window.clearTimeout(field.pause);
    field.pause = window.setTimeout(() => this.send(field), wait);
  }

  private send(field: Field) {
    window.clearTimeout(field.pause);
    field.pause = undefined;
    field.waitsSince = undefined;
    if (this.sending(field)) {
      field.host.dispatchEvent(new Event('change'));
    }
  }

  /** Notes what goes to the server: by it, whoever comes back after a crash knows their own words there. */
  private sending(field: Field): boolean {
    const words = text(field.host);
    const goes = words !== (field.sent.at(-1) ?? field.told ?? field.server);
    if (goes) {
      field.sent.push(words);
      if (field.sent.length > SENT_MAX) {
        field.sent.splice(1, field.sent.length - SENT_MAX);
      }
      field.told = words;
      field.sentAt = Date.now();
      show(field, 'saving');
    } else if (words === field.told && field.sent.length === 0) {
      // Not taken, and said so: nothing is on its way.
      show(field, '');
    }
    this.keep(field);
    return goes;
  }

  /** Writes down what the server does not have, and nothing else. */
  private keep(field: Field) {
    window.clearTimeout(field.keeping);
    field.keeping = undefined;
    if (field.sent.length > 0 || text(field.host) !== field.server) {
      this.write(field);
    } else {
      this.forget(this.keyOf(field));
      show(field, '');
    }
  }

  private write(field: Field) {
    const words: Kept = { text: text(field.host), seen: field.version, sent: field.sent, at: field.at || Date.now() };
    try {
      window.localStorage.setItem(this.keyOf(field), JSON.stringify(words));
    } catch {
      // No room, or the office forbids it: the page says so, and the words are as safe as the tab is.
      this.dataset.full = '';
    }
  }

  private keyOf(field: Field): string {
    return `${this.place}${field.name}/${this.page}`;
  }

  /** Who types must not believe that it is saved while it is not: every second the states follow the line. */
  private look() {
    const ended = document.querySelector('.v-system-error') !== null;
    const away = (window as any).Vaadin?.connectionState?.offline === true;
    this.dataset.line = ended ? 'ended' : away ? 'away' : '';
    this.fields.forEach((field) => {
      const late = field.sent.length > 0 && Date.now() - field.sentAt > ANSWER_WITHIN;
      if (box(field)?.dataset.state) {
        show(field, ended || away || late ? 'waiting' : 'saving');
      }
    });
  }

  private copy(event: Event) {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null;
    const words = button?.closest('.kept-word')?.querySelector('textarea');
    if (button && words) {
      words.select();
      // The newer way is closed to pages that come without TLS, as they do in some offices.
      button.toggleAttribute('data-copied', document.execCommand('copy'));
    }
  }
}

function text(host: Field['host']): string {
  if (host.hasAttribute('data-choice')) {
    const buttons = [...host.querySelectorAll<HTMLElement & { value: string }>('[data-code]')];
    return buttons.find((button) => button.value === host.value)?.dataset.code ?? '';
  }
  return host.value ?? '';
}

/** Where the browser keeps words; an office may forbid it. */
function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function kept(key: string): Partial<Kept> {
  try {
    return JSON.parse(window.localStorage.getItem(key)!);
  } catch {
    return {};
  }
}

function box(field: Field): HTMLElement | null {
  return field.host.closest<HTMLElement>('.field-box');
}

function show(field: Field, state: '' | 'saving' | 'waiting') {
  const shown = box(field);
  if (shown) {
    shown.dataset.state = state;
    const place = shown.querySelector<HTMLElement>('.save-state');
    const words = shown.closest<HTMLElement>('hagukumi-keeper')?.dataset ?? {};
    if (place) {
      place.dataset.says = words[state] ?? '';
    }
  }
}

customElements.define('hagukumi-keeper', HagukumiKeeper);
