import { Link, makeStyles } from '@fluentui/react-components';

import { officeMessages } from '../../shared/text/messages/office.ts';
import { paneMessages } from '../../shared/text/messages/pane.ts';

const useStyles = makeStyles({ page: { padding: '16px' } });

/** The page of the pane, opened where there is no Excel around it. */
export function OutsideExcel() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1>{paneMessages.product}</h1>
      <p role="alert">{officeMessages.officeMissing}</p>
      <Link href="workbench.html">{officeMessages.openWorkbench}</Link>
    </div>
  );
}
