import '@testing-library/jest-dom';
import 'fake-indexeddb/auto';
import { configure } from '@testing-library/dom';
import { platformUrl } from './platform';

configure({ asyncUtilTimeout: 60_000 });

/** Features of a browser that jsdom lacks; no test looks at them. */
class NoResizing implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

/** As much of a MessageChannel as the component library needs: to continue in the next task. */
class NextTask {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => setTimeout(() => this.port1.onmessage?.()) };
}

Object.assign(window, { MessageChannel: NextTask });
window.ResizeObserver = NoResizing;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
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
// Charts need a width, and bring their heights. Nothing has a height by itself: a list of choices that had one while its
// rows have none would look for theirs again and again.
Object.defineProperties(HTMLElement.prototype, { clientWidth: { value: 1024 } });

// jsdom draws nothing, so only an element's own style counts; matching all rules of the component library
// takes seconds for each role that a test queries.
window.getComputedStyle = (element) => (element as HTMLElement).style;

/** The way in which the sheet asks for the parts of itself: `&` stands for the element that is asked. */
for (const name of ['querySelector', 'querySelectorAll'] as const) {
  const query = Element.prototype[name] as (selector: string) => unknown;
  Object.assign(Element.prototype, {
    [name](this: Element, selector: string) {
      return query.call(this, selector.replace(/^& /, ':scope '));
    },
  });
}

/** Answered as soon as the platform is ready, which starts while the first specs of the run are tested. */
beforeAll(async () => void (await fetch(`${platformUrl()}/health/ready`)));

afterEach(() => localStorage.clear());
