import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { get, type Route } from '../../web/routes.ts';
import type { OpenRegister, RegisterSearch } from '../recommendations/actions.ts';
import { calendarEndpoints } from './calendar-endpoints.ts';
import { clusterEndpoints } from './cluster-endpoints.ts';
import { countryEndpoints } from './country-endpoints.ts';
import { discussionEndpoints } from './discussion-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { evaluationEndpoints } from './evaluation-endpoints.ts';
import { readExamples } from './examples.ts';
import { historyEndpoints } from './history-endpoints.ts';
import { importEndpoints } from './import-endpoints.ts';
import { indicatorEndpoints } from './indicator-endpoints.ts';
import { licensedApi, openApiOf } from './openapi.ts';
import { partnershipEndpoints } from './partnership-endpoints.ts';
import { planEndpoints } from './plan-endpoints.ts';
import { ReferencePage } from './reference-page.tsx';
import { registerEndpoints } from './register-endpoints.ts';
import { updateEndpoints } from './update-endpoints.ts';

/** Room for the form around a file. */
const AROUND = 64 * 1024;

/** Every operation of the API. */
export function endpointsOf(house: House, search: RegisterSearch, open: OpenRegister): Endpoint[] {
  return [
    ...registerEndpoints(house, search, open),
    ...clusterEndpoints(house),
    ...planEndpoints(house),
    ...indicatorEndpoints(house),
    ...partnershipEndpoints(house),
    ...updateEndpoints(house),
    ...calendarEndpoints(house),
    ...discussionEndpoints(house),
    ...evaluationEndpoints(house),
    ...countryEndpoints(house, open),
    ...historyEndpoints(house),
    ...importEndpoints(house),
  ];
}

/** The API, the document that describes it, and the page on which people read that. */
export function apiRoutes(house: House, search: RegisterSearch, open: OpenRegister): Route[] {
  const endpoints = endpointsOf(house, search, open);
  const description = openApiOf(endpoints, house.config.publicUrl, readExamples());
  return [
    get('/api', everyone, (ask) => ask.html(<ReferencePage page={ask.get('page')} api={description} />), {
      follows: 'register',
    }),
    get(
      '/api/v1/openapi.json',
      everyone,
      (ask) => ask.json(licensedApi(description, ask.get('page').country.licence)),
      { for: 'programs' },
    ),
    ...endpoints.map((endpoint): Route => ({
      method: endpoint.method,
      path: `/api/v1${endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      needs: endpoint.needs,
      for: 'programs',
      changesDaily: endpoint.changesDaily === true,
      ...(endpoint.takesFile !== undefined && { bodyLimit: endpoint.takesFile + AROUND }),
      handler: (ask) => endpoint.run(ask),
    })),
  ];
}
