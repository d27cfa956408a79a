import { render } from 'preact';
import { Panel } from '@/components/app/Panel';
import { ownWindowId } from '@/utils/messaging/window';
import { servicesOf } from '../shared/services';

const root = document.getElementById('app');
if (!root) throw new Error('the panel has no root element');
ownWindowId().then((windowId) => render(<Panel services={servicesOf(windowId)} />, root));
