import type { ScorecardIssuer } from '../../domain/scorecard/scorecard-model';
import type { PaperWords } from '../words/paper-words';

/** Head of an administrative document (Decree 30/2020); number, date and signature stay blank. */
export function TitleBlock({ issuer, words }: { issuer: ScorecardIssuer; words: PaperWords }) {
  const { language } = words;
  const committee = words.say('state.committee', { province: issuer.place[language] });
  const parentBody = issuer.parentBody?.[language] ?? committee;
  return (
    <table className="title-block">
      <colgroup>
        <col style={{ width: '73mm' }} />
        <col style={{ width: '92mm' }} />
      </colgroup>
      <tbody>
        <tr>
          <td className="capitals body">{parentBody.toUpperCase()}</td>
          <td className="capitals">
            <b>{words.say('state.title')}</b>
          </td>
        </tr>
        <tr>
          <td>
            <div className="capitals body">
              <b>{issuer.body[language].toUpperCase()}</b>
            </div>
            <div className="under under-body" />
          </td>
          <td className="motto">
            <span>
              <b>{words.say('state.motto')}</b>
            </span>
          </td>
        </tr>
        <tr>
          <td className="number">
            {words.say('state.number')} <span className="dots dots-15" />/{issuer.symbol}
          </td>
          <td className="number date">
            {issuer.place[language]}, {words.say('state.day')} <span className="dots dots-9" />
            {words.say('state.month')} <span className="dots dots-9" />
            {words.say('state.year')} <span className="dots dots-12" />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
