import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import ipaddr from 'ipaddr.js';

const nothing = ["'none'"];
const self = ["'self'"];

const shared = {
  xFrameOptions: 'DENY',
  // `no-referrer` would make browsers send `Origin: null` with plain forms, which the origin check refuses.
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: { camera: false, microphone: false, geolocation: false, payment: false, usb: false },
};

const directives = {
  defaultSrc: nothing,
  styleSrc: self,
  imgSrc: self,
  fontSrc: self,
  connectSrc: self,
  formAction: self,
  baseUri: nothing,
  frameAncestors: nothing,
};

/** Headers of public pages: no script at all. */
export const publicHeaders = keepingOwnPolicy(
  secureHeaders({ ...shared, contentSecurityPolicy: { ...directives, scriptSrc: nothing } }),
);

/** Headers of signed-in pages: scripts only of ours with this answer's nonce; Turbo's progress bar needs the nonce too. */
export const signedInHeaders = keepingOwnPolicy(
  secureHeaders({
    ...shared,
    contentSecurityPolicy: { ...directives, scriptSrc: [NONCE], styleSrc: [...self, NONCE] },
  }),
);

/**
 * Headers of what other sites may show in their pages. Nothing in it is signed in, runs or sends a form, so a frame around
 * it can trick nobody into anything.
 */
export const otherSitesHeaders = keepingOwnPolicy(
  secureHeaders({
    ...shared,
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
    contentSecurityPolicy: {
      ...directives,
      scriptSrc: nothing,
      connectSrc: nothing,
      formAction: nothing,
      frameAncestors: ['*'],
    },
  }),
);

/** Headers of answers to programs: nothing in them is ever run or shown, and pages of other sites may read them. */
export const programHeaders = secureHeaders({
  ...shared,
  crossOriginResourcePolicy: 'cross-origin',
  contentSecurityPolicy: { defaultSrc: nothing, frameAncestors: nothing },
});

/** Hono writes its headers over an answer's; one that brings a policy of its own, such as a file or a secret address, keeps it. */
function keepingOwnPolicy(headers: MiddlewareHandler): MiddlewareHandler {
  return async (ask, next) => {
    const own = new Map<string, string>();
    await headers(ask, async () => {
      await next();
      for (const name of ['content-security-policy', 'referrer-policy']) {
        const policy = ask.res.headers.get(name);
        if (policy !== null) own.set(name, policy);
      }
    });
    for (const [name, policy] of own) ask.res.headers.set(name, policy);
  };
}

/**
 * Refuses changes that another site's page has sent, forms and JSON alike. Browsers say where a request comes from in
 * Sec-Fetch-Site; older ones in Origin; who says neither is refused too.
 */
export function refuseOtherOrigins(
  publicOrigin: string,
  onRefused: (ask: Context) => Response,
): MiddlewareHandler {
  return async (ask, next) => {
    const method = ask.req.method;
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return next();
    const site = ask.req.header('sec-fetch-site');
    if (site === 'same-origin') return next();
    if (site === undefined && ask.req.header('origin') === publicOrigin) return next();
    return onRefused(ask);
  };
}

/**
 * The visitor's address, for slowing down floods; never logged or kept. Behind a proxy the header that it sets is
 * believed, and only that. Of an IPv6 address it is the network, `2001:db8:1:2::/64`: a single line is given at least
 * that much (RFC 6177), so that whoever floods from one would else have an address for every request.
 */
export function visitorAddress(ask: Context, addressHeader: string | undefined): string {
  const told = addressHeader && ask.req.header(addressHeader)?.split(',').at(-1)?.trim();
  const address = told || peerAddress(ask);
  if (!address || !ipaddr.isValid(address)) return address ?? 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`);
  return `${network.toString()}/64`;
}

function peerAddress(ask: Context): string | undefined {
  try {
    return getConnInfo(ask).remote.address;
  } catch {
    // Requests that tests hand to the app have no socket.
    return undefined;
  }
}
