import { render } from 'preact';
import { t } from '@/components/app/language';
import { ServicesProvider } from '@/components/app/services';
import { Desk } from '@/components/desk/Desk';
import { followServices } from '@/components/desk/follow';
import '@/components/ui/theme.css';
import '@/components/ui/base.css';
import { servicesOf } from '../shared/services';
import { sitesOfDesk } from './sites';

const root = document.getElementById('app');
if (!root) throw new Error('the desk has no root element');

const services = servicesOf(null, sitesOfDesk);
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());
await followServices(services, () => t('desk.title'), leaving.signal);
render(
  <ServicesProvider services={services}>
    <Desk />
  </ServicesProvider>,
  root,
);
