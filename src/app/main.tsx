import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../ui/tokens.css';
import '../ui/base.css';
import { useCatalogStore } from '../store/catalogStore';
import { AddressProvider } from './address/AddressProvider';
import { App } from './App';
import { ErrorBoundary } from './states/ErrorBoundary';

void useCatalogStore.getState().load(false);

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <BrowserRouter basename={import.meta.env.BASE_URL}>
          <AddressProvider>
            <App />
          </AddressProvider>
        </BrowserRouter>
      </ErrorBoundary>
    </StrictMode>,
  );
}
