import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Counts and times for an operator's monitoring, in Prometheus' text format. No paths, no people, no addresses. */
export type Measures = {
  request(method: string, status: number, seconds: number): void;
  text(): Promise<string>;
  contentType: string;
};

export function createMeasures(readGauges: () => Promise<Record<string, number>>): Measures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'suivi_http_requests_total',
    help: 'Requests answered, by method and class of status',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'suivi_http_request_seconds',
    help: 'Time to answer a request',
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  const gauge = new Gauge({
    name: 'suivi_state',
    help: 'Ledger entries, jobs and mail waiting',
    labelNames: ['what'],
    registers: [registry],
  });
  return {
    request(method, status, took) {
      requests.inc({ method, status: `${Math.floor(status / 100)}xx` });
      seconds.observe(took);
    },
    async text() {
      for (const [what, value] of Object.entries(await readGauges())) gauge.set({ what }, value);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
