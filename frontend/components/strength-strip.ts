import { LitElement, css, html, nothing } from 'lit';

type Band = {
  from: number; to: number; fromText: string; percentText: string; title: string; whole: string; word: string; codes: string; tone: string;
};
type Mark = { at: number; text: string; label: string };
type Strip = { name: string; unit: string; max: number; maxText: string; bands: Band[]; marks: Mark[] };

const NARROWEST_SHARE = 0.14;
const SNAP_SHARE = 0.012;
const HEAD_PADDING_PX = 10;
const MARK_GAP_PX = 6;
const PAUSE_MS = 120;

/** Two digits are as fine as anybody measures out: 0.4, 1.3, 12. */
function round(value: number): number {
  return value > 0 ? Number(value.toPrecision(2)) : 0;
}

/**
 * Strengths from 0 to the strongest, in bands that say the same, with a handle to drag. Each band has a number, a pattern
 * and its words, so nothing hangs on colour; arrow keys step, Page Up and Page Down go from band to band.
 */
class StrengthStrip extends LitElement {
  static properties = {
    strip: { attribute: false },
    value: { type: Number },
    width: { state: true },
  };

  static styles = css`
    :host { display: block; font-family: var(--font); color: var(--ink); container-type: inline-size; }
    .heads { position: relative; height: 62px; }
    .head { position: absolute; bottom: 0; top: 0; box-sizing: border-box; border-inline-start: 1px solid var(--line-field);
      padding-inline-start: 5px; overflow: hidden; font-size: var(--t-xs); line-height: 1.35; color: var(--ink-2); }
    .head b { display: block; color: var(--ink); font-weight: 600; white-space: nowrap; }
    .head span { display: block; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .legend { list-style: none; margin: var(--s2) 0 0; padding: 0; display: grid; gap: 4px; font-size: var(--t-s); line-height: 1.4; }
    .legend li { display: grid; grid-template-columns: 28px 1fr; gap: 8px; align-items: start; }
    .legend i { position: relative; height: 20px; border: 1px solid var(--line-field); border-radius: 2px; }
    .legend i b { position: absolute; inset: 2px auto auto 3px; font: 600 11px/1 var(--font); font-style: normal; color: var(--ink);
      background: var(--surface); border-radius: 3px; padding: 1px 4px; }
    .legend strong { font-weight: 600; }
    .legend .codes { color: var(--ink-2); font-variant-numeric: tabular-nums; }
    .listed { margin: 4px 0 0; font-size: var(--t-xs); color: var(--ink-2); }
    .marks { position: relative; height: 25px; font-size: var(--t-xs); color: var(--ink-2); }
    .mark { position: absolute; top: 0; line-height: 15px; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .sign { position: absolute; bottom: 1px; width: 0; height: 0; margin-inline-start: -4px; border: 4px solid transparent;
      border-bottom: 0; border-top: 7px solid var(--ink-2); }
    .bar { position: relative; height: 46px; touch-action: none; cursor: ew-resize; border: 1px solid var(--line-2);
      border-radius: 2px; outline: none; }
    .band { position: absolute; inset-block: 0; box-sizing: border-box; border-inline-start: 1px solid var(--line-field); }
    .band:first-child { border-inline-start: 0; }
    .band i { position: absolute; top: 3px; left: 5px; font: 600 11px/1 var(--font); font-style: normal; color: var(--ink);
      background: var(--surface); border-radius: 3px; padding: 2px 4px; }
    .tone-0 { background: var(--band-0); }
    .tone-1 { background: radial-gradient(circle, color-mix(in srgb, var(--ink) 34%, transparent) 1px, transparent 1.3px) 0 0 / 9px 9px, var(--band-1); }
    .tone-2 { background: repeating-linear-gradient(45deg, color-mix(in srgb, var(--ink) 30%, transparent) 0 1px, transparent 1px 8px), var(--band-2); }
    .tone-3 { background: repeating-linear-gradient(45deg, color-mix(in srgb, var(--ink) 32%, transparent) 0 1px, transparent 1px 6px),
      repeating-linear-gradient(-45deg, color-mix(in srgb, var(--ink) 32%, transparent) 0 1px, transparent 1px 6px), var(--band-3); }
    .tone-open { background: repeating-linear-gradient(90deg, color-mix(in srgb, var(--ink) 26%, transparent) 0 1px, transparent 1px 5px), var(--sunken); }
    .handle { position: absolute; top: -6px; bottom: -6px; width: 0; border-inline-start: 2px solid var(--ink); pointer-events: none; }
    .handle::before { content: ''; position: absolute; top: 50%; left: -11px; width: 17px; height: 28px; transform: translateY(-50%);
      border: 2.5px solid var(--accent); border-radius: 10px; background: var(--surface); }
    .handle::after { content: ''; position: absolute; top: 50%; left: -4px; width: 4px; height: 10px; transform: translateY(-50%);
      border-inline: 1.5px solid var(--accent); }
    .bar:focus-visible .handle::before { outline: 2px solid var(--focus); outline-offset: 3px; }
    .ticks { position: relative; height: 36px; font-size: var(--t-xs); font-variant-numeric: tabular-nums; color: var(--ink-2); }
    .tick { position: absolute; top: 0; padding-top: 7px; transform: translateX(-50%); text-align: center; line-height: 1.3; white-space: nowrap; }
    .tick::before { content: ''; position: absolute; top: 0; left: 50%; height: 6px; border-inline-start: 1px solid var(--line-field); }
    .tick b { display: block; font-weight: 600; color: var(--ink); }
    .tick.start { transform: none; } .tick.start::before { left: 0; }
    .tick.end { transform: translateX(-100%); } .tick.end::before { left: 100%; }
    .tick.plain { color: var(--ink-3); }
    .scale { font-size: var(--t-xs); color: var(--ink-3); text-align: end; margin: 0; }
    @container (max-width: 460px) { .bar { height: 56px; } }
    @media (prefers-contrast: more), (forced-colors: active) { .band { border-inline-start: 2px solid; } .bar { border: 2px solid; } }
  `;

  declare strip: Strip | string | undefined;
  declare value: number;
  declare width: number;
  private starts: number[] = [0, 1];
  private readonly pen = document.createElement('canvas').getContext('2d')!;
  private pause?: ReturnType<typeof setTimeout>;
  private readonly sizes = new ResizeObserver(([entry]) => { this.width = entry.contentRect.width; });

  constructor() {
    super();
    this.value = 0;
    this.width = 640;
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    clearTimeout(this.pause);
  }

  private get data(): Strip | undefined {
    return typeof this.strip === 'string' ? (this.strip ? JSON.parse(this.strip) : undefined) : this.strip;
  }

  /**
   * Where each band begins, as a share of the width. No band is narrower than its words need; what is left over is
   * shared out by how far the bands reach. Within a band the scale is even.
   */
  private lay(data: Strip) {
    const narrowest = Math.min(NARROWEST_SHARE, 0.9 / data.bands.length);
    const left = 1 - narrowest * data.bands.length;
    let at = 0;
    this.starts = data.bands.map((band) => {
      const start = at;
      at += narrowest + (left * (band.to - band.from)) / data.max;
      return start;
    });
    this.starts.push(1);
  }

  private share(value: number, data: Strip) {
    const at = data.bands.indexOf(this.bandAt(value, data));
    const band = data.bands[at];
    const within = Math.min(1, Math.max(0, (value - band.from) / (band.to - band.from)));
    return this.starts[at] + within * (this.starts[at + 1] - this.starts[at]);
  }

  private valueAt(share: number, data: Strip) {
    const at = Math.max(0, data.bands.findLastIndex((_, number) => share >= this.starts[number]));
    const band = data.bands[at];
    return band.from + ((share - this.starts[at]) / (this.starts[at + 1] - this.starts[at])) * (band.to - band.from);
  }

  private bandAt(value: number, data: Strip) {
    return data.bands.findLast((band) => value >= band.from * (1 - 1e-9)) ?? data.bands[0];
  }

  render() {
    const data = this.data;
    if (!data) return nothing;
    this.lay(data);
    const isSolution = this.value >= 0;
    const here = this.bandAt(Math.max(0, this.value), data);
    const percent = (value: number) => `${(this.share(value, data) * 100).toFixed(2)}%`;
    const wide = (at: number) => this.starts[at + 1] - this.starts[at];
    const span = (at: number) => `left:${(this.starts[at] * 100).toFixed(2)}%;width:${(wide(at) * 100).toFixed(2)}%`;
    const inWords = data.bands.map((band, at) => this.fits(band, wide(at) * this.width));
    const marks = this.marks(data);
    return html`
      ${2 * inWords.filter((fits) => fits).length > inWords.length ? html`<div class="heads" aria-hidden="true">${data.bands.map((band, at) => html`
        <div class="head" style=${span(at)}>${inWords[at] ? html`<b>${band.title}</b><span>${band.word}</span><span>${band.codes}</span>` : nothing}</div>`)}
      </div>` : nothing}
      ${marks.length ? html`<div class="marks" aria-hidden="true">${marks.map((mark) => html`
        ${mark.text ? html`<span class="mark" style="left:${mark.left.toFixed(1)}px">${mark.text}</span>` : nothing}<span
          class="sign" style="left:${percent(mark.at)}"></span>`)}</div>` : nothing}
      <div class="bar" role="slider" tabindex="0" aria-label="Strength of ${data.name}" aria-orientation="horizontal"
        aria-valuemin="0" aria-valuemax=${data.max} aria-valuenow=${Math.max(0, this.value)}
        aria-valuetext=${isSolution ? `${this.value} ${data.unit}: ${here.title}, ${here.word} ${here.codes}` : 'as supplied, no solution'}
        @pointerdown=${this.grab} @pointermove=${this.drag} @keydown=${this.key}>
        ${data.bands.map((band, at) => html`<div class="band tone-${band.tone}" style=${span(at)}><i aria-hidden="true">${at + 1}</i></div>`)}
        ${isSolution ? html`<div class="handle" style="left:${percent(this.value)}"></div>` : nothing}
      </div>
      <div class="ticks" aria-hidden="true">
        <span class="tick start plain">0</span>
        ${this.ticks(data).map((band) => html`<span class="tick" style="left:${percent(band.from)}"><b>${band.fromText}</b>${band.percentText}</span>`)}
        <span class="tick end plain" style="left:100%">${data.maxText}</span>
      </div>
      <p class="scale" aria-hidden="true">${data.unit}${data.bands.some((band) => band.percentText) ? ', % w/w beneath' : ''} · narrow bands are widened</p>
      ${marks.some((mark) => !mark.text) ? html`<p class="listed">▾ In use here: ${data.marks.map((mark) => mark.label).join(', ')}</p>` : nothing}
      ${inWords.includes(false) ? html`<ol class="legend" aria-label="What the bands say">${data.bands.map((band, at) => html`
        <li><i class="tone-${band.tone}"><b>${at + 1}</b></i><span>${this.reach(data, at)}:
          <strong>${band.whole}</strong>, ${band.word} <span class="codes">${band.codes}</span></span></li>`)}</ol>` : nothing}`;
  }

  /** Edges that would write over one another are left to the table. */
  private ticks(data: Strip) {
    let last = 14;
    return data.bands.slice(1).filter((band) => {
      const left = this.share(band.from, data) * this.width;
      const free = left - last > 42 && left < this.width - 44;
      if (free) last = left;
      return free;
    });
  }

  /**
   * Strengths that are held, where they lie. Of two whose numbers would write over one another the stronger has its sign
   * only; then all of them are listed beneath.
   */
  private marks(data: Strip) {
    let last = -Infinity;
    return [...data.marks].sort((one, other) => one.at - other.at).map((mark) => {
      const needs = this.textWidth(mark.text, false);
      const left = Math.max(0, Math.min(this.share(mark.at, data) * this.width - needs / 2, this.width - needs));
      const free = left >= last;
      if (free) last = left + needs + MARK_GAP_PX;
      return { at: mark.at, text: free ? mark.text : '', left };
    });
  }

  /** Whether all that is said over a band has room there; else it has its number, and the words stand beneath. */
  private fits(band: Band, width: number) {
    const needs = Math.max(this.textWidth(band.title, true), this.textWidth(band.word, false), this.textWidth(band.codes, false));
    return needs + HEAD_PADDING_PX <= width;
  }

  /** `From 0.51 mol/dm³`, in words. */
  private reach(data: Strip, at: number) {
    if (data.bands.length === 1) return 'At every strength';
    return at === 0 ? `Below ${data.bands[1].fromText} ${data.unit}` : `From ${data.bands[at].fromText} ${data.unit}`;
  }

  private textWidth(text: string, bold: boolean) {
    const size = getComputedStyle(this).getPropertyValue('--t-xs').trim();
    const px = size.endsWith('px') ? parseFloat(size) : (parseFloat(size) || 0.75) * parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.pen.font = `${bold ? 600 : 400} ${px}px ${getComputedStyle(this).fontFamily}`;
    return this.pen.measureText(text).width;
  }

  private grab(event: PointerEvent) {
    const bar = event.currentTarget as HTMLElement;
    bar.setPointerCapture(event.pointerId);
    bar.focus();
    this.moveTo(event, bar);
  }

  private drag(event: PointerEvent) {
    const bar = event.currentTarget as HTMLElement;
    if (bar.hasPointerCapture(event.pointerId)) this.moveTo(event, bar);
  }

  private moveTo(event: PointerEvent, bar: HTMLElement) {
    const data = this.data!;
    const box = bar.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    const edge = data.bands.slice(1).find((band) => Math.abs(this.share(band.from, data) - share) < SNAP_SHARE);
    this.choose(edge ? edge.from : share > 1 - SNAP_SHARE ? data.max : round(this.valueAt(share, data)));
  }

  private key(event: KeyboardEvent) {
    const data = this.data!;
    const step = 10 ** Math.floor(Math.log10(Math.max(this.value, data.max / 1000) * 1.0001)) / 10;
    const edges = [...data.bands.slice(1).map((band) => band.from), data.max];
    const to: Record<string, () => number> = {
      ArrowRight: () => round(this.value + step), ArrowUp: () => round(this.value + step),
      ArrowLeft: () => round(this.value - step), ArrowDown: () => round(this.value - step),
      PageUp: () => edges.find((edge) => edge > this.value) ?? data.max,
      PageDown: () => edges.findLast((edge) => edge < this.value) ?? round(data.max / 1000),
      Home: () => round(data.max / 1000), End: () => data.max,
    };
    if (to[event.key]) {
      event.preventDefault();
      this.choose(to[event.key]());
    }
  }

  private choose(wanted: number) {
    const data = this.data!;
    const value = Math.min(data.max, Math.max(round(data.max / 1000), wanted));
    if (value === this.value) return;
    this.value = value;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.dispatchEvent(new CustomEvent('strength-chosen', { detail: { value: String(this.value) } }));
    }, PAUSE_MS);
  }
}

customElements.define('strength-strip', StrengthStrip);
