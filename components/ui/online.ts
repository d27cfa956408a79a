// Whether the browser has a network. Nothing of ours needs one; what opens a page of the web asks first.
import { useEffect, useState } from 'preact/hooks';

export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const visit = new AbortController();
    const look = () => setOnline(navigator.onLine);
    look();
    addEventListener('online', look, { signal: visit.signal });
    addEventListener('offline', look, { signal: visit.signal });
    return () => visit.abort();
  }, []);
  return isOnline;
}
