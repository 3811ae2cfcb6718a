/**
 * Lets the keys of a spreadsheet work in a table of input fields: arrows, Enter and Shift+Enter move, Ctrl+Enter asks
 * for saving, a pasted block is handed over as it is. It knows no figures, no rules and no words; each field carries
 * its row and column in data-row and data-col.
 */
class HagukumiFigures extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('paste', (event) => this.paste(event));
    this.addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLInputElement) {
        event.target.select();
      }
    });
  }

  private key(event: KeyboardEvent) {
    const field = event.target;
    // While a conversion is being confirmed, the keys belong to the input method; 229 is what older ones send.
    if (!(field instanceof HTMLInputElement) || event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      if (!event.repeat) {
        field.dispatchEvent(new Event('change', { bubbles: true }));
        this.dispatchEvent(new CustomEvent('figures-save'));
      }
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const step = this.step(event, field);
    if (step && this.go(field, step[0], step[1])) {
      event.preventDefault();
    }
  }

  private step(event: KeyboardEvent, field: HTMLInputElement): [number, number] | undefined {
    const { selectionStart: from, selectionEnd: to, value } = field;
    const all = from === 0 && to === value.length;
    switch (event.key) {
      case 'Enter':
        return [event.shiftKey ? -1 : 1, 0];
      case 'ArrowDown':
        return [1, 0];
      case 'ArrowUp':
        return [-1, 0];
      case 'ArrowLeft':
        return !event.shiftKey && (all || to === 0) ? [0, -1] : undefined;
      case 'ArrowRight':
        return !event.shiftKey && (all || from === value.length) ? [0, 1] : undefined;
      default:
        return undefined;
    }
  }

  private go(field: HTMLInputElement, down: number, right: number): boolean {
    const row = Number(field.dataset.row) + down;
    const col = Number(field.dataset.col) + right;
    const next = this.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-col="${col}"]`);
    next?.focus();
    return next !== null;
  }

  private paste(event: ClipboardEvent) {
    const field = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!(field instanceof HTMLInputElement) || !/[\t\n]/.test(text.trimEnd())) {
      return;
    }
    event.preventDefault();
    const { row, col } = field.dataset;
    this.dispatchEvent(new CustomEvent('figures-paste', { detail: { text, row: Number(row), col: Number(col) } }));
  }
}

customElements.define('hagukumi-figures', HagukumiFigures);
