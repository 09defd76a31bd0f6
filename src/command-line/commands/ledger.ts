import type { RegisterCommand } from '../context.ts';
import { CommandFailure, WrongUsage } from '../failure.ts';
import { installedCountry, withStore } from '../stores.ts';

const FAULTS_SHOWN = 20;

export const registerLedger: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  const ledger = program
    .command('ledger')
    .helpCommand(false)
    .description(t('commandLine.ledger.description'));

  ledger
    .command('verify')
    .description(t('commandLine.ledger.verify.description'))
    .option('--head <hash>', t('commandLine.ledger.verify.head'))
    .option('--json', t('commandLine.json'))
    .action(async (options: { head?: string; json?: true }) => {
      const promised = options.head?.toLowerCase();
      if (promised !== undefined && !/^[0-9a-f]{64}$/.test(promised))
        throw new WrongUsage(t('commandLine.ledger.verify.head.wrong', { found: options.head ?? '' }));
      await withStore(context, async (store) => {
        const country = await installedCountry(context, store);
        const [{ verifyLedger }, { readHead, hasEntry }] = await Promise.all([
          import('../../ledger/verify.ts'),
          import('../../ledger/queries.ts'),
        ]);
        const total = (await readHead(store.db, country))?.seq ?? 0;
        const progress = terminal.progress(t('commandLine.ledger.verify.progress'));
        const report = await verifyLedger(store.db, country, (entries) =>
          progress.update(entries, total),
        ).finally(() => progress.end());
        const isKept = promised === undefined || (await hasEntry(store.db, country, promised));
        if (options.json)
          terminal.print(JSON.stringify({ country, ...report, promisedHeadFound: isKept }, null, 2));

        const sentences = report.faults
          .slice(0, FAULTS_SHOWN)
          .map(({ seq, code }) => t(`commandLine.ledger.fault.${code}`, { seq }));
        if (report.faults.length > FAULTS_SHOWN)
          sentences.push(t('commandLine.ledger.moreFaults', { count: report.faults.length - FAULTS_SHOWN }));
        if (!isKept) sentences.push(t('commandLine.ledger.headNotFound', { head: promised ?? '' }));
        if (sentences.length > 0) throw new CommandFailure(...sentences);
        if (options.json) return;
        const { entries, redacted, head } = report;
        terminal.print(t('commandLine.ledger.whole', { entries, redacted, head: head ?? '' }));
        if (promised !== undefined) terminal.print(t('commandLine.ledger.headFound', { head: promised }));
      });
    });

  ledger
    .command('head')
    .description(t('commandLine.ledger.head.description'))
    .option('--json', t('commandLine.json'))
    .action(async (options: { json?: true }) => {
      await withStore(context, async (store) => {
        const country = await installedCountry(context, store);
        const { readHead } = await import('../../ledger/queries.ts');
        const head = await readHead(store.db, country);
        if (!head) throw new CommandFailure(t('commandLine.ledger.none'));
        const hash = head.hash.toString('hex');
        const { seq, recorded_at: recordedAt } = head;
        terminal.print(options.json ? JSON.stringify({ country, seq, recordedAt, hash }) : `${seq} ${hash}`);
      });
    });
};
