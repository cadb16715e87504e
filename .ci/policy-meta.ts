import type { Plugin } from 'vite'
import { policyMeta, securityPolicy } from './headers.mjs'

/** Writes the content security policy into the page, for hosts that send no headers. In development there is none. */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ ...policyMeta(securityPolicy()), injectTo: 'head-prepend' }],
    },
  }
}
