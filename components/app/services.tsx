// How a component reaches the services without passing them through every level.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Services } from '@/utils/services/contract';

const Context = createContext<Services | null>(null);

export function ServicesProvider({
  services,
  children,
}: {
  services: Services;
  children: ComponentChildren;
}) {
  return <Context.Provider value={services}>{children}</Context.Provider>;
}

/** The services of this page; a component outside of <ServicesProvider> is a bug, so it throws. */
export function useServices(): Services {
  const services = useContext(Context);
  if (services === null) throw new Error('no services around this component');
  return services;
}
