import { expect, it } from 'vitest';
import { faultOf } from './faults.ts';

const failed = (properties: object, message = 'it failed') => Object.assign(new Error(message), properties);

it.each([
  ['a full disk under the database', failed({ code: '53100' }), 'disk-full'],
  ['a full disk under uploaded files', failed({ code: 'ENOSPC', syscall: 'write' }), 'disk-full'],
  ['an exhausted quota', failed({ code: 'EDQUOT', syscall: 'write' }), 'disk-full'],
  ['a server that shuts down', failed({ code: '57P01' }), 'database-away'],
  ['a server that starts up', failed({ code: '57P03' }), 'database-away'],
  ['a broken connection', failed({ code: '08006' }), 'database-away'],
  ['too many connections', failed({ code: '53300' }), 'database-away'],
  ['a refused connection', failed({ code: 'ECONNREFUSED', syscall: 'connect' }), 'database-away'],
  ['a socket that is gone', failed({ code: 'ENOENT', syscall: 'connect' }), 'database-away'],
  ['a write to a dead server', failed({ code: 'EPIPE', syscall: 'write' }), 'database-away'],
  ['a terminated connection', new Error('Connection terminated unexpectedly'), 'database-away'],
  ['a pool without a free place', new Error('timeout exceeded when trying to connect'), 'database-away'],
  [
    'a rollback on a lost connection',
    new Error('Client has encountered a connection error and is not queryable'),
    'database-away',
  ],
  [
    "a library's own error over one",
    new Error('no session', { cause: failed({ code: '57P01' }) }),
    'database-away',
  ],
  ['a file that is not there', failed({ code: 'ENOENT', syscall: 'open' }), 'bug'],
  ['a cancelled query', failed({ code: '57014' }), 'bug'],
  ['a row twice', failed({ code: '23505' }), 'bug'],
  ['an error without a code', new TypeError('x is undefined'), 'bug'],
  ['an error over a bug', new Error('outer', { cause: new TypeError('inner') }), 'bug'],
  ['something thrown that is no error', { code: 42 }, 'bug'],
])('%s is told apart', (_, error, fault) => {
  expect(faultOf(error)).toBe(fault);
});
