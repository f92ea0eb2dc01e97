/** What stands for `@playwright/test` in a component test: what the page objects use of it. */
export { expect } from './expect';
