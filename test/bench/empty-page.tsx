import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a page with React and Fluent can be: one button. */
const place = document.getElementById('empty');
if (place !== null)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>empty</Button>
    </FluentProvider>,
  );
