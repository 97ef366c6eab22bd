import { useTranslation } from 'react-i18next';
import { minimumPassphraseLength } from '../../../domain/trust/passphrase-rule';
import { FormRow } from '../../ui/fields/form-row';
import { PassphraseField } from '../../ui/fields/passphrase-field';
import { Panel } from '../../ui/panels/panel';
import classes from './first-run.module.css';

type Pair = { passphrase: string; again: string };

type PassphrasePairProps = { pair: Pair; onChange: (pair: Pair) => void };

export function isPassphraseReady({ passphrase, again }: Pair): boolean {
  return [...passphrase].length >= minimumPassphraseLength && passphrase === again;
}

/** Typed twice, because a mistyped passphrase locks the key for good. */
export function PassphrasePair({ pair, onChange }: PassphrasePairProps) {
  const { t } = useTranslation('first-run');
  const differs = pair.again !== '' && !pair.passphrase.startsWith(pair.again);
  return (
    <Panel title={t('key.title')} padding="text">
      <p className={classes.cardNote}>{t('key.explain')}</p>
      <div className={classes.form}>
        <FormRow>
          <PassphraseField
            label={t('key.passphrase')}
            value={pair.passphrase}
            onChange={(passphrase) => {
              onChange({ ...pair, passphrase });
            }}
            minimumLength={minimumPassphraseLength}
            isRequired
          />
          <PassphraseField
            label={t('key.again')}
            value={pair.again}
            onChange={(again) => {
              onChange({ ...pair, again });
            }}
            error={differs ? t('key.differs') : undefined}
            isRequired
          />
        </FormRow>
      </div>
    </Panel>
  );
}
