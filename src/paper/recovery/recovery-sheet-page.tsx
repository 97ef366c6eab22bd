import type { PaperWords } from '../words/paper-words';

export type RecoverySheetModel = {
  workspaceName: string;
  fingerprint: string;
  /** Groups of five, in the order to be typed. */
  lines: readonly string[];
  /** Already in the order of the language. */
  madeOn: string;
};

export function RecoverySheetPage({ model, words }: { model: RecoverySheetModel; words: PaperWords }) {
  return (
    <main className="recovery">
      <h1>{words.say('recovery.title')}</h1>
      <p className="name">{words.say('recovery.of', { name: model.workspaceName })}</p>
      <p>{words.say('recovery.explain')}</p>
      <h2>{words.say('recovery.fingerprint')}</h2>
      <p className="groups">{model.fingerprint}</p>
      <h2>{words.say('recovery.lines')}</h2>
      <p>{words.say('recovery.use')}</p>
      <table>
        <tbody>
          {model.lines.map((line, index) => (
            <tr key={line}>
              <th scope="row">{index + 1}</th>
              <td>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="made">{words.say('recovery.made', { day: model.madeOn })}</p>
    </main>
  );
}
