/** @jsxImportSource react */
import './page.css';
import { createRoot } from 'react-dom/client';
import { Post } from './Post';

const root = document.getElementById('app');
if (root) createRoot(root).render(<Post openedAt={Date.now()} />);
