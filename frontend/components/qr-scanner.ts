import { LitElement, css, html } from 'lit';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

type Found = { rawValue: string };
type Detector = { detect(source: CanvasImageSource): Promise<Found[]> };

const PAUSE_BETWEEN_LOOKS_MS = 120;
/** A code that stays in the picture is not read again before this time has passed. */
const SAME_CODE_AGAIN_MS = 4000;

/** The browser's own detector where it reads QR codes, else zxing as wasm, served by this application. */
async function makeDetector(): Promise<Detector> {
  const native = (globalThis as any).BarcodeDetector;
  if (native) {
    try {
      const formats: string[] = await native.getSupportedFormats();
      if (formats.includes('qr_code')) {
        return new native({ formats: ['qr_code'] });
      }
    } catch {
      // An announced detector that does not work: use our own.
    }
  }
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  await prepareZXingModule({
    overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) },
    fireImmediately: true,
  });
  return new BarcodeDetector({ formats: ['qr_code'] }) as unknown as Detector;
}

/** Why there is no camera, in words for the person who wanted it. */
function reasonFor(error: unknown): string {
  const name = (error as DOMException)?.name;
  if (name === 'NotAllowedError') return 'The browser was not allowed to use the camera: allow it in the address bar.';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'This device has no camera.';
  if (name === 'NotReadableError') return 'Another program is using the camera.';
  return 'The camera did not start.';
}

/** The phone's camera, which reads QR codes until it is stopped. Nothing leaves the browser but the text of a code. */
class QrScanner extends LitElement {
  static styles = css`
    :host { display: block; }
    .frame { position: relative; border-radius: 12px; overflow: hidden; background: #000; }
    video { display: block; width: 100%; max-height: 46vh; object-fit: cover; }
    .aim { position: absolute; inset: 0; border: 3px solid rgb(255 255 255 / 85%); border-radius: 12px; pointer-events: none; }
  `;

  private stream?: MediaStream;
  private running = false;
  private last = '';
  private lastAt = 0;

  render() {
    return html`<div class="frame"><video muted playsinline aria-label="Camera picture"></video><div class="aim"></div></div>`;
  }

  async start() {
    if (this.running) return;
    if (!window.isSecureContext) {
      this.fail('A camera needs https: open Retort by its https address, or use a scanner or the keyboard.');
      return;
    }
    this.running = true;
    try {
      await this.updateComplete;
      const detector = await makeDetector();
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      const video = this.renderRoot.querySelector('video')!;
      video.srcObject = this.stream;
      await video.play();
      this.dispatchEvent(new CustomEvent('camera-started'));
      await this.look(detector, video);
    } catch (error) {
      this.fail(reasonFor(error));
    }
  }

  private async look(detector: Detector, video: HTMLVideoElement) {
    while (this.running) {
      for (const { rawValue } of await detector.detect(video)) {
        const now = Date.now();
        if (rawValue && (rawValue !== this.last || now - this.lastAt > SAME_CODE_AGAIN_MS)) {
          this.dispatchEvent(new CustomEvent('code-scanned', { detail: { value: rawValue } }));
          navigator.vibrate?.(60);
          this.last = rawValue;
          this.lastAt = now;
        } else if (rawValue === this.last) {
          this.lastAt = now;
        }
      }
      await new Promise((resume) => setTimeout(resume, PAUSE_BETWEEN_LOOKS_MS));
    }
  }

  stop() {
    this.running = false;
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
  }

  private fail(reason: string) {
    this.stop();
    this.dispatchEvent(new CustomEvent('camera-failed', { detail: { reason } }));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }
}

customElements.define('qr-scanner', QrScanner);
