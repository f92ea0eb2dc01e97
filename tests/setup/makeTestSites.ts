import { SITES } from '../e2e/sites/sites';
import { testSite } from './testSites';

/** Makes the sites of the tests and prints the folder of each as JSON. */
const folders = [];
for (const site of SITES) folders.push({ site, folder: await testSite(site) });
console.log(JSON.stringify(folders));
