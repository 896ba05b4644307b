import { getSSEProcessor, type Plugin } from 'graphql-yoga';

const EVENTS = 'text/event-stream';
const TAKES_EVENTS = /text\/event-stream|text\/\*|\*\/\*/i;

/** What comes bit by bit is the events of a subscription: sent as such to whoever takes anything, too. */
export const streamEvents: Plugin = {
  onResultProcess({ request, result, setResultProcessor }) {
    const accept = request.headers.get('accept') ?? '*/*';
    if (!(Symbol.asyncIterator in result) || !TAKES_EVENTS.test(accept)) return;
    setResultProcessor(getSSEProcessor(), EVENTS);
  },
};
