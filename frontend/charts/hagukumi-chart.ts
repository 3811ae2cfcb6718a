import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Drawn } from './echarts';

/**
 * Draws the option that it is given, as wide as its container. What is drawn, its height, its colours and its words
 * all come from the server; the drawing library is loaded when the first chart of a page appears.
 */
class HagukumiChart extends LitElement {
  static override properties = {
    option: { attribute: false },
    drawingHeight: { attribute: false },
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      overflow: hidden;
    }
    :host([hidden]) {
      display: none;
    }
    @media print {
      :host {
        break-inside: avoid;
      }
      div {
        width: auto !important;
        height: auto !important;
      }
      svg {
        position: static !important;
        width: 100%;
        height: auto;
      }
    }
  `;

  declare option?: Record<string, unknown>;
  declare drawingHeight?: number;

  private drawn?: Drawn;
  private loading = false;
  private readonly observer = new ResizeObserver(() => void this.fit());

  override render() {
    return html`<div id="place"></div>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.drawn?.dispose();
    this.drawn = undefined;
    this.removeAttribute('drawn');
  }

  protected override updated(_changed: PropertyValues) {
    this.place.style.height = `${this.drawingHeight ?? 0}px`;
    if (this.drawn) {
      this.draw();
    } else {
      void this.fit();
    }
  }

  private get place(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#place')!;
  }

  /** Opens the drawing once there is room for it, and follows the container afterwards. */
  private async fit() {
    if (!this.hasUpdated || !this.option || this.clientWidth === 0 || this.loading) {
      return;
    }
    if (this.drawn) {
      this.resize();
      return;
    }
    this.loading = true;
    try {
      const { open } = await import('./echarts');
      if (this.isConnected) {
        this.drawn = open(this.place);
        this.draw();
      }
    } finally {
      this.loading = false;
    }
  }

  private draw() {
    if (this.drawn && this.option) {
      this.drawn.setOption(this.option, { notMerge: true });
      this.resize();
      this.toggleAttribute('drawn', true);
    }
  }

  private resize() {
    this.drawn?.resize();
    // Paper is narrower than the screen and nobody redraws for it: with a view box the picture shrinks by itself.
    const svg = this.place.querySelector('svg');
    svg?.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
  }
}

customElements.define('hagukumi-chart', HagukumiChart);
