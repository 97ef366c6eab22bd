// From nothing to paper: a department opens a campaign, two agencies file, a forged file is kept out, and the same
// numbers stand on screen, in scoreboard.json and in the PDF.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { RankedAgency, ScoreboardBody } from '../../../src/domain/documents/generated/documents';
import { expect, launchApp, test } from '../fixtures';

const passphrase = 'mat khau du dai';
const agencies = [
  { id: 'STP', search: 'tu phap', name: 'Sở Tư pháp', staff: 50, computers: 50 },
  { id: 'SYT', search: 'so y te', name: 'Sở Y tế', staff: 80, computers: 60 },
] as const;

type Station = { app: ElectronApplication; page: Page };

let folder = '';
const open: ElectronApplication[] = [];

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-journey-'));
});

test.afterAll(async () => {
  for (const app of open) await app.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(name: string): Promise<Station> {
  const app = await launchApp(path.join(folder, `data-${name}`));
  open.push(app);
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Thiết lập lần đầu' }).waitFor();
  return { app, page };
}

/** Answers the next save dialogs with this place, as a person would. */
async function saveTo(app: ElectronApplication, place: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, place);
}

async function typePassphrase(page: Page): Promise<void> {
  for (const field of await page.locator('input[type=password]').all()) await field.fill(passphrase);
}

async function setUpDepartment(): Promise<Station & { kit: string }> {
  const station = await start('department');
  const { app, page } = station;
  await page.getByRole('radio', { name: 'Cơ quan chủ trì' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page
    .getByRole('textbox', { name: 'Chức danh người giữ khóa' })
    .fill('Trưởng phòng Công nghệ thông tin');
  await typePassphrase(page);
  await page.getByRole('button', { name: 'Tạo khóa ký' }).click();
  await page.getByRole('button', { name: 'Vào làm việc' }).click();
  await page.getByRole('link', { name: 'Đợt báo cáo' }).click();
  await page.getByRole('button', { name: 'Ký và mở đợt' }).click();
  await expect(page.getByRole('cell', { name: '18/06/2019' })).toBeVisible();
  const kit = path.join(folder, 'bac-ninh.kit.nhipso.json');
  await saveTo(app, kit);
  await page.getByRole('button', { name: 'Xuất bộ tài liệu' }).click();
  await expect(page.getByText(`Đã ghi tệp ${kit}`)).toBeVisible();
  return { ...station, kit };
}

async function setUpAgency(
  kit: string,
  agency: (typeof agencies)[number],
): Promise<Station & { enrolment: string; fingerprint: string }> {
  const station = await start(agency.id);
  const { app, page } = station;
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('input[type=file]').setInputFiles(kit);
  await expect(page.getByText('Chữ ký hợp lệ')).toBeVisible();
  await page.getByLabel('Cơ quan của tôi').first().fill(agency.search);
  await page.getByRole('option', { name: agency.name, exact: true }).click();
  // A kit of a key that nobody compared with the letter goes no further.
  await expect(page.getByRole('button', { name: 'Tiếp tục' })).toBeDisabled();
  await page.getByLabel('Đã đối chiếu sáu nhóm số').check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('textbox', { name: 'Phòng, bộ phận đầu mối' }).fill('Văn phòng');
  await typePassphrase(page);
  await page.getByRole('button', { name: 'Tạo khóa ký' }).click();
  const enrolment = path.join(folder, `${agency.id}.enrolment.nhipso.json`);
  await saveTo(app, enrolment);
  await page.getByRole('button', { name: 'Lưu tệp đăng ký' }).click();
  await expect(page.getByText(`Đã ghi tệp ${enrolment}`)).toBeVisible();
  const shown = await page.getByRole('region', { name: 'Sáu nhóm số của cơ quan' }).innerText();
  const fingerprint = (shown.match(/\b\d{5}\b/g) ?? []).slice(0, 6).join(' ');
  await page.getByRole('button', { name: 'Vào làm việc' }).click();
  return { ...station, enrolment, fingerprint };
}

async function fileReport({ app, page }: Station, agency: (typeof agencies)[number]): Promise<string> {
  await page.getByRole('link', { name: 'Chỉ tiêu' }).click();
  await page.locator('#field-cbcc_co_may').fill(String(agency.computers));
  await page.keyboard.press('Enter');
  await page.locator('#field-cbcc_tong').fill(String(agency.staff));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Đã lưu \d\d:\d\d$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Nộp báo cáo' }).click();
  await page.getByRole('textbox', { name: 'Người phê duyệt (chức danh)' }).fill('Giám đốc');
  await page.getByRole('textbox', { name: 'Ngày phê duyệt' }).fill('14/06/2019');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Ký báo cáo bản 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ký báo cáo bản 1' }).click();
  const report = path.join(folder, `${agency.id}_2019-H1_r1.submission.nhipso.json`);
  await saveTo(app, report);
  await page.getByRole('button', { name: 'Xuất tệp báo cáo bản 1' }).click();
  await expect(page.getByText(`Đã ghi tệp: ${report}`)).toBeVisible();
  return report;
}

async function takeIn({ page }: Station, files: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Tiếp nhận' }).click();
  await page.locator('input[type=file]').setInputFiles([...files]);
  await expect(page.getByText(`Đã kiểm tra ${files.length} tệp`)).toBeVisible();
}

async function approveKey(
  { page }: Station,
  agency: (typeof agencies)[number],
  fingerprint: string,
): Promise<void> {
  await page.getByRole('link', { name: 'Cơ quan và khóa' }).click();
  const row = page.getByRole('row').filter({ hasText: agency.name });
  // The reviewer compares what the agency reads out with what the file says.
  await expect(row).toContainText(fingerprint);
  await row.click();
  await page.getByLabel('Đã nghe đọc và giống cả sáu nhóm').check();
  await page.getByRole('button', { name: 'Duyệt khóa' }).click();
  await page.getByRole('radio', { name: 'Tất cả' }).click();
  await expect(row).toContainText('Đã duyệt');
}

/** One figure changed after signing, everything else left as it was. */
function forge(report: string): string {
  const forged = path.join(folder, 'forged.submission.nhipso.json');
  const text = readFileSync(report, 'utf8');
  const changed = text.replace(/"cbcc_co_may":\d+/, '"cbcc_co_may":79');
  if (changed === text) throw new Error('The report holds no figure to change.');
  writeFileSync(forged, changed);
  return forged;
}

test('a department and two agencies, from set-up to paper', async () => {
  test.setTimeout(240_000);
  const department = await setUpDepartment();
  const files: string[] = [];
  const enrolments: { path: string; fingerprint: string }[] = [];
  for (const agency of agencies) {
    const station = await setUpAgency(department.kit, agency);
    enrolments.push({ path: station.enrolment, fingerprint: station.fingerprint });
    files.push(await fileReport(station, agency));
    await station.app.close();
  }
  await takeIn(
    department,
    enrolments.map((enrolment) => enrolment.path),
  );
  for (const [index, agency] of agencies.entries()) {
    await approveKey(department, agency, enrolments[index]?.fingerprint ?? '');
  }
  const { app, page } = department;
  await takeIn(department, [...files, forge(files[1] ?? '')]);
  await expect(page.getByRole('row').filter({ hasText: 'forged' })).toContainText('Cách ly');
  await page.getByRole('button', { name: 'Ký nhận 2 báo cáo' }).click();
  await expect(page.getByText('Đã ký nhận 2 báo cáo.')).toBeVisible();

  const scoreboard = await recompute(department);
  const ranked = scoreboard.lists.flatMap((list) => list.agencies);
  expect(ranked.map(({ agency, rank }) => [agency, rank])).toEqual([
    ['STP', 1],
    ['SYT', 2],
  ]);

  await page.getByRole('link', { name: 'Xếp hạng' }).click();
  for (const { agency, score } of ranked) {
    await expect(rowOf(page, agency)).toContainText(comma(score));
  }
  await rowOf(page, 'SYT').click();
  const best = ranked[1];
  await expect(page.getByText(`Vì sao ${comma(best?.score ?? '')} điểm`)).toBeVisible();
  await expect(
    page.getByText(`100 × ${comma(best?.earned ?? '')} : ${comma(best?.applicable ?? '')}`),
  ).toBeVisible();

  const pdf = path.join(folder, 'scorecard.pdf');
  await saveTo(app, pdf);
  await page.getByRole('button', { name: 'In phiếu điểm' }).click();
  await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
  expect(paperText(pdf)).toContain('Sở Y tế');
  expect(paperText(pdf)).toContain(comma(best?.score ?? ''));
});

/** The department's packages scored again on plain Node, from the file that anyone may be given. */
async function recompute({ app, page }: Station): Promise<ScoreboardBody> {
  const packages = path.join(folder, 'packages');
  mkdirSync(packages);
  await page.getByRole('link', { name: 'Đợt báo cáo' }).click();
  const all = path.join(packages, 'all.nhipso.json');
  await saveTo(app, all);
  await page.getByRole('button', { name: 'Xuất mọi gói để kiểm tra lại' }).click();
  await expect(page.getByText(`Đã ghi tệp ${all}`)).toBeVisible();
  const result = path.join(folder, 'result');
  const words = ['out/main/cli.js', 'consolidate', '--in', packages, '--period', '2019-H1', '--out', result];
  execFileSync(process.execPath, words, { stdio: 'ignore' });
  return JSON.parse(readFileSync(path.join(result, 'scoreboard.json'), 'utf8')) as ScoreboardBody;
}

function rowOf(page: Page, agency: RankedAgency['agency']) {
  const name = agencies.find(({ id }) => id === agency)?.name ?? agency;
  return page.getByRole('row').filter({ hasText: name }).first();
}

const comma = (points: string): string => points.replace('.', ',');

function paperText(pdf: string): string {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
}
