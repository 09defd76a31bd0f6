/**
 * What the API answers, as schemas: types, the OpenAPI document and the checks of tests all follow from them. Fields are
 * only ever added; one that is taken away or changes its meaning is a new version of the API.
 */
export * from './calendar-answers.ts';
export * from './country-answers.ts';
export * from './discussion-answers.ts';
export * from './evaluation-answers.ts';
export * from './indicator-answers.ts';
export * from './partnership-answers.ts';
export * from './plan-answers.ts';
export * from './register-answers.ts';
export * from './update-answers.ts';
