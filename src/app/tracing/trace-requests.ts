import { context, propagation, SpanKind, type Tracer, trace } from '@opentelemetry/api';
import { type Handler, pathOf, routeOf } from '../handler.ts';
import { tieTrace } from '../log.ts';
import { fail } from './span.ts';

/** Goes on with the trace that `traceparent` names; the log's lines of the request name the trace. */
export function traceRequests(tracer: Tracer): Handler {
  return (request, response, next) => {
    const { method = '', headers } = request;
    const options = {
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': method,
        'url.path': pathOf(request).slice(0, 80),
        'pactgraph.request': response.locals.requestId,
      },
    };
    const span = tracer.startSpan(method, options, propagation.extract(context.active(), headers));
    tieTrace(span.spanContext().traceId);
    response.once('close', () => {
      const { statusCode, writableFinished } = response;
      const route = routeOf(request);
      if (route !== null) span.updateName(`${method} ${route}`).setAttribute('http.route', route);
      span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 500) fail(span, String(statusCode));
      else if (!writableFinished) fail(span, 'broken-off');
      span.end();
    });
    context.with(trace.setSpan(context.active(), span), next);
  };
}
