import { render } from 'preact';
import { Panel } from '@/components/app/Panel';
import { ownWindowId } from '@/utils/messaging/window';
import { servicesOf } from '../shared/services';

const root = document.getElementById('app');
if (!root) throw new Error('the panel has no root element');
const services = servicesOf(ownWindowId());
// Asked before anything is drawn: the database opens while the browser prepares the first frame.
void services.team.read().catch(() => undefined); // the panel reads again and says what went wrong
render(<Panel services={services} />, root);
