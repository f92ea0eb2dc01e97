import { siteConfig } from './src/site/siteConfig';

export default siteConfig();
