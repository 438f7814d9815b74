import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

configure({ asyncUtilTimeout: 10_000 });

/** What a browser has and jsdom lacks; nothing here is looked at by a test. */
class NoResizing implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

/** Enough of a MessageChannel for what the component library does with one: to go on in the next task. */
class NextTask {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => setTimeout(() => this.port1.onmessage?.()) };
}

Object.assign(window, { MessageChannel: NextTask });
window.ResizeObserver = NoResizing;
window.scrollTo = () => undefined;
window.matchMedia = (media) => {
  const never = new EventTarget();
  return Object.assign(never, {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
};
HTMLCanvasElement.prototype.getContext = () => null;
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { value: 1024 },
  clientHeight: { value: 768 },
});

// jsdom draws nothing, so only what stands on the element itself counts; matching it against every rule of the
// component library takes seconds for each role that a test asks for.
window.getComputedStyle = (element) => (element as HTMLElement).style;

afterEach(() => localStorage.clear());
